import { expect, test } from 'vitest';
import { unreadableFile as fileFrom } from '../../content-fs/parse-file.ts';
import { unreadableFile } from './unreadable-file.ts';

test.each([
  ['symbolic-link', 'symbolic-link: the file is a symbolic link, which is not followed; put the file itself here'],
  ['too-large', 'file-too-large: the file has 300 KiB; keep it to 256 KiB, or split the note'],
  ['not-utf8', 'unreadable-file: the file is not UTF-8 text; save it with the encoding UTF-8'],
  ['not-a-file', 'unreadable-file: this is not a regular file; remove it'],
  ['no-permission', 'unreadable-file: the file cannot be opened; check its name and its permissions'],
] as const)('%s', (reason, expected) => {
  const [found] = unreadableFile.run(fileFrom('tools/x.md', 300 * 1024, reason));
  expect(`${found?.code}: ${found?.message}`).toBe(expected);
});
