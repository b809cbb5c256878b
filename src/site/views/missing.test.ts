import { describe, expect, it, test } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { missingBoard, missingHref, missingPages, progressInWords } from './missing.ts';

const EVENTS = {
  'events/tide.yaml': 'name: Tide Con\nkind: edition\nstart: 2025-05-01\nend: 2025-05-02\n',
  'events/tide-day.yaml': 'name: Tide Day\nkind: colocated\npartOf: tide\nstart: 2025-04-30\nend: 2025-04-30\n',
  'events/ebb.yaml': 'name: Ebb Con\nkind: edition\nstart: 2026-01-01\nend: 2026-01-01\n',
  'events/next.yaml': 'name: Next Con\nkind: edition\nstart: 2027-01-01\nend: 2027-01-01\n',
  'events/empty.yaml': 'name: Empty Con\nkind: edition\nstart: 2024-01-01\nend: 2024-01-01\n',
  'people/ann.yaml': 'name: Ann\n',
};
const stub = (event: string, title: string, date: string) => `---\ntitle: ${title}\nevent: ${event}\ndate: ${date}\n---\n`;
const note = (event: string, title: string, date: string) => `---\ntitle: ${title}\nevent: ${event}\ndate: ${date}\nnotedBy: [ann]\n---\nIt was said.\n`;
const SESSIONS = {
  'talks/tide/first.md': stub('tide', 'First', '2025-05-01'),
  'talks/tide/second.md': note('tide', 'Second', '2025-05-01'),
  'talks/tide/third.md': stub('tide', 'Third & last', '2025-05-02'),
  'talks/tide-day/early.md': stub('tide-day', 'Early', '2025-04-30'),
  'talks/ebb/only.md': note('ebb', 'Only', '2026-01-01'),
  'talks/next/opening.md': stub('next', 'Opening', '2027-01-01'),
};

describe('the board', () => {
  const site = siteOf({ ...EVENTS, ...SESSIONS });
  const board = missingBoard(site);

  it('counts all sessions', () => expect(board.progress).toEqual({ noted: 2, total: 6 }));

  it('has what was held before what is still to come, co-located events with their edition', () => {
    expect(board.groups.map(({ heading, events }) => [heading, events.map(({ event, progress, href }) => [event.id, progress, href])])).toEqual([
      ['Held', [['tide', { noted: 1, total: 4 }, '/missing/tide/']]],
      ['Still to come', [['next', { noted: 0, total: 1 }, '/missing/next/']]],
    ]);
  });

  it('names the events that lack nothing, not those without sessions', () => {
    expect(board.complete.map(({ event, total }) => [event.id, total])).toEqual([['ebb', 1]]);
  });

  it('lists the sessions without notes by day and co-located event', () => {
    expect(board.groups[0]?.events[0]?.parts.map(({ heading, sessions }) => [heading, sessions.map(({ talk }) => talk.link.name)])).toEqual([
      ['Day 1, 1 May 2025', ['First']],
      ['Day 2, 2 May 2025', ['Third & last']],
      ['Tide Day', ['Early']],
    ]);
  });

  it('leads to the file and to a message that names the session', () => {
    const [, third] = board.groups[0]?.events[0]?.parts ?? [];
    const { editUrl, claimUrl } = third?.sessions[0] ?? {};
    expect(editUrl).toBe('https://github.com/hallway-notes/hallway/edit/main/src/content/talks/tide/third.md');
    const message = new URL(claimUrl ?? '');
    expect(message.origin + message.pathname).toBe('https://github.com/hallway-notes/hallway/issues/new');
    expect(message.searchParams.get('title')).toBe('Note on: Third & last');
    expect(message.searchParams.get('text')?.split('\n')).toEqual([
      'I was there and am going to write this session up.', '', 'Session: Third & last', 'Event: Tide Con, 2 May 2025', 'Page: https://example.org/talks/tide/third/', 'File: src/content/talks/tide/third.md', '',
    ]);
  });

  it('nobody was at what is still to come', () => {
    const { claimUrl } = board.groups[1]?.events[0]?.parts[0]?.sessions[0] ?? {};
    expect(new URL(claimUrl ?? '').searchParams.get('text')).toMatch(/^I will be there and am going to write this session up\.\n/);
  });

  it('has no such links without a repository', () => {
    const { repository: _, ...settings } = site.settings;
    const session = missingBoard({ ...site, settings }).groups[0]?.events[0]?.parts[0]?.sessions[0];
    expect(session).toMatchObject({ editUrl: undefined, claimUrl: undefined });
  });
});

describe('pages', () => {
  it('there is one for each event that lacks notes, also for a co-located one', () => {
    expect(missingPages(siteOf({ ...EVENTS, ...SESSIONS })).map(({ route, progress }) => [route, progress])).toEqual([
      ['missing/next/', { noted: 0, total: 1 }],
      ['missing/tide/', { noted: 1, total: 4 }],
      ['missing/tide-day/', { noted: 0, total: 1 }],
    ]);
  });

  it('a large programme is split, every session on one page, and the board only counts', () => {
    const many = Object.fromEntries(Array.from({ length: 230 }, (_, index) => [`talks/tide/s-${index}.md`, stub('tide', `Session ${index}`, `2025-05-0${1 + (index % 2)}`)]));
    const site = siteOf({ ...EVENTS, ...many });
    const pages = missingPages(site);
    expect(pages.map(({ route }) => route)).toEqual(['missing/tide/', 'missing/tide/2/']);
    const ids = pages.flatMap(({ parts }) => parts.flatMap(({ sessions }) => sessions.map(({ talk }) => talk.link.id)));
    expect(new Set(ids).size).toBe(230);
    expect(ids).toHaveLength(230);
    expect(missingBoard(site).groups[0]?.events[0]?.parts).toEqual([]);
  });
});

it('an event page links to the board only where notes are missing', () => {
  const site = siteOf({ ...EVENTS, ...SESSIONS });
  const href = (id: string) => missingHref(site, site.catalog.get('event', id) as never);
  expect([href('tide'), href('ebb'), href('empty')]).toEqual(['/missing/tide/', undefined, undefined]);
});

it('nothing recorded is an empty board', () => {
  expect(missingBoard(siteOf({}))).toEqual({ progress: { noted: 0, total: 0 }, groups: [], complete: [] });
});

test.each([
  [12, 40, '12 of 40 sessions have notes'],
  [1, 40, '1 of 40 sessions has notes'],
  [0, 900, 'none of 900 sessions has notes'],
  [40, 40, '40 of 40 sessions have notes'],
  [0, 1, 'its one session has no notes yet'],
  [1, 1, 'its one session has notes'],
])('%i of %i: %s', (noted, total, words) => expect(progressInWords({ noted, total })).toBe(words));
