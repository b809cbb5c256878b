import type { Walkthrough } from './recorder.ts';

const NOTE = 'notes/talks/harbour-days-2026/beacon-nine-harbours-one-light.md';

/** The way of an attendee who has nothing but a schedule. */
export const scheduleWalkthrough: Walkthrough = {
  title: 'From a schedule to a note',
  steps: [
    { say: 'Kaia was at Harbour Days. She has no notes file, only the calendar that the conference publishes, and remembers one talk well.' },
    { fetch: 'tests/fixtures/schedule/harbour-days.ics', as: 'harbour-days.ics' },
    { say: '## 1. Look before you write\n\n`--dry-run` says what would happen and writes nothing. The event has no entry yet: it will be made from the calendar. Breaks, registration and parties are left out; a day of its own becomes a co-located event.' },
    { run: 'import schedule harbour-days.ics --event harbour-days-2026 --out notes --dry-run', exit: 0 },
    { say: '## 2. Import it\n\nThe same without `--dry-run`. Whoever works in the repository itself leaves `--out` out too: the content folder is the default.' },
    { run: 'import schedule harbour-days.ics --event harbour-days-2026 --out notes', exit: 0 },
    { run: 'check --content notes', exit: 0 },
    { git: 'init -q -b main notes' },
    { git: '-C notes add -A' },
    { git: '-C notes commit -q -m "Harbour Days 2026, from its calendar"' },
    { say: 'Every session is a stub now, with its time in the zone of the event. A dash inside the title was not taken for the one in front of the speakers:' },
    { show: NOTE, lang: 'md' },
    { say: 'Speakers have entries. An affiliation is a fact only where the organisation has an entry; otherwise it is a remark, and nothing is made up:' },
    { show: 'notes/people/hanako-sato.yaml', lang: 'yaml' },
    { say: 'So has the event, with the days, the zone and the city the calendar gives:' },
    { show: 'notes/events/harbour-days-2026.yaml', lang: 'yaml' },
    { say: '## 3. Write what you heard\n\nKaia writes into the stub of the talk she remembers.' },
    {
      edit: NOTE,
      changes: [
        ['hanako-sato]\n', 'hanako-sato]\n# I sat in the second row.\ntakeaway: One light for nine harbours is a matter of who may switch it off.\n'],
        ['}\n---\n', '}\n---\nNine harbours share one light. Each harbour master may dim it, none may switch it off alone.\n'],
      ],
    },
    { say: 'The check says what is missing, where, and the way out:' },
    { run: 'check --content notes', exit: 1 },
    { say: 'She was there herself, so the way out is `notedBy`. There is no entry for her yet; one line is enough for one.' },
    { fetch: 'tests/fixtures/schedule/kaia-meri.yaml', as: 'notes/people/kaia-meri.yaml' },
    { show: 'notes/people/kaia-meri.yaml', lang: 'yaml' },
    { edit: NOTE, changes: [['# I sat in the second row.\n', '# I sat in the second row.\nnotedBy: [kaia-meri]\n']] },
    { run: 'check --content notes', exit: 0 },
    { git: '-C notes add -A' },
    { git: '-C notes commit -q -m "What I heard about Beacon"' },
    { say: '## 4. The schedule changes\n\nA week later the calendar says that the talk was moved, and another one is gone. Importing again brings date, times, room and track up to date and touches nothing that Kaia wrote.' },
    { fetch: 'tests/fixtures/schedule/harbour-days-later.ics', as: 'harbour-days.ics' },
    { run: 'import schedule harbour-days.ics --event harbour-days-2026 --out notes', exit: 0 },
    { git: '-C notes diff' },
    { run: 'import schedule harbour-days.ics --event harbour-days-2026 --out notes', exit: 0 },
    { say: 'What is gone stays a file until somebody decides: perhaps the talk was given after all, in the hallway. Then Kaia pushes her branch and opens a pull request.' },
  ],
};
