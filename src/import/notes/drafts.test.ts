import { expect, test } from 'vitest';
import { catalogOf } from '../../../tests/entries.ts';
import { edition, person } from '../../../tests/checking.ts';
import { contextOf } from './context.ts';
import { readNotes } from './notes.ts';
import { planImport } from './plan.ts';

/** The files that notes become, by their path. */
function filesOf(notes: string, isMarkdown = true): Record<string, string> {
  const catalog = catalogOf({ 'events/meet-2025.yaml': edition('Meet 2025'), 'people/nadia-pinaeva.yaml': person('Nadia Pinaeva') });
  const event = catalog.get('event', 'meet-2025');
  if (!event) throw new Error('no event');
  const context = contextOf(catalog, event, { source: 'https://example.org/trip' });
  const plan = planImport(readNotes(notes, isMarkdown, context.lexicon), context, { merge: false });
  return Object.fromEntries(plan.files.map(({ path, text }) => [path, text]));
}

const paths = (notes: string) => Object.keys(filesOf(notes)).filter((path) => !path.startsWith('reports/'));

test('what a list of speakers places people at becomes nobody', () => {
  expect(paths('# Trip report\n\n## Taming 900 Ingresses\n\nSpeakers: **Wen Ito** (Jaban), **Ana Sá** of Universitas Lusitana\n')).toEqual(['talks/meet-2025/taming-900-ingresses.md', 'people/wen-ito.yaml', 'people/ana-sa.yaml']);
});

test('behind a name a second name may be a company: it is asked about', () => {
  const file = filesOf('# Trip report\n\n## Taming 900 Ingresses\n\nTomáš Dvořák, Bianca D’Angelo\n')['talks/meet-2025/taming-900-ingresses.md'];
  expect(file).toContain('speakers: [tomas-dvorak]\n');
  expect(file).toContain('  - "The notes have “Bianca D’Angelo” behind Tomáš Dvořák: is that where Tomáš Dvořák works, or somebody who spoke too?');
  const placed = filesOf('# Trip report\n\n## Taming 900 Ingresses\n\nTomáš Dvořák (Bianca D’Angelo)\n')['talks/meet-2025/taming-900-ingresses.md'];
  expect(placed).toContain('  - "The notes place Tomáš Dvořák at Bianca D’Angelo, which has no entry');
});

test('a shared first name is no likeness', () => {
  const notes = (name: string) => `# Trip report\n\n## Taming 900 Ingresses\n\nSpeakers: ${name}\n`;
  expect(paths(notes('Nadia Petrova'))).toContain('people/nadia-petrova.yaml');
  expect(paths(notes('Nadia Pinayeva'))).not.toContain('people/nadia-pinayeva.yaml');
});

test('a line that says when, where and who is read as that', () => {
  const file = filesOf('# Trip report\n\n## Taming 900 Ingresses\n\n*Thursday, 3 April 2025, 11:00, room B312 — Dr. Wen Ito & Bo Søgaard (all Jaban)*\n\nIt was good.\n')['talks/meet-2025/taming-900-ingresses.md'];
  expect(file).toContain('date: 2025-04-03\nstart: "11:00"\nroom: B312\nspeakers: [wen-ito, bo-sogaard]\n');
  expect(file).toMatch(/---\nIt was good\.\n$/);
});

test('a title over two lines of the first slide is one, and the day below the speakers is that of the talk', () => {
  const slide = (text: string) => `Meet 2025\n\n${text}\n\nJaban, internal\n\n`;
  const files = filesOf(slide('Kafka Without Tears:\nWhat Strimzi Taught Us\n\nWen Ito, Engineer, Jaban\n\nTallinn, 3 April 2025') + slide('Who we are\n• 38 clusters\n• 220 people') + slide('What is next\n• tiered storage\n• less of it'), false);
  expect(files['talks/meet-2025/kafka-without-tears-what-strimzi-taught-us.md']).toContain('title: "Kafka Without Tears: What Strimzi Taught Us"\nevent: meet-2025\ndate: 2025-04-03\nspeakers: [wen-ito]\n');
});

