import { expect, test } from 'vitest';
import { parseFile } from '../../content-fs/parse-file.ts';
import { newerFirst } from './newer-entry.ts';

const [a, b] = ['a', 'b'].map((id) => ({ kind: 'tool' as const, id, file: parseFile(`tools/${id}.md`, '') }));

test.each([
  [undefined, 'b'],
  [['tools/a'], 'b'],
  [['tools/b'], 'a'],
  [['tools/a', 'tools/b'], 'b'],
  [[], 'b'],
])('with the base %j the newer is %s', (baseIds, newer) => {
  if (!a || !b) throw new Error('two entries');
  expect(newerFirst(a, b, { ...(baseIds && { baseIds }) })[0].id).toBe(newer);
  expect(newerFirst(b, a, { ...(baseIds && { baseIds }) })[0].id).toBe(newer);
});
