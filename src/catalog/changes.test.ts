import { describe, expect, it, test } from 'vitest';
import { catalogOf } from '../../tests/entries.ts';
import { pastOf } from '../../tests/past.ts';
import { changesOf, type Change } from './changes.ts';

const BASE = {
  'events/tide.yaml': 'name: Tide Con\nkind: edition\nstart: 2025-05-01\nend: 2025-05-02\n',
  'people/ann.yaml': 'name: Ann Author\n',
  'tools/zwidget.md': '---\nname: Zwidget\nkind: project\ncategory: gitops\nsummary: Does it.\n---\n',
};
const TALK = 'talks/tide/first.md';
const STUB = '---\ntitle: First\nevent: tide\ndate: 2025-05-01\n---\n';
const note = (statements = '', body = 'It was said.') => `---\ntitle: First\nevent: tide\ndate: 2025-05-01\nnotedBy: [ann]\n${statements}---\n${body}\n`;
const promise = (more = '', says = 'It comes.') => `statements:\n  - { id: soon, kind: roadmap, says: ${says}, about: [zwidget], due: 2025-08${more} }\n`;
const outcome = (state: string, date: string) => `, outcome: { state: ${state}, date: ${date}, evidence: 'https://a.example/' }`;

/** The changes of each day as short lines. */
function told(days: Record<string, Record<string, string | null>>, options?: { isShallow?: boolean; limit?: number }): [string, string[]][] {
  const { history, files } = pastOf(days, options);
  return changesOf(catalogOf(files), history, options?.limit ?? 100).days.map(({ day, changes }) => [day, changes.map(inShort)]);
}

function inShort(change: Change): string {
  switch (change.what) {
    case 'noted':
      return `noted ${change.talk.id}`;
    case 'scheduled':
      return `scheduled ${change.sessions} at ${change.event.id}`;
    case 'added':
    case 'edited':
      return `${change.what} ${change.entry.id}`;
    case 'outcome':
      return `outcome ${change.statement.id} ${change.state}`;
    case 'stated':
      return `stated ${change.statement.id}`;
    default:
      return change satisfies never;
  }
}

describe('a second day', () => {
  it.each([
    ['a stub that is written up', STUB, note(), ['noted tide/first']],
    ['a stub that gets a room', STUB, STUB.replace('---\n', '---\nroom: A\n'), ['edited tide/first']],
    ['a note that is reworded', note(), note('', 'It was said well.'), ['edited tide/first']],
    ['a statement that is new', note(), note(promise()), ['stated tide/first#soon']],
    ['a statement that says something else', note(promise()), note(promise('', 'It comes soon.')), ['stated tide/first#soon']],
    ['a promise kept in time', note(promise()), note(promise(outcome('kept', '2025-08-13'))), ['outcome tide/first#soon kept']],
    ['a promise kept too late', note(promise()), note(promise(outcome('kept', '2025-09-01'))), ['outcome tide/first#soon late']],
    ['a promise that is dropped', note(promise()), note(promise(outcome('dropped', '2025-09'))), ['outcome tide/first#soon dropped']],
    ['an outcome that was wrong', note(promise(outcome('kept', '2025-08-13'))), note(promise(outcome('dropped', '2025-09'))), ['outcome tide/first#soon dropped']],
    ['an outcome that is taken back', note(promise(outcome('kept', '2025-08-13'))), note(promise()), ['stated tide/first#soon']],
    ['a promise that was only looked at', note(promise()), note(promise(', checked: 2026-01-01')), ['edited tide/first']],
    ['an earlier text that is no YAML', '---\ntitle: [\n---\nBody.\n', note(promise()), ['stated tide/first#soon']],
    ['the same text', note(), note(), []],
  ])('%s', (_case, before, after, expected) => {
    const [newest, ...older] = told({ '2026-01-01': { ...BASE, [TALK]: before }, '2026-01-02': { [TALK]: after } });
    expect(newest?.[0] === '2026-01-02' ? newest[1] : []).toEqual(expected);
    expect(older.length).toBe(expected.length > 0 ? 1 : 0);
  });
});

it('the first day has what was added, stubs as one line for each event', () => {
  const stubs = Object.fromEntries(['a', 'b', 'c'].map((id) => [`talks/tide/${id}.md`, STUB]));
  expect(told({ '2026-01-01': { ...BASE, ...stubs, [TALK]: note(promise()) } })).toEqual([
    ['2026-01-01', ['added tide', 'scheduled 3 at tide', 'noted tide/first', 'added zwidget', 'added ann']],
  ]);
});

it('what came as a stub is told as one on that day, also when it is a note today', () => {
  expect(told({ '2026-01-01': { ...BASE, [TALK]: STUB }, '2026-01-03': { [TALK]: note() } }).map(([day, lines]) => [day, lines.filter((line) => /noted|scheduled/.test(line))])).toEqual([
    ['2026-01-03', ['noted tide/first']],
    ['2026-01-01', ['scheduled 1 at tide']],
  ]);
});

it('an entry that was renamed and edited at once is followed by its former id', () => {
  const was = '---\nname: Gwidget\nkind: project\ncategory: gitops\nsummary: Does it.\n---\n';
  const is = was.replace('---\n', '---\nformerly: [gwidget]\n');
  expect(told({ '2026-01-01': { ...BASE, 'tools/gwidget.md': was }, '2026-01-02': { 'tools/gwidget.md': null, 'tools/hwidget.md': is } })).toEqual([
    ['2026-01-02', ['edited hwidget']],
    ['2026-01-01', ['added tide', 'added hwidget', 'added zwidget', 'added ann']],
  ]);
});

it('what was taken out and put back is not new, and what is gone is not told', () => {
  expect(told({ '2026-01-01': { ...BASE, 'people/bob.yaml': 'name: Bob Author\n' }, '2026-01-02': { 'people/ann.yaml': null, 'people/bob.yaml': null }, '2026-01-03': { 'people/ann.yaml': 'name: Ann Author\naliases: [AA]\n' } })).toEqual([
    ['2026-01-03', ['edited ann']],
    ['2026-01-01', ['added tide', 'added zwidget', 'added ann']],
  ]);
});

it('a text that is not at hand makes an edit of unknown kind', () => {
  const { history, files } = pastOf({ '2026-01-01': { ...BASE, [TALK]: note(promise()) }, '2026-01-02': { [TALK]: note(promise(outcome('kept', '2025-08'))) } });
  expect(changesOf(catalogOf(files), { ...history, files: () => new Map() }, 100).days[0]?.changes.map(inShort)).toEqual(['edited tide/first']);
});

test('days beyond the limit are left out, but never the newest', () => {
  const days = { '2026-01-01': BASE, '2026-01-02': { 'tools/zwidget.md': `${BASE['tools/zwidget.md']}Text.\n` }, '2026-01-03': { [TALK]: note(), 'talks/tide/second.md': note() } };
  const cut = (limit: number) => {
    const { history, files } = pastOf(days);
    const { days: list, isCut } = changesOf(catalogOf(files), history, limit);
    return [list.map(({ day }) => day), isCut];
  };
  expect([cut(1), cut(3), cut(6)]).toEqual([
    [['2026-01-03'], true],
    [['2026-01-03', '2026-01-02'], true],
    [['2026-01-03', '2026-01-02', '2026-01-01'], false],
  ]);
});
