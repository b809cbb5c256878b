import { expect, test } from 'vitest';
import { placeOf, roomOf, zoneOfPlace } from './place.ts';

test.each([
  [['Hall 8 | Room F, Amsterdam, Netherlands', 'Forum, Amsterdam, Netherlands', 'Hotel, Street 4, 1097 BC Amsterdam'], 'Amsterdam', 'NL', 'Europe/Amsterdam'],
  [['Level 2 | 255 B, Salt Lake City, UT, USA'], 'Salt Lake City', 'US', undefined],
  [['W190a, Chicago, Illinois, United States'], 'Chicago', 'US', 'America/Chicago'],
  [['Hall 1, London, United Kingdom'], 'London', 'GB', 'Europe/London'],
  [['Hall 1, Brno, Czech Republic'], 'Brno', 'CZ', 'Europe/Prague'],
  [['Hall 1, Tokyo, Japan'], 'Tokyo', 'JP', 'Asia/Tokyo'],
])('%j', (locations, city, country, zone) => {
  const place = placeOf(locations);
  expect([place?.city, place?.country, place && zoneOfPlace(place)]).toEqual([city, country, zone]);
});

test.each([[['Hall 1', 'Hall 2']], [['Hall 1, Amsterdam']], [['A, Paris, France', 'B, Rome, Italy', 'Hall 1']], [[]]])('no city in %j', (locations) => {
  expect(placeOf(locations)).toBeUndefined();
});

test('a room loses the city, an address stays', () => {
  const place = placeOf(['Forum, Amsterdam, Netherlands']);
  expect(roomOf('Hall 8 | Room F, Amsterdam, Netherlands', place)).toBe('Hall 8 | Room F');
  expect(roomOf('Hotel, Street 4, 1097 BC Amsterdam', place)).toBe('Hotel, Street 4, 1097 BC Amsterdam');
  expect(roomOf('Main hall', undefined)).toBe('Main hall');
});
