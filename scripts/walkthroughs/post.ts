import type { Walkthrough } from './recorder.ts';

const BEACON = 'notes/talks/harbour-days-2026/beacon-nine-harbours-one-light.md';
const KNOTS = 'notes/talks/harbour-days-2026/knots-that-hold-in-production.md';
const REPORT = 'notes/reports/two-days-at-harbour-days-2026.md';
const OWN_WORDS = '  - "The text is that of the notes: is all of it in words of our own, with quotations of 25 words at most?"\n';

/** The way of an attendee who has published a trip report. */
export const postWalkthrough: Walkthrough = {
  title: 'From a trip report to notes',
  steps: [
    { say: 'Kaia wrote about Harbour Days on her own pages. The text of the post is in a file:' },
    { fetch: 'tests/fixtures/notes/harbour-post.md', as: 'post.md' },
    { show: 'post.md', lang: 'md' },
    { fetch: 'tests/fixtures/notes/beacon-cd.md', as: 'notes/tools/beacon-cd.md' },
    { say: '## 1. The event\n\nIt has no entry yet. `new` asks on a terminal for what it must know; flags answer everything.' },
    { run: 'new event --content notes --name "Harbour Days 2026" --kind edition --start 2026-10-06 --end 2026-10-06 --time-zone Europe/Tallinn --city Tallinn --country EE', exit: 0 },
    { say: '## 2. Drafts\n\nEvery talk of the post becomes a draft, the post itself a report. What is not sure becomes a question.' },
    { run: 'import notes post.md --event harbour-days-2026 --source https://kaia.example/harbour-days --out notes', exit: 0 },
    { show: BEACON, lang: 'md' },
    { show: REPORT, lang: 'md' },
    { say: '## 3. Answers\n\nKaia answers the questions, deletes them, and says the rest in new words. The promise becomes a statement with its date.' },
    { fetch: 'tests/fixtures/schedule/kaia-meri.yaml', as: 'notes/people/kaia-meri.yaml' },
    {
      edit: BEACON,
      changes: [
        ['questions:\n', '  - id: offline-mode\n    kind: roadmap\n    says: Beacon CD 3.2 is to work without a connection.\n    about: [beacon-cd]\n    due: 2027-03\nquestions:\n'],
        ['questions:\n  - "The notes place Hanako Sato at Ropeworks, which has no entry: is that right, and should it get one?"\n', ''],
        ['  - "Is “Version 3.2 will learn to work offline by March 2027.” a promise to keep as a statement, and what is it about?"\n', ''],
        ['  - "The statements were found by their wording: does each hold what the source says, in words of our own?"\n', ''],
        [OWN_WORDS, ''],
        ['    says: Ropeworks runs Beacon CD in 9 harbours with 40 clusters.', '    says: Nine harbours with 40 clusters are lit by Beacon CD at Ropeworks.'],
        ['Ropeworks runs Beacon CD in 9 harbours with 40 clusters. Every harbour master may dim the light, none may switch it off alone. Version 3.2 will learn to work offline by March 2027.\n\nVideo: <https://video.example.org/beacon-nine-harbours>', 'Nine harbours share one light, run with Beacon CD. Dimming it takes one harbour master, putting it out takes two.'],
      ],
    },
    { edit: KNOTS, changes: [['questions:\n', ''], [OWN_WORDS, ''], ['Check a knot before the storm, not in it. They moved 300 ropes to Beacon CD within two years.', 'Knots are tried before a storm. Moving 300 ropes to Beacon CD took two years.']] },
    {
      edit: REPORT,
      changes: [
        ['kind: trip-report\n', 'kind: trip-report\nauthors: [kaia-meri]\n'],
        ['lang: en\n', 'published: 2026-10-07\nlang: en\n'],
        ['questions:\n  - "Who wrote it?"\n  - "When was it published?"\n', ''],
        [OWN_WORDS, ''],
        ['I went to Tallinn for Harbour Days. Two talks stayed with me.', 'Two talks of a day in Tallinn.'],
      ],
    },
    { run: 'check --content notes', exit: 0 },
    { say: '## 4. The same post again\n\nImported once more, the talks are recognised, and nothing is written twice.' },
    { run: 'import notes post.md --event harbour-days-2026 --source https://kaia.example/harbour-days --out notes', exit: 0 },
    { git: 'init -q -b main notes' },
    { git: '-C notes add -A' },
    { git: '-C notes commit -q -m "Two talks of Harbour Days 2026"' },
    { say: 'She pushes her branch and opens a pull request. The workflow checks the content and puts what is amiss beside the lines.' },
  ],
};
