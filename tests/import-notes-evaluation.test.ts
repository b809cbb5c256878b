import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../bench/import/run.ts';
import { precision, recall, sum } from '../bench/import/score.ts';

const rows = run();
const totals = (split: string) => {
  const own = rows.filter((row) => row.split === split);
  const [titles, speakers] = [sum(own.map((row) => row.titles)), sum(own.map((row) => row.speakers))];
  return { titles: [precision(titles), recall(titles)], speakers: [precision(speakers), recall(speakers)], mistakes: own.flatMap(({ mistakes }) => mistakes) };
};

test('talks and speakers of the shapes that the rules were tuned with are all found, and nothing else', () => {
  expect(totals('tune')).toEqual({ titles: [1, 1], speakers: [1, 1], mistakes: [] });
});

test.skipIf(!existsSync('../shared/seeds'))('so are those of the five seeds', () => {
  expect(totals('seeds')).toEqual({ titles: [1, 1], speakers: [1, 1], mistakes: [] });
});

test('shapes that nothing was tuned with do not get worse', () => {
  const { titles, speakers } = totals('test');
  expect(titles.map((share) => share >= 0.9)).toEqual([true, true]);
  expect(speakers.map((share) => share >= 0.9)).toEqual([true, true]);
});
