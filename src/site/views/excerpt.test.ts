import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { heardExcerpt, statementExcerpt, statementSections } from './excerpt.ts';
import { entityListPages } from './entity-list-page.ts';

const KINDS = ['kind: roadmap, due: 2027', 'kind: figure, figures: [{ measure: clusters, value: 3 }]', 'kind: caveat', 'kind: fact'];

/** A site with so many statements about a tool and a topic, in turn of each kind, over three years, ten to a talk. */
function siteWith(statements: number) {
  const files: Record<string, string> = {
    'people/ann-author.yaml': 'name: Ann Author\n',
    'tools/beacon-cd.md': '---\nname: Beacon CD\nkind: project\ncategory: gitops\nsummary: Delivers what a repository says.\n---\n',
    'topics/fleet-care.md': '---\nname: Fleet care\n---\nKeeping clusters alike.\n',
  };
  for (const year of [2023, 2024, 2025]) files[`events/tide-con-${year}.yaml`] = `name: Tide Con ${year}\nkind: edition\nstart: ${year}-05-02\nend: ${year}-05-05\n`;
  for (let talk = 0; talk * 10 < statements; talk += 1) {
    const year = 2023 + (talk % 3);
    const lines = Array.from({ length: Math.min(10, statements - talk * 10) }, (_, index) => `  - { id: s-${index}, says: "Thing ${index} of ${talk}.", about: [beacon-cd, fleet-care], ${KINDS[(talk * 10 + index) % 4]} }`);
    files[`talks/tide-con-${year}/talk-${talk}.md`] = `---\ntitle: Talk ${talk}\nevent: tide-con-${year}\ndate: ${year}-05-03\nnotedBy: [ann-author]\nstatements:\n${lines.join('\n')}\n---\nBeacon CD was shown to crew ${talk}.\n`;
  }
  return siteOf(files);
}

function entries(statements: number) {
  const site = siteWith(statements);
  const tool = site.catalog.get('tool', 'beacon-cd');
  const topic = site.catalog.get('topic', 'fleet-care');
  if (!tool || !topic) throw new Error('no entries');
  return { site, tool, topic };
}

describe('the statements on a page', () => {
  it.each([
    [12, 12, undefined],
    [18, 18, undefined],
    [19, 12, { href: '/topics/fleet-care/statements/', text: 'All 19 statements', shown: '12 shown' }],
  ])('of %i about a topic are %i', (count, shown, whole) => {
    const { site, topic } = entries(count);
    expect(statementExcerpt(site, topic)).toMatchObject({ rows: { length: shown }, whole });
  });

  it.each([
    [16, ['promised 4', 'figures-said 4', 'judgements 4', 'facts 4']],
    // What fits one page is led to by its heading there, what does not by its own page.
    [80, ['promised 6 of All 20 promises at /tools/beacon-cd/statements/#in-promised', 'figures-said 5 of All 20 statements with numbers at /tools/beacon-cd/statements/#in-figures-said', 'judgements 8 of All 20 judgements at /tools/beacon-cd/statements/#in-judgements', 'facts 5 of All 20 facts at /tools/beacon-cd/statements/#in-facts']],
    [84, ['promised 6 of All 21 promises at /tools/beacon-cd/statements/promised/', 'figures-said 5 of All 21 statements with numbers at /tools/beacon-cd/statements/figures-said/', 'judgements 8 of All 21 judgements at /tools/beacon-cd/statements/judgements/', 'facts 5 of All 21 facts at /tools/beacon-cd/statements/facts/']],
  ])('of %i about a tool say by section how many there are', (count, expected) => {
    const { site, tool } = entries(count);
    const lines = statementSections(site, tool).map(({ id, excerpt: { rows, whole } }) => `${id} ${rows.length}${whole ? ` of ${whole.text} at ${whole.href}` : ''}`);
    expect(lines).toEqual(expected);
  });
});

describe('the pages below a tool', () => {
  it.each([[16], [80], [84], [3000]])('of %i statements carry every one of them, and every address a page leads to is a page', (count) => {
    const { site, tool } = entries(count);
    const pages = entityListPages(site, tool);
    const carried = pages.flatMap((page) => (page.list === 'statements' ? page.groups.flatMap(({ rows }) => rows.map(({ id }) => id)) : []));
    expect(carried).toHaveLength(count > 20 ? count : 0);
    expect(new Set(carried).size).toBe(carried.length);
    const routes = new Set(pages.map(({ route }) => `/${route}`));
    expect(routes.size).toBe(pages.length);
    const led = pages.flatMap(({ below, previous, next, breadcrumbs }) => [...below.map(({ href }) => href), ...[previous, next].flatMap((step) => step?.href ?? []), ...breadcrumbs.slice(2).map(({ href }) => href)]);
    const whole = [...statementSections(site, tool).map(({ excerpt }) => excerpt.whole), heardExcerpt(site, tool).whole].flatMap((list) => list?.href.replace(/#.*/, '') ?? []);
    expect([...led, ...whole].filter((href) => !routes.has(href))).toEqual([]);
  });

  it('say what they are a part of and what comes before and after', () => {
    const { site, tool } = entries(3000);
    const page = entityListPages(site, tool).find(({ route }) => route === 'tools/beacon-cd/statements/judgements/2024/2/');
    expect(page).toMatchObject({
      title: 'Beacon CD: experience, cautions and advice, 2024, page 2',
      lead: '80 statements, page 2 of 4, newest first',
      breadcrumbs: [{ name: 'Tools' }, { name: 'Beacon CD', href: '/tools/beacon-cd/' }, { name: 'Statements' }, { name: 'Experience, cautions and advice' }, { name: '2024', href: '/tools/beacon-cd/statements/judgements/2024/' }],
      previous: { href: '/tools/beacon-cd/statements/judgements/2024/' },
      next: { heading: 'experience, cautions and advice, 2024, page 3', href: '/tools/beacon-cd/statements/judgements/2024/3/' },
    });
  });

  it('are none where the page of the tool has all', () => {
    const { site, tool } = entries(12);
    expect(entityListPages(site, tool)).toEqual([]);
  });
});

it('of many sentences a page shows the newest, some of each event', () => {
  const { site, tool } = entries(600);
  const { rows, whole } = heardExcerpt(site, tool);
  expect(rows.map(({ heading, quotes, total }) => `${heading}: ${quotes.length} of ${total}`)).toEqual(['Tide Con 2025: 5 of 20', 'Tide Con 2024: 5 of 20', 'Tide Con 2023: 5 of 20']);
  expect(whole).toEqual({ href: '/tools/beacon-cd/heard/', text: 'All 60 sentences', shown: '15 shown' });
});
