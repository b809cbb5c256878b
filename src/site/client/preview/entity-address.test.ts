import { expect, it } from 'vitest';
import { entityIdOf } from './entity-address.ts';

const HERE = 'https://site.test/hallway/tools/lantern/';

it.each([
  ['https://site.test/hallway/tools/beacon-cd/', 'beacon-cd'],
  ['https://site.test/hallway/tools/beacon-cd/#promised', 'beacon-cd'],
  ['https://site.test/hallway/topics/fleet-care/', 'fleet-care'],
  ['https://site.test/hallway/events/harbour-days-2024/', 'harbour-days-2024'],
  ['https://site.test/hallway/organizations/ropeworks/', 'ropeworks'],
  ['https://site.test/hallway/people/mari-tamm/', 'mari-tamm'],
  // The page one is on, lists, parts of an entity, other kinds, other sites, outside the base path.
  ['https://site.test/hallway/tools/lantern/#heard', undefined],
  ['https://site.test/hallway/tools/', undefined],
  ['https://site.test/hallway/tools/category/gitops/', undefined],
  ['https://site.test/hallway/tools/beacon-cd/heard/elsewhere/', undefined],
  ['https://site.test/hallway/talks/harbour-days-2024/beacon-at-sea/', undefined],
  ['https://site.test/hallway/reports/tamm-harbour-2024/', undefined],
  ['https://elsewhere.test/hallway/tools/beacon-cd/', undefined],
  ['https://site.test/tools/beacon-cd/', undefined],
  ['mailto:tools/beacon-cd/', undefined],
])('%s has the preview %s', (address, id) => {
  expect(entityIdOf(new URL(address), new URL(HERE), '/hallway/')).toBe(id);
});
