import { identify } from '../identify.ts';
import { problem, type FileRule } from './rule.ts';

/** Markdown entries begin with their fields. */
export const missingFrontMatter: FileRule = {
  name: 'missing-front-matter',
  run(file) {
    // A file in no collection has another problem first.
    if (file.hasFrontMatter || file.unreadable || !identify(file.path)) return [];
    const message = /^---[ \t]*\r?\n/.test(file.body)
      ? 'the front matter has no end; close it with a line of `---`'
      : 'the file has no front matter; begin its first line with `---`, then the fields, then `---`';
    return [problem('missing-front-matter', file, { line: 1, column: 1 }, message)];
  },
};
