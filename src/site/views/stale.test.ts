import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import type { StaleSources } from '../../content-fs/stale-sources.ts';
import { staleBoard, type StaleSection } from './stale.ts';

const NOTHING: StaleSources = { landscape: { is: 'absent' }, links: { is: 'absent' } };
const TALK = (title: string, date: string, statements: string, more = '') =>
  `---\ntitle: ${title}\nevent: tide\ndate: ${date}\nnotedBy: [ann]\n${more}statements:\n${statements}---\nIt was said.\n`;
const promise = (id: string, more = '') => `  - { id: ${id}, kind: roadmap, says: ${id} comes., about: [zwidget]${more} }\n`;
const FILES = {
  'events/tide.yaml': 'name: Tide Con\nkind: edition\nstart: 2025-05-01\nend: 2025-05-02\n',
  'people/ann.yaml': 'name: Ann Author\n',
  'tools/zwidget.md': "---\nname: Zwidget\nkind: project\ncategory: gitops\nsummary: Does it.\nlandscape: Zwidget\nhomepage: 'https://zwidget.example/'\ncncf: { levels: [{ level: sandbox, since: 2024-01-01 }] }\n---\n",
  'tools/absent.md': '---\nname: Absentzee\nkind: project\ncategory: gitops\nsummary: Is in no list.\nlandscape: Absentzee\n---\n',
  'talks/tide/first.md': TALK('First', '2025-05-01', promise('late-one', ', due: 2025-12') + promise('later-one', ', due: 2025-08') + promise('open-one', ', due: 2027') + promise('some-day')),
  'talks/tide/second.md': TALK(
    'Second',
    '2025-05-02',
    `${promise('looked-at', ', checked: 2026-06-01')}${promise('done', ", due: 2025, outcome: { state: kept, date: 2025-06, evidence: 'https://gone.example/done' }")}  - { id: still-so, kind: fact, says: It is so., about: [zwidget] }\n  - { id: once-so, kind: experience, says: It was so., about: [zwidget] }\n`,
    'questions: [Who said that?, When?]\n',
  ),
};
const section = (sections: readonly StaleSection[], id: StaleSection['id']) => sections.find((one) => one.id === id) as StaleSection;

describe('what stands in the content', () => {
  const site = siteOf(FILES);
  const { sections, pages } = staleBoard(site, NOTHING);
  const statementsOf = (id: StaleSection['id']) => section(sections, id).shown.map((item) => (item.kind === 'statement' ? item.statement.anchor : item.kind));

  it.each([
    ['overdue', ['later-one', 'late-one'], 'the longest overdue first'],
    ['undated', ['some-day', 'looked-at'], 'the longest without a look first'],
    ['unchecked', ['open-one', 'still-so'], 'what may have changed, and is in no queue above'],
  ] as const)('%s: %o, %s', (id, expected, _why) => {
    expect(statementsOf(id)).toEqual(expected);
    expect(section(sections, id).total).toBe(expected.length);
  });

  it('a draft comes with its questions, and everything with the way to its file', () => {
    expect(section(sections, 'drafts').shown).toEqual([
      { kind: 'draft', talk: expect.objectContaining({ name: 'Second', href: '/talks/tide/second/' }), questions: ['Who said that?', 'When?'], edit: { href: 'https://github.com/hallway-notes/hallway/edit/main/src/content/talks/tide/second.md', about: 'Second' } },
    ]);
    expect(section(sections, 'overdue').shown[0]).toMatchObject({ edit: { href: expect.stringMatching(/\/first\.md$/) } });
  });

  it('needs no repository', () => {
    const { repository: _, ...settings } = site.settings;
    expect(section(staleBoard({ ...site, settings }, NOTHING).sections, 'drafts').shown[0]).toMatchObject({ edit: undefined });
  });

  it('what was not compared says how to, and counts nothing', () => {
    expect(['landscape' as const, 'links' as const, 'moved' as const].map((id) => [section(sections, id).total, section(sections, id).explanation])).toEqual([
      [undefined, 'Not compared. Save the `landscape.yml` of the CNCF beside the repository and name it as `landscapeFile` in `hallway.config.ts`.'],
      [undefined, 'Nobody has saved a link check. Run `npm run -s hallway -- linkcheck --save`.'],
      [undefined, 'Nobody has saved a link check. Run `npm run -s hallway -- linkcheck --save`.'],
    ]);
  });

  it('short queues need no page of their own', () => expect(pages).toEqual([]));
});

