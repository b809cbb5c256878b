import { expect, test } from 'vitest';
import { median, resultsPage } from './results.ts';

test('the median is the middle value', () => {
  expect([median([3, 1, 2]), median([1, 4, 2, 3]), median([5])]).toEqual([2, 3, 5]);
});

test('a row says whether both limits are kept: the median of the time, the worst of the memory', () => {
  const about = { notes: 10, files: 20, megabytes: 1, problems: 'None.', node: '24', processor: 'P' };
  const rows = (cpu: number[], memory: number[]) =>
    resultsPage([{ name: 'all', limit: 5, runs: cpu.map((each, index) => ({ cpu: each, memory: memory[index] ?? 0 })) }], about).split('\n').filter((line) => line.startsWith('| all'));
  expect(rows([1, 9, 2], [100, 100, 200])).toEqual(['| all | 2.0 | 5 | 200 | 400 | yes |']);
  expect(rows([6, 6, 1], [100, 100, 100])).toEqual(['| all | 6.0 | 5 | 100 | 400 | no |']);
  expect(rows([1, 1, 1], [100, 100, 401])).toEqual(['| all | 1.0 | 5 | 401 | 400 | no |']);
});
