import { describe, expect, test } from 'vitest';
import { edition, organization, person, TODAY, type Files } from '../../../tests/checking.ts';
import { checkContent } from '../../catalog/check.ts';
import { parseFile } from '../../content-fs/parse-file.ts';
import { planImport } from './plan.ts';
import { readIcs } from './read-ics.ts';
import { readJson } from './read-table.ts';
import type { ImportPlan } from './result.ts';

/** A session as a calendar gives it. */
interface Row {
  id?: string;
  summary: string;
  /** `24T1015` of March 2026, in UTC. */
  at?: string;
  until?: string;
  track?: string;
  room?: string;
  url?: string;
}

const PRODID = 'PRODID:-//Sched.com Harbour Days Europe 2026//EN';

function calendar(rows: readonly Row[], head = PRODID): string {
  const text = (value: string) => value.replace(/[,;\\]/g, '\\$&');
  const events = rows.map(({ id, summary, at = '24T1000', until = '24T1030', track, room, url }, index) =>
    ['BEGIN:VEVENT', `UID:${id ?? `id-${index}`}`, `DTSTART:202603${at}00Z`, `DTEND:202603${until}00Z`, `SUMMARY:${text(summary)}`, ...(track ? [`CATEGORIES:${text(track)}`] : []), ...(room ? [`LOCATION:${text(room)}`] : []), ...(url ? [`URL:${url}`] : []), 'END:VEVENT'].join('\n'),
  );
  return ['BEGIN:VCALENDAR', head, ...events, 'END:VCALENDAR'].join('\n');
}

function plan(text: string, files: Files = {}, { event = 'harbour-eu-2026', timeZone }: { event?: string; timeZone?: string } = {}): ImportPlan {
  const sources = Object.entries(files).map(([path, content]) => parseFile(path, content));
  const { catalog } = checkContent(sources, { today: TODAY, withdrawn: [] });
  const schedule = text.startsWith('[') ? readJson(text, {}) : readIcs(text);
  return planImport(schedule, { eventId: event, timeZone, catalog, files: sources });
}