describe('what is known from outside', () => {
  const landscape: StaleSources['landscape'] = { is: 'read', file: 'landscape.yml', value: { from: 'landscape', items: [{ name: 'Zwidget', category: '', subcategory: '', level: 'incubating', homepage: 'https://zwidget.example' }] } };
  const links: StaleSources['links'] = {
    is: 'read',
    file: 'data/linkcheck.json',
    value: {
      date: '2026-11-20',
      dead: [{ url: 'https://gone.example/done', why: 'gone', since: '2026-11-01', archive: 'https://web.archive.org/web/1/x' }, { url: 'https://taken-out.example/', why: 'gone', since: '2026-11-01' }],
      moved: [{ url: 'https://zwidget.example/', to: 'https://zwidget.example/new' }, { url: 'https://taken-out.example/2', to: 'https://elsewhere.example/' }],
    },
  };
  const { sections } = staleBoard(siteOf(FILES), { landscape, links });

  it('differences from the landscape, and items it does not have', () => {
    expect(section(sections, 'landscape').shown.map((item) => (item.kind === 'drift' ? [item.tool.id, item.messages] : item))).toEqual([
      ['absent', ['the landscape has no item `Absentzee`; correct the name, or drop the field']],
      ['zwidget', ['the landscape says incubating, this entry sandbox; bring `cncf` up to date']],
    ]);
  });

  it('dead links that the content still has, with their places', () => {
    expect(section(sections, 'links').shown).toEqual([
      { kind: 'link', url: 'https://gone.example/done', reason: 'the page is gone', instead: { href: 'https://web.archive.org/web/1/x', text: 'Archived copy' }, places: [{ entry: expect.objectContaining({ name: 'Second' }), lines: [9], edit: expect.objectContaining({ about: 'Second' }) }] },
    ]);
    expect(section(sections, 'links').explanation).toContain('on 20 November 2026');
  });

  it('links that moved for good, in a queue of their own, with the address to write', () => {
    expect(section(sections, 'moved').shown).toEqual([
      { kind: 'link', url: 'https://zwidget.example/', reason: 'moved for good', instead: { href: 'https://zwidget.example/new', text: 'https://zwidget.example/new' }, places: [{ entry: expect.objectContaining({ name: 'Zwidget' }), lines: [7], edit: expect.objectContaining({ about: 'Zwidget' }) }] },
    ]);
    expect(section(sections, 'moved').explanation).toContain('on 20 November 2026');
  });

  it('a link that leads to a front page instead of its page is told from one that moved', () => {
    const saved: StaleSources['links'] = { is: 'read', file: 'data/linkcheck.json', value: { date: '2026-11-20', dead: [], moved: [{ url: 'https://gone.example/done', to: 'https://gone.example/', frontPage: true }] } };
    expect(section(staleBoard(siteOf(FILES), { landscape, links: saved }).sections, 'moved').shown).toMatchObject([{ reason: 'leads to the front page now; the page itself is probably gone', instead: { href: 'https://gone.example/' } }]);
  });

  it('a file that cannot be read is said, not passed over', () => {
    const broken = staleBoard(siteOf(FILES), { landscape: { is: 'unreadable', file: 'x.yml', reason: 'it has no list `landscape`' }, links: { is: 'unreadable', file: 'y.json', reason: 'it is a folder' } });
    expect(['landscape' as const, 'links' as const, 'moved' as const].map((id) => [section(broken.sections, id).total, section(broken.sections, id).explanation])).toEqual([
      [undefined, 'Not compared: `x.yml` cannot be read (it has no list landscape).'],
      [undefined, 'Not compared: `y.json` cannot be read (it is a folder).'],
      [undefined, 'Not compared: `y.json` cannot be read (it is a folder).'],
    ]);
  });
});

it('a long queue is shown in part and whole on pages of its own, each item once', () => {
  const statements = Array.from({ length: 230 }, (_, index) => promise(`p-${String(index).padStart(3, '0')}`, ', due: 2025')).join('');
  const { sections, pages } = staleBoard(siteOf({ ...FILES, 'talks/tide/many.md': TALK('Many', '2025-05-01', statements) }), NOTHING);
  expect(section(sections, 'overdue')).toMatchObject({ total: 232, href: '/stale/overdue/' });
  expect(section(sections, 'overdue').shown).toHaveLength(15);
  expect(pages.map(({ route, part }) => [route, part.rows.length])).toEqual([['stale/overdue/', 100], ['stale/overdue/2/', 100], ['stale/overdue/3/', 32]]);
  const ids = pages.flatMap(({ part }) => part.rows.map((item) => (item.kind === 'statement' ? item.statement.id : '')));
  expect(new Set(ids).size).toBe(232);
});

it('nothing at all leaves every queue empty', () => {
  expect(staleBoard(siteOf({}), NOTHING).sections.map(({ id, total }) => [id, total])).toEqual([
    ['overdue', 0], ['undated', 0], ['unchecked', 0], ['landscape', undefined], ['links', undefined], ['moved', undefined], ['drafts', 0],
  ]);
});
