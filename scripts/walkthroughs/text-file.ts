import type { Walkthrough } from './recorder.ts';

const NOTE = 'notes/talks/harbour-days-2026/who-switches-off-the-light.md';
const REPORT = 'notes/reports/who-switches-off-the-light.md';

/** The way of an attendee who has a few lines in a text file. */
export const textFileWalkthrough: Walkthrough = {
  title: 'From a text file to a note',
  steps: [
    { say: 'Kaia typed a few lines while she listened:' },
    { fetch: 'tests/fixtures/notes/harbour-hallway.txt', as: 'hallway.txt' },
    { show: 'hallway.txt', lang: 'text' },
    { fetch: 'tests/fixtures/notes/beacon-cd.md', as: 'notes/tools/beacon-cd.md' },
    { fetch: 'tests/fixtures/schedule/kaia-meri.yaml', as: 'notes/people/kaia-meri.yaml' },
    { say: '## 1. A wrong guess\n\nThe event must have an entry; the message says how to get one.' },
    { run: 'import notes hallway.txt --event harbour-days --by kaia-meri --out notes', exit: 2 },
    { run: 'new event --content notes --name "Harbour Days 2026" --kind edition --start 2026-10-06 --end 2026-10-06 --time-zone Europe/Tallinn --city Tallinn --country EE', exit: 0 },
    { say: '## 2. A draft' },
    { run: 'import notes hallway.txt --event harbour-days-2026 --by kaia-meri --out notes', exit: 0 },
    { show: NOTE, lang: 'md' },
    { show: REPORT, lang: 'md' },
    { run: 'check --content notes', exit: 0 },
    { say: '## 3. A note\n\nNothing was published, so no report is needed: Kaia was there, which `notedBy` says. She writes the lines out, and keeps the advice as a statement.' },
    { remove: REPORT },
    { git: 'init -q -b main notes' },
    {
      edit: NOTE,
      changes: [
        ['reports: [who-switches-off-the-light]\n', ''],
        ['questions:\n', 'statements:\n  - id: night-watch\n    kind: recommendation\n    says: The night watch should not hold the only key.\n    about: [beacon-cd]\n    by: mari-tamm\nquestions:\n'],
        ['questions:\n  - "Is “never give the only key to the night watch” a recommendation to keep as a statement, and what is it about?"\n', ''],
        ['  - "The text is that of the notes: is all of it in words of our own, with quotations of 25 words at most?"\n', ''],
        ['- beacon cd needs a second key since last year\n- 12 harbours said they want the offline mode, nobody runs it yet\n- never give the only key to the night watch', 'Since last year Beacon CD asks for two keys.\nTwelve harbours would like to work offline; none does yet.'],
      ],
    },
    { run: 'check --content notes', exit: 0 },
    { git: '-C notes add -A' },
    { git: '-C notes commit -q -m "Who switches off the light?"' },
    { say: 'Then she pushes her branch and opens a pull request.' },
  ],
};
