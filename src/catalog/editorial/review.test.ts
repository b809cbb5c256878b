import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../tests/generated-site.ts';
import { parseFile } from '../../content-fs/parse-file.ts';
import { checkContent } from '../check.ts';
import { mentionsOfEntry } from '../mentions/document.ts';
import { lexiconOf } from '../mentions/lexicon.ts';
import { reviewOf } from './review.ts';
import { sourceWords } from './shared-words.ts';

const tool = (name: string, more = '') => `---\nname: ${name}\nkind: project\ncategory: gitops\nsummary: It does one thing well.\n${more}---\n`;
const talk = (fields: string, body: string) => `---\ntitle: The ropes that hold the harbour together\nevent: harbour-con\n${fields}\n---\n${body}\n`;

const { catalog } = siteOf({
  'events/harbour-con.yaml': 'name: Harbour Con\nkind: edition\nstart: 2025-06-02\nend: 2025-06-03\n',
  'events/nobody-con.yaml': 'name: Nobody Con\nkind: edition\nstart: 2025-06-02\nend: 2025-06-03\n',
  'people/mari-tamm.yaml': 'name: Mari Tamm\n',
  'people/jaan-kask.yaml': 'name: Jaan Kask\n',
  'organizations/tug-company.yaml': 'name: Tug Company\nkind: vendor\n',
  'topics/rope-care.md': '---\nname: Rope care\n---\nCare for ropes.\n',
  'topics/moorings.md': '---\nname: Moorings\nnarrow: true\n---\nWhere ships lie.\n',
  'topics/lights.md': '---\nname: Lights\nnarrow: true\n---\nWhat shines.\n',
  'tools/beacon-cd.md': tool('Beacon CD', 'vendor: tug-company\n'),
  'tools/anchor-cd.md': tool('Anchor CD'),
  'tools/listed-cd.md': tool('Listed CD', 'cncf: { accepted: 2024-01-01, levels: [{ level: sandbox, since: 2024-01-01 }] }\n'),
  'reports/harbour-notes.md': '---\ntitle: Notes from the harbour\nkind: post\nurls: [{ url: "https://example.org/", role: published }]\nevents: [harbour-con]\n---\nIt rained.\n',
  'talks/harbour-con/one.md': talk(
    'speakers: [mari-tamm]\ntopics: [moorings, rope-care]\nnotedBy: [mari-tamm]\nreviewed: { date: 2025-07-01, against: "https://example.org/" }',
    'With Beacon CD every ship of the fleet came home before the first snow fell.\n\nIn the talk The ropes that hold the harbour together somebody said “every ship of the fleet came home before the first snow”.',
  ),
  'talks/harbour-con/two.md': talk('topics: [moorings]\nnotedBy: [mari-tamm]', 'Nothing new.'),
  'talks/harbour-con/three.md': talk('topics: [moorings]\nnotedBy: [mari-tamm]\nstatements:\n  - { id: a, kind: fact, says: It holds., about: [beacon-cd] }', ''),
  'talks/harbour-con/stub.md': talk('topics: [lights]', ''),
});
const lexicon = lexiconOf(catalog);
const source = sourceWords('post.txt', 'The ropes that hold the harbour together: with Beacon CD every ship of the fleet came home before the first snow, they say.');
const review = reviewOf(catalog, (entry) => mentionsOfEntry(entry, lexicon), [source]);

describe('a review', () => {
  it('lists what nobody read a second time, and no talk that is only announced', () =>
    expect(review.unreviewed.map(({ id }) => id)).toEqual(['harbour-con/three', 'harbour-con/two', 'harbour-notes']));

  it('finds words of a source, but not in titles and quotation marks', () =>
    expect(review.copied.map(({ entry, line, column, words, count }) => [entry.id, line, column, words, count])).toEqual([
      ['harbour-con/one', 9, 1, 'With Beacon CD every ship of the fleet came home before the first snow', 12],
    ]));

  it('finds entries that nothing leads to; a listed project and a report that is read are none', () =>
    expect(review.orphans.map(({ id }) => id)).toEqual(['nobody-con', 'harbour-notes', 'anchor-cd', 'jaan-kask']));

  it('says which topics are narrow and which are not', () =>
    expect(review.narrow.map(({ topic, notes }) => [topic.id, notes])).toEqual([
      ['moorings', 3],
      ['rope-care', 1],
    ]));

  it('finds every statement sourced by somebody who was there', () => expect(review.unsourced).toEqual([]));

  it('finds nothing copied without sources', () => expect(reviewOf(catalog, () => []).copied).toEqual([]));
});

describe('a statement', () => {
  it('is without a source when only its talk says it', () => {
    const files = {
      'events/harbour-con.yaml': 'name: Harbour Con\nkind: edition\nstart: 2025-06-02\nend: 2025-06-03\n',
      'tools/beacon-cd.md': tool('Beacon CD'),
      'talks/harbour-con/one.md': talk('statements:\n  - { id: a, kind: fact, says: It holds., about: [beacon-cd] }', ''),
    };
    const bare = checkContent(Object.entries(files).map(([path, text]) => parseFile(path, text)), { today: '2026-11-21', withdrawn: [] }).catalog;
    expect(reviewOf(bare, () => []).unsourced.map(({ id }) => id)).toEqual(['harbour-con/one#a']);
  });
});
