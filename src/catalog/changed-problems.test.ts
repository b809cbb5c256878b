import { expect, test } from 'vitest';
import { changedProblems } from './changed-problems.ts';
import type { Problem } from './problems.ts';

const at = (file: string, line: number, message = 'wrong'): Problem => ({ code: 'unknown-reference', severity: 'error', file, line, column: 1, message, suggestions: [] });

test.each<[string, Problem[], Problem[], string[], string[]]>([
  ['in a touched file, old or new', [at('mine', 1), at('mine', 2)], [at('mine', 1)], ['mine'], ['mine:1', 'mine:2']],
  ['elsewhere, there before', [at('other', 1)], [at('other', 1)], ['mine'], []],
  ['elsewhere, broken by the change', [at('other', 1), at('other', 2)], [at('other', 1)], ['mine'], ['other:2']],
  ['elsewhere, the same in other words', [at('other', 1, 'did you mean `new`?')], [at('other', 1, 'drop it')], ['mine'], []],
  ['a file that is gone', [at('gone', 1)], [], ['gone'], ['gone:1']],
])('%s', (_case, now, before, touched, expected) => {
  expect(changedProblems(now, before, new Set(touched)).map(({ file, line }) => `${file}:${line}`)).toEqual(expected);
});
