import { describe, expect, it, test } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { pastOf } from '../../../tests/past.ts';
import { newsPages } from './news.ts';

const BASE = {
  'events/tide.yaml': 'name: Tide Con\nkind: edition\nstart: 2025-05-01\nend: 2025-05-02\n',
  'people/ann.yaml': 'name: Ann Author\n',
  'tools/zwidget.md': '---\nname: Zwidget\nkind: project\ncategory: gitops\nsummary: Does it.\n---\n',
};
const session = (title: string, more = '', body = '') => `---\ntitle: ${title}\nevent: tide\ndate: 2025-05-01\n${more}---\n${body}`;
const note = (more = '') => session('First', `notedBy: [ann]\n${more}`, 'It was said.\n');
const promise = (more = '') => `statements:\n  - { id: soon, kind: roadmap, says: It comes., about: [zwidget], due: 2025-08${more} }\n`;
const DAYS = {
  '2026-01-01': { ...BASE, 'talks/tide/first.md': note(promise()), 'talks/tide/second.md': session('Second'), 'talks/tide/third.md': session('Third') },
  '2026-01-08': { 'talks/tide/first.md': note(promise(", outcome: { state: kept, date: 2025-08-13, evidence: 'https://a.example/' }")), 'tools/zwidget.md': `${BASE['tools/zwidget.md']}Text.\n` },
};
function pagesOf(days: Parameters<typeof pastOf>[0], options?: Parameters<typeof pastOf>[1]) {
  const { history, files } = pastOf(days, options);
  return newsPages(siteOf(files, history));
}

it('each day has what matters most first, every item with a link', () => {
  const [page, ...more] = pagesOf(DAYS);
  expect(more).toEqual([]);
  expect(page?.days.map(({ day, groups }) => [day.text, groups.map(({ heading, items }) => [heading, items.map(({ text, detail, href, state }) => [text, detail, href, state?.word].filter(Boolean).join(' | '))])])).toEqual([
    ['8 January 2026', [
      ['Outcomes recorded', ['It comes. | First | /talks/tide/first/#soon | kept']],
      ['Edited', ['Zwidget | /tools/zwidget/']],
    ]],
    ['1 January 2026', [
      ['Notes added', ['First | Tide Con | /talks/tide/first/']],
      ['Tools added', ['Zwidget | /tools/zwidget/']],
      ['Events added', ['Tide Con | /events/tide/']],
      ['People added', ['Ann Author | /people/ann/']],
      ['Sessions added to a programme', ['Tide Con | 2 sessions | /events/tide/']],
    ]],
  ]);
});

it('is the same every time', () => expect(pagesOf(DAYS)).toEqual(pagesOf(DAYS)));

describe('what is not told is said', () => {
  test.each([
    ['the whole history', pagesOf(DAYS), undefined],
    ['a shallow clone', pagesOf(DAYS, { isShallow: true }), 'Changes before 8 January 2026 are not at hand: the site was built from a copy of the repository without its older history.'],
    ['a clone of one commit', pagesOf({ '2026-01-01': BASE }, { isShallow: true }), 'No change is at hand: the site was built from a copy of the repository without its history.'],
    ['no git', newsPages(siteOf(BASE)), 'The history of the content is not at hand: git is not installed.'],
    ['an empty content', newsPages(siteOf({}, pastOf({}).history)), 'Nothing has been committed yet.'],
  ])('%s', (_case, pages, limits) => {
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ route: 'new/', limits, historyUrl: 'https://github.com/hallway-notes/hallway/commits/main' });
  });

  it('also where very much was edited', () => {
    const files = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`people/p-${index}.yaml`, `name: Person Number${index}\n`]));
    const pages = pagesOf({ '2026-01-01': BASE, '2026-01-02': files });
    expect(pages.map(({ route, part }) => [route, part.rows.length])).toEqual([['new/', 200], ['new/2/', 200], ['new/3/', 200], ['new/4/', 200], ['new/5/', 200], ['new/6/', 1]]);
    expect(pages.map(({ limits }) => limits)).toEqual([undefined, undefined, undefined, undefined, undefined, 'Only changes since 2 January 2026 are listed.']);
    expect(pages[3]?.days[0]?.groups[0]).toMatchObject({ heading: 'People added', total: 1001 });
  });
});
