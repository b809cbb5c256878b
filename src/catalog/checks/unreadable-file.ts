import type { SourceFile } from '../source-file.ts';
import { problem, type FileRule } from './rule.ts';

const FIRST = { line: 1, column: 1 };

/** Files of which nothing can be read. */
export const unreadableFile: FileRule = {
  name: 'unreadable-file',
  run(file) {
    return file.unreadable ? [reason(file, file.unreadable)] : [];
  },
};

function reason(file: SourceFile, unreadable: NonNullable<SourceFile['unreadable']>) {
  switch (unreadable) {
    case 'symbolic-link':
      return problem('symbolic-link', file, FIRST, 'the file is a symbolic link, which is not followed; put the file itself here');
    case 'too-large':
      return problem('file-too-large', file, FIRST, `the file has ${Math.ceil(file.size / 1024)} KiB; keep it to 256 KiB, or split the note`);
    case 'not-utf8':
      return problem('unreadable-file', file, FIRST, 'the file is not UTF-8 text; save it with the encoding UTF-8');
    case 'not-a-file':
      return problem('unreadable-file', file, FIRST, 'this is not a regular file; remove it');
    case 'no-permission':
      return problem('unreadable-file', file, FIRST, 'the file cannot be opened; check its name and its permissions');
    default:
      return unreadable satisfies never;
  }
}
