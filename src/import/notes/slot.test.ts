import { expect, test } from 'vitest';
import { slotIn } from './slot.ts';

test.each([
  [['*Wednesday, 12 November 2025, 11:00, room B312 — Wen Ito (Jaban)*'], { start: '11:00', room: 'B312' }],
  [['Thursday · 14:00 · Level 4'], { start: '14:00', room: 'Level 4' }],
  [['09:30 – 10:00'], { start: '09:30', end: '10:00' }],
  [['Time: 9:30am - 1pm EST', 'Room: Blue'], { start: '09:30', end: '13:00', room: 'Blue' }],
  [['10:00 – 09:30'], { start: '10:00' }],
  [['12.11.2025'], {}],
  [['Wen Ito, Jaban', 'It began at 11:00 in room 3'], {}],
  [[], {}],
])('%j', (lines, slot) => {
  expect(slotIn(lines)).toEqual(slot);
});
