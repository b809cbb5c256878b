import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/catalog/check.ts';
import { parseFile } from '../src/content-fs/parse-file.ts';
import { planImport } from '../src/import/schedule/plan.ts';
import { readIcs } from '../src/import/schedule/read-ics.ts';
import type { ImportPlan } from '../src/import/schedule/result.ts';
import { splitSummaries } from '../src/import/schedule/split-all.ts';
import { TODAY } from './checking.ts';

/** Real schedules beside the repository; they are not ours to copy. */
const DATA = process.env['HALLWAY_DATA'] ?? '../shared/data';
const CALENDAR = `${DATA}/kubecon-eu-2026-ics/all.ics`;
const TALKS = `${DATA}/kubecon-na-2019/talks.md`;

const load = (texts: readonly (readonly [string, string])[]) => {
  const files = texts.map(([path, text]) => parseFile(path, text));
  return { files, ...checkContent(files, { today: TODAY, withdrawn: [] }) };
};

describe.skipIf(!existsSync(CALENDAR))(`with the calendar at ${CALENDAR} (skipped where it is absent)`, () => {
  const text = existsSync(CALENDAR) ? readFileSync(CALENDAR, 'utf8') : '';
  const into = (texts: readonly (readonly [string, string])[]): ImportPlan => planImport(readIcs(text), { eventId: 'kubecon-eu-2026', ...load(texts) });
  const written = ({ files }: ImportPlan) => files.map(({ path, text: content }) => [path, content] as const);

  test('every row is a talk or left out for a reason', () => {
    const { result, files } = into([]);
    const dropped = result.dropped.reduce((sum, { count }) => sum + count, 0);
    expect([result.kept, dropped, result.kept + dropped]).toEqual([463, 133, 596]);
    expect(Object.fromEntries(result.dropped.map(({ code, count }) => [code, count]))).toEqual({ showcase: 55, 'own-event': 30, registration: 19, social: 16, break: 13 });
    expect([files.length, result.people.length, result.events.length, result.unsure.length]).toEqual([1177, 683, 30, 1]);
    expect(result.event).toMatchObject({ start: '2026-03-23', end: '2026-03-26', timeZone: 'Europe/Amsterdam' });
  });

  test('every talk has the time of its row on the clocks of Amsterdam', () => {
    const facts = new Map(into([]).files.flatMap(({ path, text: content }) => {
      const data = parseFile(path, content).data as Record<string, string>;
      return path.startsWith('talks/') ? [[data['scheduleId'], `${data['date']} ${data['start']}-${data['end']}`] as const] : [];
    }));
    // The whole week lies before the change of clocks on 29 March: one hour ahead of UTC.
    const local = (utc: string) => new Date(Date.parse(utc.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')) + 3_600_000).toISOString();
    const rows = text.split('BEGIN:VEVENT').slice(1).map((row) => {
      const value = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(row)?.[1]?.trim() ?? '';
      const [start, end] = [local(value('DTSTART')), local(value('DTEND'))];
      return { id: value('UID'), times: `${start.slice(0, 10)} ${start.slice(11, 16)}-${end.slice(11, 16)}` };
    });
    const kept = rows.filter(({ id }) => facts.has(id));
    expect(kept).toHaveLength(463);
    expect(kept.filter(({ id, times }) => facts.get(id) !== times)).toEqual([]);
  });

  test('the folder passes the check, and a second import writes nothing', () => {
    const first = written(into([]));
    expect(load(first).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { files, result } = into(first);
    expect([files, result.kept, result.updated, result.moved, result.renamed, result.gone]).toEqual([[], 463, 0, [], [], []]);
  });

  test('nothing of an abstract is stored', () => {
    const content = into([]).files.map(({ text: file }) => file).join('\n');
    const abstracts = [...text.matchAll(/^DESCRIPTION:(.{60,})$/gm)].map(([, abstract = '']) => abstract.slice(0, 60).replaceAll('\\,', ','));
    // Some begin with the title, which is stored.
    const titles = [...text.matchAll(/^SUMMARY:(.*)$/gm)].map(([, title = '']) => title.replaceAll('\\,', ',')).join('\n');
    expect(abstracts.length).toBeGreaterThan(400);
    expect(abstracts.filter((abstract) => content.includes(abstract) && !titles.includes(abstract))).toEqual([]);
  });
});

describe.skipIf(!existsSync(TALKS))(`with the talks at ${TALKS} (skipped where they are absent)`, () => {
  test('of 372 titles, most with speakers behind a dash, few leave a doubt', () => {
    const titles = readFileSync(TALKS, 'utf8').split('\n').filter((line) => line.startsWith('|') && !/^\|\s*(?:Topic|-)/.test(line)).map((line) => line.split(/\|\s*(?:\[|-|\|)/)[0]?.replace(/^\|/, '').trim() ?? '');
    const split = splitSummaries(titles, { people: new Set(), organizations: new Set() });
    const withSpeakers = split.filter(({ speakers }) => speakers.length > 0).length;
    const inDoubt = split.filter(({ doubt }) => doubt !== undefined).length;
    expect([titles.length, withSpeakers, inDoubt]).toEqual([372, 319, 15]);
  });
});
