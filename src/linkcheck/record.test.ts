import { describe, expect, test } from 'vitest';
import { isFresh, recordAfter, verdictOf, type LinkRecord } from './record.ts';
import type { Finding } from './visit.ts';
import type { Why } from './why.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const failed = (why: Why): Finding => ({ fine: false, why });

/** The record after these findings, `day what`, where `what` is a way to fail or `fine`. */
const after = (...history: string[]): LinkRecord =>
  history.reduce<LinkRecord | undefined>((record, entry) => {
    const [day = '', what = ''] = entry.split(' ');
    return recordAfter(record, what === 'fine' ? { fine: true } : failed(what as Why), at(day));
  }, undefined) ?? { asked: 0 };

describe('verdicts by what happened', () => {
  test.each([
    ['fine', ['2026-11-01 fine'], 'fine'],
    ['gone is dead at once', ['2026-11-01 fine', '2026-11-08 gone'], 'dead'],
    ['back again', ['2026-11-01 gone', '2026-11-08 fine'], 'fine'],
    ['a host that is no more', ['2026-11-01 unknown-host'], 'dead'],
    ['trouble once', ['2026-11-01 server-error'], 'unknown'],
    ['trouble for three weeks', ['2026-11-01 server-error', '2026-11-08 timeout', '2026-11-15 server-error'], 'dead'],
    ['trouble seen twice, weeks apart', ['2026-11-01 timeout', '2026-11-21 timeout'], 'unknown'],
    ['trouble on three days in a row', ['2026-11-01 timeout', '2026-11-02 timeout', '2026-11-03 timeout'], 'unknown'],
    ['trouble asked for often on two days', ['2026-11-01 cut', '2026-11-01 cut', '2026-11-20 cut', '2026-11-20 cut'], 'unknown'],
    ['trouble with a good day in between', ['2026-11-01 cut', '2026-11-08 fine', '2026-11-15 cut', '2026-11-22 cut'], 'unknown'],
    ['trouble with a wall in between', ['2026-11-01 cut', '2026-11-08 cut', '2026-11-15 wall', '2026-11-22 cut'], 'unknown'],
    ['a wall is never dead', ['2026-01-01 wall', '2026-05-01 wall', '2026-08-01 wall', '2026-11-01 wall'], 'unknown'],
  ] as const)('%s', (_, history, verdict) => expect(verdictOf(after(...history))).toBe(verdict));

  test('moved', () => expect(verdictOf(recordAfter(undefined, { fine: true, moved: { to: 'https://b.org/' } }, at('2026-11-01')))).toBe('moved'));
});

test('a record keeps the first day of failure and the last good one', () => {
  expect(after('2026-10-01 fine', '2026-11-01 gone', '2026-11-08 gone')).toEqual({
    asked: at('2026-11-08'), fine: '2026-10-01', failed: { why: 'gone', since: '2026-11-01', days: 2 },
  });
});

test.each([
  ['never asked', undefined, false],
  ['fine, 13 days ago', after('2026-11-08 fine'), true],
  ['fine, 14 days ago', after('2026-11-07 fine'), false],
  ['dead, 13 days ago', after('2026-11-08 gone'), true],
  ['unknown, today', after('2026-11-21 timeout'), true],
  ['unknown, yesterday', after('2026-11-20 timeout'), false],
  ['fine, next month', after('2026-12-21 fine'), false],
])('fresh for fourteen days: %s', (_, record, fresh) => expect(isFresh(record, at('2026-11-21'), 14)).toBe(fresh));