/** The files after an import, and what the check says about them. */
function apply(before: Files, { files }: ImportPlan): { files: Files; errors: string[] } {
  const after = { ...before, ...Object.fromEntries(files.map(({ path, text }) => [path, text])) };
  const { problems } = checkContent(Object.entries(after).map(([path, text]) => parseFile(path, text)), { today: TODAY, withdrawn: [] });
  return { files: after, errors: problems.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file} ${message}`) };
}

const imported = (text: string, files: Files = {}, options = {}) => apply(files, plan(text, files, options));

const ROOM = 'Hall 1, Tallinn, Estonia';

describe('a new event', () => {
  const rows: Row[] = [
    { summary: 'Keynote: Welcome - Mari Tamm, Chief Skipper, Ropeworks', at: '24T0800', until: '24T0830', track: 'KEYNOTES', room: ROOM, url: 'https://harbour.sched.com/event/1' },
    { summary: 'Knots - Mari Tamm, Ropeworks & Hanako Sato, Lanternfish', at: '29T0900', until: '29T0930', track: '🪢 KNOTS', room: ROOM, url: 'https://harbour.sched.com/event/2' },
    { summary: 'Coffee Break', track: 'BREAKS', room: ROOM },
  ];
  const { files, errors } = imported(calendar(rows), { 'organizations/ropeworks.yaml': organization('Ropeworks'), 'events/harbour.yaml': 'name: Harbour Days\nkind: series\n' });

  test('has the name, days, zone and city the calendar gives, and its series', () => {
    expect(files['events/harbour-eu-2026.yaml']).toBe(
      'name: Harbour Days Europe 2026\nkind: edition\nseries: harbour\nstart: 2026-03-24\nend: 2026-03-29\ntimeZone: Europe/Tallinn\ncity: Tallinn\ncountry: EE\nsources:\n  - { url: "https://harbour.sched.com/" }\n',
    );
  });

  test('has a stub for each session, in its own time on both sides of a change of clocks', () => {
    expect(files['talks/harbour-eu-2026/keynote-welcome.md']).toBe(
      '---\ntitle: "Keynote: Welcome"\nevent: harbour-eu-2026\ndate: 2026-03-24\nstart: "10:00"\nend: "10:30"\nroom: Hall 1\ntrack: KEYNOTES\nscheduleId: id-0\nkind: keynote\nspeakers: [mari-tamm]\nlinks:\n  - { kind: schedule, url: "https://harbour.sched.com/event/1" }\n---\n',
    );
    expect(files['talks/harbour-eu-2026/knots.md']).toContain('\ndate: 2026-03-29\nstart: "12:00"\nend: "12:30"\nroom: Hall 1\ntrack: 🪢 KNOTS\n');
  });

  test('has its people, with an affiliation where the organisation has an entry, and a remark where it has none', () => {
    expect(files['people/mari-tamm.yaml']).toBe('name: Mari Tamm\naffiliations:\n  - { organization: ropeworks, asOf: 2026-03-24 }\nsources:\n  - { url: "https://harbour.sched.com/event/1", date: 2026-03-24 }\n');
    expect(files['people/hanako-sato.yaml']).toBe('name: Hanako Sato\n# The schedule says Lanternfish, which has no entry yet.\nsources:\n  - { url: "https://harbour.sched.com/event/2", date: 2026-03-29 }\n');
    expect(Object.keys(files).filter((path) => path.startsWith('organizations/'))).toEqual(['organizations/ropeworks.yaml']);
  });

  test('passes the check', () => {
    expect(errors).toEqual([]);
  });

  test('files come in an order in which no reference precedes what it names', () => {
    const folders = plan(calendar(rows)).files.map(({ path }) => path.split('/')[0]);
    expect([...new Set(folders)]).toEqual(['events', 'people', 'talks']);
  });

  test('the order of the rows does not matter', () => {
    const same: Row[] = ['24T1000', '25T1000', '24T1100', '24T1000'].map((at, index) => ({ id: `same-${index}`, summary: 'Keynote: Closing', at, until: at.replace(/00$/, '30'), room: `Room ${index}` }));
    const there = plan(calendar([...rows, ...same]));
    const back = plan(calendar([...rows.map((row, index) => ({ id: `id-${index}`, ...row })), ...same].toReversed()));
    expect(back.files).toEqual(there.files);
    expect(there.result.created.filter((id) => id.includes('closing'))).toEqual(['', '-2', '-3', '-4'].map((suffix) => `harbour-eu-2026/keynote-closing${suffix}`));
  });
});

describe('what the schedule does not say is asked for or said', () => {
  const KNOTS = [{ title: 'Knots', start: '2026-03-24 10:00', end: '2026-03-24 10:30', speakers: 'Mari Tamm' }];

  test('times of no zone', () => {
    expect(() => plan(JSON.stringify(KNOTS))).toThrow('it does not say in which time zone its times are; name it with --time-zone, such as `--time-zone Europe/London`');
    expect(() => plan(JSON.stringify([{ ...KNOTS[0], room: ROOM }]))).toThrow('name it with --time-zone, probably `--time-zone Europe/Tallinn`');
    const { result, files } = plan(JSON.stringify(KNOTS), {}, { timeZone: 'Asia/Tokyo' });
    expect(files[0]?.text).toBe('name: Harbour Eu 2026\nkind: edition\nstart: 2026-03-24\nend: 2026-03-24\ntimeZone: Asia/Tokyo\n');
    expect(result.notices).toContain('The schedule does not name the event; it is called `Harbour Eu 2026` after its id: correct `name` in events/harbour-eu-2026.yaml.');
  });

  test('an end after midnight, which a talk of one day cannot have', () => {
    const rows = [['Night', '23:00', '01:00'], ['Till midnight', '23:00', '24:00'], ['Moment', '12:00', '12:00'], ['Day', '10:00', '10:30']].map(([title, start, end]) => {
      const isNextDay = end === '24:00' || (end ?? '') < (start ?? '');
      return { title, start: `2026-03-24 ${start}`, end: `2026-03-${isNextDay ? 25 : 24} ${end === '24:00' ? '00:00' : end}` };
    });
    const { result, files } = plan(JSON.stringify(rows), {}, { timeZone: 'Asia/Tokyo' });
    expect(result.notices).toContain('The end of 2 sessions is not recorded, since it is not after the start on the same day: Night, Till midnight.');
    expect(files.find(({ path }) => path.endsWith('/night.md'))?.text).toContain('start: "23:00"\n---');
    expect(result.event.end).toBe('2026-03-24');
  });

  test('ids where names should be make no people', () => {
    const { result } = plan(JSON.stringify([{ ...KNOTS[0], speakers: ['0b3c9fd2-0e5f-4f6b-9d2c-aaaaaaaaaaaa', 'Mari Tamm'] }]), {}, { timeZone: 'Asia/Tokyo' });
    expect(result.people.map(({ name }) => name)).toEqual(['Mari Tamm']);
  });

  test('times in UTC of a place nobody knows stay in UTC, with a notice', () => {
    const { result } = plan(calendar([{ summary: 'Knots' }]));
    expect([result.event.timeZone, result.notices]).toEqual(['UTC', ['Times are written in UTC, since the schedule names no other time zone; say which is right with --time-zone.']]);
  });

  test('a zone that contradicts the event', () => {
    const files = { 'events/harbour-eu-2026.yaml': edition('Harbour Days', 'timeZone: Europe/Tallinn') };
    expect(() => plan(calendar([{ summary: 'Knots' }]), files, { timeZone: 'Asia/Tokyo' })).toThrow('the event `harbour-eu-2026` is in the time zone Europe/Tallinn; leave --time-zone out, or correct `timeZone` in its file first');
  });

  test.each<[string, Files, string, string]>([
    ['no id', {}, 'Harbour 2026', '`Harbour 2026` is no event id; write one in lower case with hyphens, such as `kubecon-eu-2026`'],
    ['a series', { 'events/harbour.yaml': 'name: Harbour\nkind: series\n' }, 'harbour', '`harbour` is a series and takes no days; name the edition, such as --event harbour-eu-2026'],
    ['the id of something else', { 'people/mari-tamm.yaml': person('Mari Tamm') }, 'mari-tamm', '`mari-tamm` is the id of people/mari-tamm.yaml; choose another id for the event'],
    ['a file with errors', { 'events/meet.yaml': 'name: [\n' }, 'meet', 'events/meet.yaml has errors; run `npm run check` and mend them first'],
    ['an event that has another id', { 'events/other.yaml': edition('Harbour Days Europe 2026') }, 'harbour', 'the schedule is that of `Harbour Days Europe 2026`, which has the id `other`; use --event other'],
    ['the wrong year', { 'events/harbour-2025.yaml': edition('Harbour Days 2025', 'timeZone: Europe/Tallinn') }, 'harbour-2025', 'its sessions run from 2026-03-24 to 2026-03-24, the event from 2025-04-02 to 2025-04-04: is it another edition?'],
  ])('%s', (_what, files, event, message) => {
    expect(() => plan(calendar([{ summary: 'Knots' }]), files, { event })).toThrow(message);
  });

  test('a calendar of breaks makes no event', () => {
    expect(() => plan(calendar([{ summary: 'Lunch' }]))).toThrow('none of its 1 rows is a session, so there is nothing to make the event `harbour-eu-2026` from');
  });
});

describe('an event that exists', () => {
  const EVENT = 'name: Harbour Days Europe 2026\nkind: edition\n# as announced\nstart: 2026-03-24\nend: 2026-03-25 # so far\ntimeZone: Europe/Tallinn\n';

  test('gets the days its sessions need, with a notice, and keeps its comments', () => {
    const before = { 'events/harbour-eu-2026.yaml': EVENT };
    const made = plan(calendar([{ summary: 'Knots', at: '23T1000', until: '23T1030' }, { summary: 'Bows', at: '27T1000', until: '27T1030' }]), before);
    expect(apply(before, made).files['events/harbour-eu-2026.yaml']).toBe(EVENT.replace('2026-03-24', '2026-03-23').replace('2026-03-25', '2026-03-27'));
    expect(made.result.notices).toEqual(['The event took place from 2026-03-24 to 2026-03-25; its sessions need 2026-03-23 to 2026-03-27, which its file says now.']);
    expect(apply(before, made).errors).toEqual([]);
  });

  test('one session in a wrong year is left out instead', () => {
    const { result } = plan(calendar([{ summary: 'Knots' }, { summary: 'Bows' }]).replace('20260324T100000Z\nDTEND:20260324T103000Z\nSUMMARY:Bows', '20270324T100000Z\nSUMMARY:Bows'), { 'events/harbour-eu-2026.yaml': EVENT });
    expect([result.kept, result.event.end, result.dropped.map(({ reason, count }) => [reason, count])]).toEqual([1, '2026-03-25', [['dated more than 30 days from the event', 1]]]);
  });
});

describe('co-located events', () => {
  const SERIES: Files = { 'events/harbour.yaml': 'name: Harbour Days\nkind: series\n', 'events/ropecon.yaml': 'name: RopeCon\nkind: series\n', 'events/knot-day.yaml': 'name: Knot Day\nkind: series\n' };
  const DAY: Row = { summary: '[SOLD OUT] RopeCon Hosted by Ropeworks - Full-Day Event | ALL ACCESS PASS REQUIRED', at: '23T0800', until: '23T1600', track: 'CO-LOCATED EVENTS', room: ROOM, url: 'https://harbour.sched.com/event/9' };

  test('a row that stands for a day of its own is one, with its series', () => {
    const { files, errors } = imported(calendar([DAY, { summary: 'Bows', room: ROOM }]), SERIES);
    expect(files['events/ropecon-eu-2026.yaml']).toBe(
      'name: RopeCon Europe 2026\nkind: colocated\nseries: ropecon\npartOf: harbour-eu-2026\nstart: 2026-03-23\nend: 2026-03-23\ntimeZone: Europe/Tallinn\ncity: Tallinn\ncountry: EE\nsources:\n  - { url: "https://harbour.sched.com/event/9" }\n',
    );
    expect(files['events/harbour-eu-2026.yaml']).toContain('start: 2026-03-24\nend: 2026-03-24\n');
    expect(errors).toEqual([]);
  });

  test('sessions of its day belong to it when their track says so', () => {
    const { result } = plan(calendar([DAY, { summary: 'Opening', at: '23T0900', until: '23T0930', track: 'RopeCon' }, { summary: 'Look back', track: 'RopeCon' }, { summary: 'Bows', at: '23T0900', until: '23T0930' }]), SERIES);
    expect(result.created.toSorted()).toEqual(['harbour-eu-2026/bows', 'harbour-eu-2026/look-back', 'ropecon-eu-2026/opening']);
    expect(result.events).toEqual(['ropecon-eu-2026']);
  });

  test('so do sessions labelled with a known series, stage and label left out of the title', () => {
    const stage = 'Hall 1 | Deck Theatre, Tallinn, Estonia';
    const { files, errors } = imported(calendar([{ summary: 'Deck Theatre | Knot Day: Bowlines - Mari Tamm, Ropeworks', room: stage }, { summary: 'Knot Day: Hitches - Mari Tamm, Ropeworks', at: '25T1000', until: '25T1030', room: stage }, { summary: 'Knots: All of Them', room: stage }]), SERIES);
    expect(files['talks/knot-day-eu-2026/bowlines.md']).toContain('title: Bowlines\nevent: knot-day-eu-2026\n');
    expect(files['talks/knot-day-eu-2026/hitches.md']).toContain('title: Hitches\n');
    expect(files['events/knot-day-eu-2026.yaml']).toContain('start: 2026-03-24\nend: 2026-03-25\n');
    expect(files['talks/harbour-eu-2026/knots-all-of-them.md']).toBeDefined();
    expect(errors).toEqual([]);
  });

  test('one that exists is used and not changed, whatever its id', () => {
    const before: Files = { ...SERIES, 'events/harbour-eu-2026.yaml': 'name: Harbour Days Europe 2026\nkind: edition\nstart: 2026-03-24\ntimeZone: Europe/Tallinn\n', 'events/rope-day.yaml': 'name: RopeCon 2026\nkind: colocated\nseries: ropecon\npartOf: harbour-eu-2026\nstart: 2026-03-23\n' };
    const { result, files } = plan(calendar([DAY, { summary: 'Opening', at: '23T0900', until: '23T0930', track: 'RopeCon' }]), before);
    expect([result.events, result.created, files.map(({ path }) => path)]).toEqual([[], ['rope-day/opening'], ['talks/rope-day/opening.md']]);
  });

  test('a day twelve days before is not held with the event', () => {
    const made = plan(calendar([{ ...DAY, at: '12T0800', until: '12T1600' }, { summary: 'Bows', room: ROOM }]), SERIES);
    expect([made.result.events, made.result.notices.at(-1)]).toEqual([[], '`[SOLD OUT] RopeCon Hosted by Ropeworks - Full-Day Event | ALL ACCESS PASS REQUIRED` (2026-03-12) is too far from the event to be held with it; if it matters, write an event of its own.']);
    expect(apply(SERIES, made).errors).toEqual([]);
  });

  test('Norway is not false', () => {
    const { files, errors } = imported(calendar([{ summary: 'Bows', room: 'Hall 1, Oslo, Norway' }]));
    expect(files['events/harbour-eu-2026.yaml']).toContain('\ntimeZone: Europe/Oslo\ncity: Oslo\ncountry: "NO"\n');
    expect(errors).toEqual([]);
  });

  test('nothing is held with a side event', () => {
    const before: Files = { ...SERIES, 'events/harbour-eu-2026.yaml': 'name: Harbour Side\nkind: side\nstart: 2026-03-24\ntimeZone: Europe/Tallinn\n' };
    const made = plan(calendar([DAY, { summary: 'Knot Day: Hitches' }]), before);
    expect([made.result.events, made.result.created]).toEqual([[], ['harbour-eu-2026/knot-day-hitches']]);
    expect(apply(before, made).errors).toEqual([]);
  });
});

describe('people', () => {
  const of = (summary: string, files: Files) => plan(calendar([{ summary }]), files);

  test('are found whatever the spelling', () => {
    const { result, files } = of('Knots - Vojtech Mareš, Ropeworks & Pinky Vroon, Kelp GmbH', { 'people/vm.yaml': person('Vojtěch Mareš'), 'people/iv.yaml': person('Ilse Vroon', 'aliases: [Pinky Vroon]') });
    expect(result.people.map(({ id, isNew }) => [id, isNew])).toEqual([['iv', false], ['vm', false]]);
    expect(files.map(({ path }) => path)).toEqual(['events/harbour-eu-2026.yaml', 'talks/harbour-eu-2026/knots.md']);
    expect(files.at(-1)?.text).toContain('speakers: [vm, iv]');
  });

  test('are one however the schedule spells them', () => {
    const { result } = plan(calendar([{ summary: 'Knots - Viktória Spišák, Ropeworks' }, { summary: 'Bows - Viktoria Spisak, Ropeworks' }]));
    expect(result.people.map(({ name }) => name)).toEqual(['Viktória Spišák']);
  });

  test('of one name are told apart by where they work, or left out with a notice', () => {
    const files: Files = {
      'organizations/ropeworks.yaml': organization('Ropeworks'),
      'people/li-wei.yaml': person('Li Wei', 'affiliations: [{ organization: ropeworks }]\ndistinctFrom: [li-wei-kelp]'),
      'people/li-wei-kelp.yaml': person('Li Wei', 'distinctFrom: [li-wei]'),
    };
    expect(of('Knots - Li Wei, Ropeworks Inc.', files).files.at(-1)?.text).toContain('speakers: [li-wei]');
    const { result, files: written } = of('Knots - Li Wei, Somewhere', files);
    expect(written.at(-1)?.text).not.toContain('speakers');
    expect(result.notices).toContain('`Li Wei` is the name of `li-wei` and `li-wei-kelp`; add the one who speaks to `speakers` yourself.');
  });

  test('who is called like something else is left out with a notice, and one word of English says how it matches', () => {
    const { result } = of('Knots - Lanternfish Kubrick, Ropeworks', { 'organizations/lk.yaml': organization('Lanternfish Kubrick') });
    expect([result.people, result.notices[1]]).toEqual([[], '`Lanternfish Kubrick` is the name of `lk` already, which is no person; the speaker was left out.']);
    const { files, errors } = imported(JSON.stringify([{ title: 'Knots', date: '2026-03-24', speakers: 'Flower; Grace (Ropeworks)' }]), {}, { timeZone: 'Europe/Tallinn' });
    expect(files['people/flower.yaml']).toBe('name: Flower\nmatch: exact\n');
    expect(errors).toEqual([]);
  });

  test('work where the name before `at` or the legal form says', () => {
    const { files } = imported(calendar([{ summary: 'Knots - Mari Tamm, Ropeworks at Kelp & Ilse Vroon, Ropeworks, Inc.' }]), { 'organizations/ropeworks.yaml': organization('Ropeworks') });
    expect([files['people/mari-tamm.yaml'], files['people/ilse-vroon.yaml']].map((text) => text?.includes('organization: ropeworks'))).toEqual([true, true]);
  });
});

describe('a second import', () => {
  const ROWS: Row[] = [
    { id: 'a', summary: 'Knots - Mari Tamm, Ropeworks', track: 'KNOTS', room: ROOM, url: 'https://harbour.sched.com/event/a' },
    { id: 'b', summary: 'Bows', room: ROOM, url: 'https://harbour.sched.com/event/b' },
    { id: 'c', summary: 'Coffee Break', room: ROOM },
  ];
  const first = imported(calendar(ROWS)).files;
  const KNOTS = 'talks/harbour-eu-2026/knots.md';

  test('of the same schedule writes nothing', () => {
    const { files, result } = plan(calendar(ROWS), first);
    expect([files, result.kept, result.updated, result.people.map(({ id }) => id)]).toEqual([[], 2, 0, ['mari-tamm']]);
  });

  test('changes date, times, room and track and nothing else', () => {
    const written = `${first[KNOTS]?.replace('speakers:', '# she was great\nspeakers:').replace('title: Knots', 'title: Knots # sic')}What I heard.\n`;
    const { files, result } = plan(calendar([{ ...ROWS[0] as Row, summary: 'Knots - Ilse Vroon, Kelp', at: '25T1100', until: '25T1200', room: 'Hall 2, Tallinn, Estonia', track: 'ROPES' }, ...ROWS.slice(1)]), { ...first, [KNOTS]: written });
    expect(files.find(({ path }) => path === KNOTS)?.text).toBe(written.replace('2026-03-24', '2026-03-25').replace('"12:00"', '"13:00"').replace('"12:30"', '"14:00"').replace('Hall 1', 'Hall 2').replace('KNOTS', 'ROPES'));
    expect(result.moved).toEqual([{ talk: 'harbour-eu-2026/knots', title: 'Knots', from: { date: '2026-03-24', start: '12:00', end: '12:30', room: 'Hall 1' }, to: { date: '2026-03-25', start: '13:00', end: '14:00', room: 'Hall 2' } }]);
    expect([result.updated, result.created, files.some(({ path }) => path.startsWith('people/'))]).toEqual([1, [], false]);
  });

  test('reports a title that changed and leaves the file alone', () => {
    const { files, result } = plan(calendar([{ ...ROWS[0] as Row, summary: 'Better Knots - Mari Tamm, Ropeworks' }, ...ROWS.slice(1)]), first);
    expect([files, result.renamed]).toEqual([[], [{ talk: 'harbour-eu-2026/knots', from: 'Knots', to: 'Better Knots' }]]);
    const withAlias = { ...first, [KNOTS]: first[KNOTS]?.replace('title: Knots\n', 'title: Knots\naliases: [Better Knots]\n') ?? '' };
    expect(plan(calendar([{ ...ROWS[0] as Row, summary: 'Better Knots - Mari Tamm, Ropeworks' }, ...ROWS.slice(1)]), withAlias).result.renamed).toEqual([]);
  });

  test('reports what is gone or cancelled and leaves the file alone', () => {
    const { files, result } = plan(calendar(ROWS.slice(1)), first);
    expect([files, result.gone]).toEqual([[], [{ talk: 'harbour-eu-2026/knots', title: 'Knots' }]]);
    expect(plan(calendar(ROWS).replace('UID:a\n', 'UID:a\nSTATUS:CANCELLED\n'), first).result.gone).toHaveLength(1);
  });

  test('does not call gone what another schedule brought', () => {
    const other = { 'talks/harbour-eu-2026/elsewhere.md': '---\ntitle: Elsewhere\nevent: harbour-eu-2026\nscheduleId: zzz\nlinks: [{ kind: schedule, url: "https://other.example.org/1" }]\n---\n' };
    expect(plan(calendar(ROWS), { ...first, ...other }).result.gone).toEqual([]);
  });

  test('takes over a talk somebody wrote before, by its title', () => {
    const note = '---\ntitle: bows\nevent: harbour-eu-2026\nnotedBy: [mari-tamm]\n---\nWhat I heard.\n';
    const { 'talks/harbour-eu-2026/bows.md': _, ...others } = first;
    const { files, result } = plan(calendar(ROWS), { ...others, 'talks/harbour-eu-2026/my-bows.md': note });
    expect(files).toEqual([{ path: 'talks/harbour-eu-2026/my-bows.md', text: note.replace('notedBy', 'date: 2026-03-24\nstart: "12:00"\nend: "12:30"\nroom: Hall 1\nscheduleId: b\nnotedBy'), isNew: false }]);
    expect([result.created, result.updated]).toEqual([[], 1]);
  });

  test('gives a talk to the session that fits best, not to the first that fits', () => {
    const note = '---\ntitle: "Rope’s End - Again"\nevent: harbour-eu-2026\ndate: 2026-03-25\nnotedBy: [mari-tamm]\n---\n';
    const rows: Row[] = [{ id: 'r1', summary: 'Lightning Talk: Rope\'s End – again', at: '23T1000', until: '23T1030' }, { id: 'r2', summary: 'Rope\'s end – Again', at: '25T1000', until: '25T1030' }];
    const { files, result } = plan(calendar(rows), { ...first, 'talks/harbour-eu-2026/rope.md': note });
    expect(files.find(({ path }) => path === 'talks/harbour-eu-2026/rope.md')?.text).toBe(note.replace('25\n', '25\nstart: "12:00"\nend: "12:30"\nscheduleId: r2\n'));
    // What was not known before is added, not moved.
    expect([result.moved, result.renamed, result.created]).toEqual([[], [], ['harbour-eu-2026/lightning-talk-ropes-end-again']]);
  });

  test('does not move a talk of another day for the sake of a label', () => {
    const note = (date: string) => ({ ...first, 'talks/harbour-eu-2026/opening.md': `---\ntitle: Opening\nevent: harbour-eu-2026\n${date}---\n` });
    const rows = [...ROWS, { id: 'o', summary: 'Rope Meeting: Opening' }];
    expect(plan(calendar(rows), note('date: 2026-03-25\n')).result.created).toEqual(['harbour-eu-2026/rope-meeting-opening']);
    expect(plan(calendar(rows), note('')).result.created).toEqual([]);
  });

  test('keeps a row of no session that somebody made a talk', () => {
    const kept = { 'talks/harbour-eu-2026/coffee.md': '---\ntitle: Coffee Break\nevent: harbour-eu-2026\nscheduleId: c\n---\n' };
    expect(plan(calendar(ROWS), { ...first, ...kept }).result.kept).toBe(3);
  });

  test('of a table without ids finds talks by title and day', () => {
    const table = JSON.stringify(['24', '25'].map((day) => ({ title: 'Closing', start: `2026-03-${day} 17:00`, room: 'Hall 1' })));
    const before = imported(table, {}, { timeZone: 'Europe/Tallinn' }).files;
    const { files, result } = plan(table.replace('25 17:00', '25 17:30'), before);
    expect([files.length, result.created, result.moved.map(({ talk }) => talk)]).toEqual([1, [], ['harbour-eu-2026/closing-2']]);
  });

  test('a file that cannot be edited is left alone, with a notice', () => {
    const braces = '---\n{ title: Knots, event: harbour-eu-2026, scheduleId: a, room: Hall 9 }\n---\n';
    const { files, result } = plan(calendar([{ id: 'a', summary: 'Knots', room: ROOM }]), { ...first, [KNOTS]: braces });
    expect(files).toEqual([]);
    expect(result.notices).toContain('talks/harbour-eu-2026/knots.md could not be edited; the schedule says `date: 2026-03-24`, `start: 12:00`, `end: 12:30`, `room: Hall 1`.');
  });
});

test.each([
  ['"--- \'x\': [y] #z', undefined],
  ['# Heading: - [x](javascript:alert(1)) <script>alert(1)</script> ```', undefined],
  ['yes', undefined],
  ['1.10', undefined],
  ['2026-03-24', undefined],
  ['null', undefined],
  ['${x} {{ y }} <%= z %>', undefined],
  ['&amp; *anchor !tag %x @y `z`', '& *anchor !tag %x @y `z`'],
  ['a \u202Eb\u200B c\u0007', 'a b c'],
  ['__proto__', undefined],
  ['../../../etc/passwd', undefined],
])('a hostile title stays text: %s', (title, expected = title) => {
  const { files, errors } = imported(JSON.stringify([{ id: title, title, start: '2026-03-24T10:00:00Z', room: title, track: title, speakers: [{ name: 'Mari Tamm', company: title }] }]));
  expect(errors).toEqual([]);
  const [path, text = ''] = Object.entries(files).find(([name]) => name.startsWith('talks/')) ?? [];
  expect(path).toMatch(/^talks\/harbour-eu-2026\/[a-z0-9-]+\.md$/);
  expect(parseFile(path ?? '', text)).toMatchObject({ data: { title: expected, room: expected, track: expected, scheduleId: expected, speakers: ['mari-tamm'] }, body: '' });
});

test('ten thousand sessions of one title', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: String(index), title: 'Ropes', start: '2026-03-24T10:00:00Z', speakers: [`Speaker${String.fromCodePoint(0x4e00 + (index % 20_000))} Tamm`] }));
  const { result } = plan(JSON.stringify(rows));
  expect([result.kept, new Set(result.created).size, result.created.every((id) => id.length < 110)]).toEqual([10_000, 10_000, true]);
});
