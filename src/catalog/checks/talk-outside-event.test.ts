import { expect, test } from 'vitest';
import { edition, messages, talk } from '../../../tests/checking.ts';

const EVENTS = {
  'events/meet.yaml': 'name: Meet\nkind: series\n',
  'events/meet-2025.yaml': edition('Meet 2025'),
  'events/edge-day-2025.yaml': 'name: Edge Day 2025\nkind: colocated\npartOf: meet-2025\nstart: 2025-03-31\n',
};
const found = (fields: string, event = 'meet-2025') => messages('talk-outside-event', { ...EVENTS, [`talks/${event}/a.md`]: talk(fields, '', event) });

test('Meet 2025 lasts from 2 to 4 April, with its co-located day from 31 March', () => {
  expect(found('date: 2025-04-06')).toEqual(['talks/meet-2025/a.md:4:7 `date: 2025-04-06` lies outside Meet 2025 (2025-04-02 to 2025-04-04); correct the date, or the event']);
  expect(found('date: 2024-04-02')).toHaveLength(1);
  expect(found('date: 2025-03-29')).toHaveLength(1);
  expect(found('date: 2025-04-02', 'edge-day-2025')).toEqual([
    'talks/edge-day-2025/a.md:4:7 `date: 2025-04-02` lies outside Edge Day 2025 (2025-03-31); correct the date, or the event',
  ]);
});

test.each(['2025-03-31', '2025-04-02', '2025-04-04'])('%s is within', (date) => {
  expect(found(`date: ${date}`)).toEqual([]);
});

test.each(['2025-03-30', '2025-04-05'])('%s may be the same day in another time zone', (date) => {
  expect(found(`date: ${date}`)).toEqual([]);
});

test('a talk is given at an edition', () => {
  expect(found('', 'meet')).toEqual(['talks/meet/a.md:3:8 `meet` is a series and takes no days; name the edition the talk was given at']);
});