test('the report repeats neither its title nor headings whose talks have left', () => {
  const files = filesOf('# Trip report: Tallinn 🚢\n\nIt was good.\n\n## Day 2\n\n### Morning\n\n#### Taming 900 Ingresses\n\nSpeakers: Wen Ito\n\nThey did it.\n\n## Fazit\n\nAgain.\n');
  expect(files['reports/trip-report-tallinn.md']).toMatch(/---\nIt was good\.\n\n## Fazit\n\nAgain\.\n$/);
});

test('a footnote goes with the text that refers to it', () => {
  const files = filesOf('# Trip report\n\nIt was good.[^a]\n\n## Taming 900 Ingresses\n\nSpeakers: Wen Ito\n\nThey did it.[^2]\n\n## Logs Are Slow\n\nSpeakers: Bo Søgaard\n\nSo they are.\n\n[^a]: Or not.\n[^2]: Most of it.\n');
  expect(Object.entries(files).map(([path, text]) => [path, text.match(/^\[\^.*$/gm)]).filter(([, notes]) => notes)).toEqual([
    ['talks/meet-2025/taming-900-ingresses.md', ['[^2]: Most of it.']],
    ['reports/trip-report.md', ['[^a]: Or not.']],
  ]);
});

test('a footnote to a title stays as text', () => {
  const files = filesOf('# Trip report\n\n## Taming 900 Ingresses[^1]\n\nSpeakers: Wen Ito\n\nThey did it.\n\n[^1]: Or 901.\n');
  expect(files['talks/meet-2025/taming-900-ingresses.md']).toMatch(/^---\ntitle: Taming 900 Ingresses\n[\s\S]*---\nThey did it\.\n\nOr 901\.\n$/);
});

test('a table lists talks that have text elsewhere: what it says of them stands below, with the name of its column', () => {
  const files = filesOf('# Trip report\n\n| When | What | Who went |\n|---|---|---|\n| 11:00 | Taming 900 Ingresses Without Tears | Bo |\n\n## Taming 900 Ingresses Without Tears\n\nSpeakers: Wen Ito\n\nThey did it.\n');
  expect(files['talks/meet-2025/taming-900-ingresses-without-tears.md']).toMatch(/---\nThey did it\.\n\nWho went: Bo\n$/);
});

test('a paragraph longer than a note is left out, and counted whole', () => {
  const catalog = catalogOf({ 'events/meet-2025.yaml': edition('Meet 2025') });
  const event = catalog.get('event', 'meet-2025');
  if (!event) throw new Error('no event');
  const context = contextOf(catalog, event, {});
  const notes = readNotes(`# Trip report\n\n## Taming 900 Ingresses\n\nSpeakers: Wen Ito\n\n${'word '.repeat(40_000)}\n`, true, context.lexicon);
  expect(planImport(notes, context, { merge: false }).dropped.map(({ text }) => text)).toEqual(['200001 characters of “Taming 900 Ingresses” that do not fit into one note']);
});

test('a time above a title is when the talk was, not text of the report', () => {
  const files = filesOf('Trip report\n\nIt was good.\n\n09:30 – 10:00\nTaming 900 Ingresses\nSpeaker: Wen Ito\nRoom: Blue\nThey did it.\n', false);
  expect(files['talks/meet-2025/taming-900-ingresses.md']).toContain('start: "09:30"\nend: "10:00"\nroom: Blue\nspeakers: [wen-ito]\n');
  expect(files['reports/trip-report.md']).toMatch(/---\nIt was good\.\n$/);
});

test('numbered bold titles with the speakers below them', () => {
  const files = filesOf('# What I learned in Tallinn\n\nIt was good.\n\n**1. Kubernetes on Bare Metal: The Good and the Bad**\nby *Rikke Thorsen* and *Matteo De Luca*, both Havnedata A/S\nThursday, April 3, 11:00, Stage 2\n\nThey did it.\n\n**2. Panel: Platform Teams in the Public Sector**\nModerator: Ulrike Stamm. Panelists: Jens-Peter Koch (Dataport), Agnieszka Wójcik (Ministry of Digital Affairs), Nia Okafor\n\nEverybody agreed.\n');
  expect(files['talks/meet-2025/kubernetes-on-bare-metal-the-good-and-the-bad.md']).toContain('event: meet-2025\ndate: 2025-04-03\nstart: "11:00"\nroom: Stage 2\nspeakers: [rikke-thorsen, matteo-de-luca]\n');
  expect(files['talks/meet-2025/panel-platform-teams-in-the-public-sector.md']).toContain('speakers: [ulrike-stamm, jens-peter-koch, agnieszka-wojcik, nia-okafor]\n');
  expect(files['reports/what-i-learned-in-tallinn.md']).toMatch(/---\nIt was good\.\n$/);
});

test('a day of the week beside the title is asked about', () => {
  const file = filesOf('# Trip report\n\n## Taming 900 Ingresses\n\nSpeakers: Wen Ito\n\nThursday 11:00\n\nIt was good.\n')['talks/meet-2025/taming-900-ingresses.md'];
  expect(file).toContain('start: "11:00"\nspeakers: [wen-ito]\n');
  expect(file).toContain('  - "On which day was it? The notes say “Thursday 11:00”."\n');
});

test('somebody whom the page names twice is one speaker, at the place that either line gives', () => {
  const file = filesOf('# Trip report\n\n## Taming 900 Ingresses\n\nWen Ito\n\nSpeaker(s): Wen Ito (Jaban AG)\n\nIt was good.\n')['talks/meet-2025/taming-900-ingresses.md'];
  expect(file).toContain('speakers: [wen-ito]\nreports: [trip-report]\nquestions:\n  - "The notes place Wen Ito at Jaban AG, which has no entry: is that right, and should it get one?"\n');
});

test('behind somebody who has an entry a second name is asked about too', () => {
  const file = filesOf('# Trip report\n\n## Taming 900 Ingresses\n\nNadia Pinaeva, Aparna Sinha u.a.\n\nIt was good.\n')['talks/meet-2025/taming-900-ingresses.md'];
  expect(file).toContain('speakers: [nadia-pinaeva]\nreports: [trip-report]\nquestions:\n  - "The notes have “Aparna Sinha” behind Nadia Pinaeva:');
});

test('a break between two talks of a list belongs to neither', () => {
  const files = filesOf('Trip report\n\n1) Taming 900 Ingresses – Wen Ito (Jaban)\n   It was good.\n\n12:30 Mittagspause\n\n2) Logs Are Just Slow Traces – Bo Søgaard (Jaban)\n   So they are.\n', false);
  expect(files['talks/meet-2025/taming-900-ingresses.md']).toMatch(/---\nIt was good\.\n$/);
});
