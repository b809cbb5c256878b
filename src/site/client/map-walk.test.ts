import { describe, expect, it } from 'vitest';
import { kept, nextInDirection, showing, zoomed, type Direction } from './map-walk.ts';

const whole = { x: 0, y: 0, width: 1000, height: 500 };
const limits = (closest: number) => ({ widest: 1000, closest, map: whole });

describe('walking', () => {
  //  0 . 1
  //  . 2 .
  //  3 . 4
  const places = [[0, 0], [20, 0], [10, 12], [0, 20], [20, 21]].map(([x = 0, y = 0]) => ({ x, y }));
  it.each<[number, Direction, number | undefined]>([
    [0, 'ArrowRight', 1],
    [1, 'ArrowLeft', 0],
    [0, 'ArrowDown', 3],
    [0, 'ArrowUp', undefined],
    [2, 'ArrowRight', 4],
    [2, 'ArrowUp', 0],
    [4, 'ArrowLeft', 3],
    [9, 'ArrowLeft', undefined],
  ])('from %d by %s comes to %j', (from, direction, expected) => expect(nextInDirection(places, from, direction)).toBe(expected));
});

describe('the window', () => {
  it.each([
    ['zoomed in about its centre', zoomed(whole, 2, limits(100)), { x: 250, y: 125, width: 500, height: 250 }],
    ['zoomed in about a place', zoomed(whole, 2, limits(100), { x: 0, y: 0 }), { x: 0, y: 0, width: 500, height: 250 }],
    ['never closer than the closest', zoomed(whole, 100, limits(200)), { x: 400, y: 200, width: 200, height: 100 }],
    ['never wider than the map', zoomed({ x: 250, y: 125, width: 500, height: 250 }, 0.1, limits(100)), whole],
    ['centred on a map that is narrower', zoomed({ x: -200, y: 0, width: 1400, height: 500 }, 1.1, { widest: 1400, closest: 100, map: whole }), { x: -136.36, y: 22.73, width: 1272.73, height: 454.55 }],
    ['moved back onto the map', kept({ x: -50, y: 400, width: 500, height: 250 }, whole), { x: 0, y: 250, width: 500, height: 250 }],
    ['centred when larger', kept({ x: 7, y: 9, width: 1000, height: 700 }, whole), { x: 0, y: -100, width: 1000, height: 700 }],
    ['left alone when it shows a place', showing({ x: 100, y: 100, width: 500, height: 250 }, { x: 300, y: 200 }, 50, whole), { x: 100, y: 100, width: 500, height: 250 }],
    ['moved to show a place', showing({ x: 0, y: 0, width: 500, height: 250 }, { x: 700, y: 20 }, 50, whole), { x: 250, y: 0, width: 500, height: 250 }],
    ['moved to the edge for a place at the edge', showing({ x: 500, y: 250, width: 500, height: 250 }, { x: 5, y: 5 }, 50, whole), { x: 0, y: 0, width: 500, height: 250 }],
  ])('%s', (_name, found, expected) => {
    const rounded = Object.fromEntries(Object.entries(found).map(([side, length]) => [side, Math.round(length * 100) / 100]));
    expect(rounded).toEqual(expected);
  });
});
