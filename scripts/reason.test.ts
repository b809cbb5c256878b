import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { diskTrouble } from './reason.ts';

const HERE = fileURLToPath(import.meta.url);

test('trouble with the disk is told with its place, other errors are not', () => {
  const caught = (run: () => unknown) => {
    try {
      return run();
    } catch (error) {
      return diskTrouble(error);
    }
  };
  expect(caught(() => mkdirSync(`${HERE}/below`))).toEqual({ path: `${HERE}/below`, reason: 'a file stands in the place of a folder' });
  expect(caught(() => JSON.parse('{'))).toBeUndefined();
  expect(diskTrouble(Object.assign(new Error('x'), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' }))).toBeUndefined();
});
