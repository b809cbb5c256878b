import { expect, it } from 'vitest';
import { describeFacets, valuesOf } from './faceted.ts';

const items = [
  { kind: [{ value: 'project', label: 'project' }], event: [{ value: 'e10', label: 'Day 10' }, { value: 'e9', label: 'Day 9' }], status: [] },
  { kind: [{ value: 'project', label: 'project' }], event: [{ value: 'e9', label: 'Day 9' }], status: [] },
];

it('describes the facets that narrow anything, each value once, numbers in their order', () => {
  const facets = [{ name: 'kind', label: 'Kind' }, { name: 'event', label: 'Event' }, { name: 'status', label: 'Status' }];
  expect(describeFacets(facets, items)).toEqual([{ name: 'event', label: 'Event', values: [['e9', 'Day 9'], ['e10', 'Day 10']] }]);
});

it('leaves empty facets out of the values', () => {
  expect(items.map(valuesOf)).toEqual([{ kind: ['project'], event: ['e10', 'e9'] }, { kind: ['project'], event: ['e9'] }]);
});
