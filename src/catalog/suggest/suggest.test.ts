import { describe, expect, test } from 'vitest';
import { edition, organization, person, report, talk, tool, TODAY, topic, type Files } from '../../../tests/checking.ts';
import { parseFile } from '../../content-fs/parse-file.ts';
import { checkContent } from '../check.ts';
import { suggestionsFor, type Suggestions } from './suggest.ts';

const KNOWN: Files = {
  'events/meet-2025.yaml': edition('Meet 2025'),
  'events/side-2025.yaml': 'name: Side Day 2025\nkind: colocated\npartOf: meet-2025\nstart: 2025-04-01\n',
  'tools/karmada.md': tool('Karmada'),
  'topics/gitops.md': topic('GitOps'),
  'organizations/adobe.yaml': organization('Adobe', 'match: exact'),
  'people/ada.yaml': person('Ada Example'),
  'people/bob.yaml': person('Bob Example'),
};

function suggest(files: Files, listed: string[] = []): Suggestions {
  const sources = Object.entries({ ...KNOWN, ...files }).map(([path, text]) => parseFile(path, text));
  return suggestionsFor(checkContent(sources, { today: TODAY, withdrawn: [] }).catalog, listed);
}

/** Talks with one body each. */
const talks = (...bodies: string[]): Files => Object.fromEntries(bodies.map((body, index) => [`talks/meet-2025/t${index + 1}.md`, talk('notedBy: [ada]', `${body}\n`)]));

describe('names without an entry', () => {
  const names = (files: Files, listed?: string[]) => suggest(files, listed).candidates.map(({ name, mentions, listed: there }) => `${name} ${mentions}${there ? ` (${there})` : ''}`);

  test('those mentioned most come first, with each place', () => {
    const files = talks('They moved to SchemaHero. SchemaHero it is.', 'Or to OpenTofu, like others.');
    expect(names(files)).toEqual(['SchemaHero 2', 'OpenTofu 1']);
    expect(suggest(files).candidates[0]).toEqual({
      name: 'SchemaHero',
      mentions: 2,
      in: [
        { id: 'meet-2025/t1', file: 'talks/meet-2025/t1.md', line: 6, column: 15, sentence: 'They moved to SchemaHero.' },
        { id: 'meet-2025/t1', file: 'talks/meet-2025/t1.md', line: 6, column: 27, sentence: 'SchemaHero it is.' },
      ],
    });
  });

  test('a capitalised word counts where several documents have it within a sentence', () => {
    expect(names(talks('We left Terraform.', 'Terraform was slow, but Terraform works.'))).toEqual(['Terraform 3']);
  });

  test.each<[string, string[]]>([
    ['one document alone', ['We left Terraform and Terraform left us.', 'Nothing.']],
    ['beginnings of sentences alone', ['Terraform left.', 'Terraform stayed.']],
    ['English words', ['We saw Flux and Rafts.', 'They saw Flux and Rafts.']],
    ['known names and their words', ['We saw Karmada by Example.', 'They saw Karmada by Example.']],
    ['surnames and parts of longer names', ['With Liz Ricee and Liz Ricee, also Ricee.', 'By Liz Ricee.']],
    ['words that are written small elsewhere', ['We just run Terrafrm.', 'They run Terrafrm, that is terrafrm.']],
    ['abbreviations', ['We saw OTLP and GPUs.', 'They saw OTLP and GPUs.']],
    ['months, days and countries', ['In November, on Sunday, in Russia.', 'In November, on Sunday, in Russia.']],
    ['code, addresses and parts of words', ['See `Terrafrm`, https://a.example/Terrafrm and Terrafrm-like.', 'See `Terrafrm`, https://a.example/Terrafrm and Terrafrm-like.']],
  ])('not %s', (_what, bodies) => {
    expect(names(talks(...bodies))).toEqual([]);
  });

  test('names of a list are found once, as the list writes them', () => {
    const listed = ['Terraform', 'Open Policy Agent (OPA)', 'Kong (member)', 'Karmada', 'Unheard Of'];
    expect(names(talks('We left Terraform for OPA.', 'Terraform, and Kong, are here.'), listed)).toEqual(['Terraform 2 (Terraform)', 'Kong 1 (Kong (member))', 'Open Policy Agent 1 (Open Policy Agent (OPA))']);
  });

  test('languages, and the programming interface of what has an entry, are left out', () => {
    expect(names(talks('They rewrote it in Rust and use the Karmada SDK and the Terraform SDK.'), ['Rust', 'Karmada SDK', 'Terraform SDK'])).toEqual(['Terraform SDK 1 (Terraform SDK)']);
  });

  test('the name of another entry is no mention', () => {
    expect(names({ 'organizations/kong-inc.yaml': organization('Kong Inc.'), 'tools/kong-mesh.md': tool('Kong Mesh') }, ['Kong'])).toEqual([]);
  });

  test('a slip is a spelling, not a name; a listed name is no slip', () => {
    const files = talks('We run Karmata here.', 'They run Karmata there.');
    expect([names(files), suggest(files).spellings.map(({ spelling, meant, mentions }) => [spelling, meant, mentions])]).toEqual([[], [['Karmata', 'Karmada', 2]]]);
    expect([names(files, ['Karmata']), suggest(files, ['Karmata']).spellings]).toEqual([['Karmata 2 (Karmata)'], []]);
  });
});

