import { describe, expect, it } from 'vitest';
import { lineAt, placeBeside } from './place.ts';

const VIEW = { width: 1000, height: 600 };
const CARD = { width: 300, height: 120 };
const link = (left: number, top: number, width = 80, height = 20) => ({ left, top, right: left + width, bottom: top + height });

describe('a preview of 300 by 120 in a window of 1000 by 600', () => {
  it.each([
    ['stands below its link', link(100, 100), { left: 100, top: 126 }],
    ['stays in the window at the right', link(900, 100), { left: 692, top: 126 }],
    ['stays in the window at the left', link(-40, 100), { left: 8, top: 126 }],
    ['goes above where it does not fit below', link(100, 500), { left: 100, top: 374 }],
    ['still fits below to the pixel', link(100, 446), { left: 100, top: 472 }],
    ['and not with one less', link(100, 447), { left: 100, top: 321 }],
  ])('%s', (_case, rectangle, corner) => {
    expect(placeBeside(rectangle, CARD, VIEW)).toEqual(corner);
  });
});

describe('in a window too low for it', () => {
  it.each([
    ['the link near the top: below', link(20, 30), 56],
    ['the link near the bottom: above', link(20, 90), -36],
  ])('%s', (_case, rectangle, top) => {
    expect(placeBeside(rectangle, CARD, { width: 320, height: 130 }).top).toBe(top);
  });
});

describe('a link that runs over two lines', () => {
  const lines = [link(800, 100), link(0, 125)];
  it.each([
    ['the one pointed at', 130, lines[1]],
    ['the first, pointed at', 105, lines[0]],
    ['the first, when reached by keyboard', undefined, lines[0]],
    ['the first, between the lines', 123, lines[0]],
  ])('has its preview beside %s', (_case, height, line) => {
    expect(lineAt(lines, height)).toBe(line);
  });
  it('that is not drawn has none', () => expect(lineAt([], 5)).toBeUndefined());
});
