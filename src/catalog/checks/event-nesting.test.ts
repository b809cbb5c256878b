import { expect, test } from 'vitest';
import { edition, messages } from '../../../tests/checking.ts';

const EVENTS = {
  'events/meet.yaml': 'name: Meet\nkind: series\n',
  'events/meet-2025.yaml': edition('Meet 2025', 'series: meet'),
  'events/edge-day-2025.yaml': 'name: Edge Day 2025\nkind: colocated\npartOf: meet-2025\nstart: 2025-04-01\n',
  'events/fringe-2025.yaml': 'name: Fringe 2025\nkind: side\nnearTo: meet-2025\nstart: 2025-04-01\n',
};

test('a series, its edition, a co-located day and a side event', () => {
  expect(messages('event-nesting', EVENTS)).toEqual([]);
});

test.each([
  ['kind: colocated\npartOf: edge-day-2025', '3:9 `partOf: edge-day-2025` is a co-located event; name its edition, `meet-2025`'],
  ['kind: colocated\npartOf: meet', '3:9 `partOf: meet` is a series; `partOf` names an edition'],
  ['kind: colocated\npartOf: fringe-2025', '3:9 `partOf: fringe-2025` is a side event; `partOf` names an edition'],
  ['kind: edition\nseries: meet-2025', '3:9 `series: meet-2025` is an edition; `series` names a series'],
  ['kind: side\nnearTo: meet', '3:9 `nearTo: meet` is a series; `nearTo` names an edition'],
  ['kind: edition\npartOf: meet-2025', '3:9 only a co-located event is part of an edition; write `kind: colocated`, or drop `partOf`'],
])('%s', (fields, expected) => {
  expect(messages('event-nesting', { ...EVENTS, 'events/x.yaml': `name: X\n${fields}\nstart: 2025-04-01\n` })).toEqual([`events/x.yaml:${expected}`]);
});
