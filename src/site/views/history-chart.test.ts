import { expect, it } from 'vitest';
import { historyChart } from './history-chart.ts';

const chart = historyChart([
  { day: '2017-01-01', value: 50, text: '50' },
  { day: '2018-01-01', value: 100, text: '≥ 100' },
  { day: '2019-01-01', value: 0, text: '0' },
]);

it('goes from edge to edge in the order of time, with zero at its foot and the largest number at its top', () =>
  expect(chart.marks).toEqual([{ x: 8, y: 69 }, { x: 144, y: 28 }, { x: 280, y: 110 }]));
it('is one line through all of them', () => expect(chart.path).toBe('M8,69L144,28L280,110'));
it('names the first and the last number and their years', () => {
  expect(chart.ends.map(({ text, side }) => [text, side])).toEqual([['50', 'start'], ['0', 'end']]);
  expect(chart.years.map(({ text, side }) => [text, side])).toEqual([['2017', 'start'], ['2019', 'end']]);
});
it('has room above every number', () => expect(chart.ends.every(({ y }) => y >= 12)).toBe(true));
it('of nothing but zeros lies on its foot', () => expect(historyChart([{ day: '2018-01-01', value: 0, text: '0' }, { day: '2019-01-01', value: 0, text: '0' }]).marks.every(({ y }) => y === 110)).toBe(true));