describe('talks that are probably one', () => {
  const titled = (title: string, fields = '', event = 'meet-2025') => `---\ntitle: "${title}"\nevent: ${event}\n${fields}---\n`;
  const same = (a: string, b: string) => suggest({ 'talks/meet-2025/a.md': a, 'talks/meet-2025/b.md': b }).sameTalks.map(({ talks: [one, other], likeness }) => [one, other, likeness]);

  test.each<[string, string, string, number]>([
    ['a slip', titled('Multi-Cluster Made Simple with Karmada'), titled('Multi-Cluster Made Simple with Karmata'), 0.97],
    ['a subtitle', titled('Pushing the Limits of Kubernetes'), titled('Pushing the Limits of Kubernetes with Game of Thrones'), 0.95],
    ['half the title, and a speaker', titled('Karmada in Production', 'speakers: [ada]\n'), titled('Running Karmada in Production at Scale', 'speakers: [ada, bob]\n'), 0.5],
    ['a note without a day', titled('Karmada in Production', 'date: 2025-04-02\n'), titled('Karmada in Production'), 1],
  ])('%s', (_what, a, b, likeness) => {
    expect(same(a, b)).toEqual([['meet-2025/a', 'meet-2025/b', likeness]]);
  });

  test.each<[string, string, string]>([
    ['other speakers', titled('Karmada in Production', 'speakers: [ada]\n'), titled('Karmada in Production', 'speakers: [bob]\n')],
    ['other days', titled('Opening Remarks', 'date: 2025-04-02\n'), titled('Opening Remarks', 'date: 2025-04-03\n')],
    ['other hours', titled('Karmada in Production', 'start: "09:00"\n'), titled('Karmada in Production', 'start: "11:00"\n')],
    ['other sessions of the schedule', titled('Karmada in Production', 'scheduleId: a1\n'), titled('Karmada in Production', 'scheduleId: a2\n')],
    ['other parts', titled('Karmada in Production, Part 1'), titled('Karmada in Production, Part 2')],
    ['other titles by one speaker', titled('Karmada in Production', 'speakers: [ada]\n'), titled('Telemetry at the Edge', 'speakers: [ada]\n')],
  ])('not with %s', (_what, a, b) => {
    expect(same(a, b)).toEqual([]);
  });

  test('a co-located day belongs to its event, another event does not', () => {
    const files = {
      'events/other-2024.yaml': 'name: Other 2024\nkind: edition\nstart: 2024-04-02\n',
      'talks/meet-2025/a.md': titled('Karmada in Production'),
      'talks/side-2025/a.md': titled('Karmada in Production', '', 'side-2025'),
      'talks/other-2024/a.md': titled('Karmada in Production', '', 'other-2024'),
    };
    expect(suggest(files).sameTalks.map((pair) => pair.talks)).toEqual([['meet-2025/a', 'side-2025/a']]);
  });
});

