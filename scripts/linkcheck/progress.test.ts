import { expect, test } from 'vitest';
import { configOf } from './options.ts';
import { progressBar, progressLine } from './progress.ts';

const PROGRESS = { done: 350, total: 1400, dead: 3, url: 'https://kccnceu2025.sched.com/event/1' };

test.each([
  [80, '██████░░░░░░░░░░░░░░░░░░ 350/1400, 3 dead  kccnceu2025.sched.com'],
  [60, '██████░░░░░░░░░░░░░░░░░░ 350/1400, 3 dead  kccnceu2025.sche'],
  [50, '██████░░░░░░░░░░░░░░░░░░ 350/1400, 3 dead'],
  [20, '██████░░░░░░░░░░░░░'],
])('fits %i columns', (columns, line) => expect(progressLine(PROGRESS, columns)).toBe(line));

test('nothing to do is done', () => expect(progressLine({ ...PROGRESS, done: 0, total: 0, dead: 0 }, 30)).toBe('████████████████████████ 0/0'));

test.each([[true, ['\r\u001B[2K██████░░░░░░░░░░░░░░░░░░ 350/1400, 3 dead', '\r\u001B[2K']], [false, []]])('on a terminal only: %s', (isTTY, written) => {
  const texts: string[] = [];
  const bar = progressBar({ isTTY, columns: 50, write: (text: string) => texts.push(text) > 0 } as unknown as NodeJS.WriteStream, {});
  bar.show(PROGRESS);
  bar.clear();
  expect(texts).toEqual(written);
});

test('a terminal that does not know its width has eighty columns', () => {
  const texts: string[] = [];
  progressBar({ isTTY: true, columns: 0, write: (text: string) => texts.push(text) > 0 } as unknown as NodeJS.WriteStream, {}).show(PROGRESS);
  expect(texts).toEqual([`\r\u001B[2K${progressLine(PROGRESS, 80)}`]);
});

test('a terminal that cannot redraw a line gets none', () => {
  const texts: string[] = [];
  progressBar({ isTTY: true, write: (text: string) => texts.push(text) > 0 } as unknown as NodeJS.WriteStream, { TERM: 'dumb' }).show(PROGRESS);
  expect(texts).toEqual([]);
});

test.each([
  [{ skip: [{ pattern: 'https://a.org/*', reason: '' }] }, '`linkcheck.skip` in hallway.config.ts: `https://a.org/*` is skipped without a reason; say why there is no use in asking'],
  [{ freshDays: -1 }, '`linkcheck.freshDays` in hallway.config.ts takes a number of days, not `-1`'],
])('a configuration that does not fit: %j', (config, message) => expect(() => configOf(config)).toThrow(message));

test('no configuration', () => expect(configOf(undefined)).toEqual({ freshDays: 14, skip: [] }));