describe('statements that are probably superseded', () => {
  const said = (published: string, ...statements: string[]) => report(`published: ${published}\nstatements:\n${statements.map((one) => `  - { ${one} }`).join('\n')}`);
  const figure = (value: number, fields = '', about = 'karmada') => `id: fleet, kind: figure, says: Adobe runs ${value} clusters., about: [${about}], figures: [{ at: adobe, measure: clusters, value: ${value} }]${fields}`;
  const promise = (says: string, fields = '') => `id: p, kind: roadmap, says: ${says}, about: [karmada]${fields}`;
  const pairs = (files: Files) => suggest(files).supersedes.map(({ older, newer, because }) => [older.id, newer.id, because]);

  test('a later number of the same organisation', () => {
    const files = { 'reports/a.md': said('2024-04-01', figure(100)), 'reports/b.md': said('2025-04-01', figure(430)) };
    expect(pairs(files)).toEqual([['a#fleet', 'b#fleet', 'both say how many clusters adobe has with karmada']]);
    expect(suggest(files).supersedes[0]?.older).toEqual({ id: 'a#fleet', says: 'Adobe runs 100 clusters.', asOf: '2024-04-01', file: 'reports/a.md', line: 8 });
  });

  test('a later promise for the same version', () => {
    const files = { 'reports/a.md': said('2024-04-01', promise('Version 1.12 brings queues.')), 'reports/b.md': said('2025-04-01', promise('Queues move to v1.12 or later.')) };
    expect(pairs(files)).toEqual([['a#p', 'b#p', 'both promise something for version 1.12 of karmada']]);
  });

  test('each with the next one alone', () => {
    const files = { 'reports/a.md': said('2023', figure(1)), 'reports/b.md': said('2024', figure(2)), 'reports/c.md': said('2025', figure(3)) };
    expect(pairs(files).map(([older, newer]) => [older, newer])).toEqual([['a#fleet', 'b#fleet'], ['b#fleet', 'c#fleet']]);
  });

  test.each<[string, string, string]>([
    ['the same number again', said('2024-04-01', figure(100)), said('2025-04-01', figure(100))],
    ['the same time', said('2025', figure(100)), said('2025-04-01', figure(430))],
    ['one that is joined already', said('2024-04-01', figure(100, ', supersededBy: b#fleet')), said('2025-04-01', figure(430))],
    ['one whose outcome is known', said('2024-04-01', figure(100, ', outcome: { state: outdated, date: 2025, evidence: "https://a.example/" }')), said('2025-04-01', figure(430))],
    ['another subject', said('2024-04-01', figure(100)), said('2025-04-01', figure(430, '', 'gitops'))],
    ['how many came to one edition, which does not change', said('2024-04-01', figure(100, '', 'meet-2025')), said('2025-04-01', figure(430, '', 'meet-2025'))],
    ['another version', said('2024-04-01', promise('Version 1.12 brings queues.')), said('2025-04-01', promise('Version 1.13 brings queues.'))],
    ['amounts that look like versions', said('2024-04-01', promise('It gets 1.5 times as fast.')), said('2025-04-01', promise('It gets 1.5 times as large.'))],
  ])('not %s', (_what, a, b) => {
    expect(pairs({ 'reports/a.md': a, 'reports/b.md': b })).toEqual([]);
  });
});

test('content that is in order has nothing to suggest', () => {
  expect(suggest({})).toEqual({ candidates: [], spellings: [], sameTalks: [], supersedes: [] });
});
