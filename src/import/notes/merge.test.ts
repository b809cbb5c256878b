import { expect, test } from 'vitest';
import { catalogOf } from '../../../tests/entries.ts';
import { edition, messages, organization, person, report, talk, tool } from '../../../tests/checking.ts';
import { PROBLEMS, type ProblemCode } from '../../catalog/problems.ts';
import { contextOf } from './context.ts';
import { readNotes } from './notes.ts';
import { planImport } from './plan.ts';

const CONTENT = {
  'events/meet-2025.yaml': edition('Meet 2025'),
  'tools/argo-cd.md': tool('Argo CD'),
  'people/ana-sa.yaml': person('Ana Sá'),
  'organizations/havn.yaml': organization('Havn'),
  'reports/first.md': report('events: [meet-2025]'),
};
const NOTES = '# Trip report\n\n## Logs Are Just Slow Traces\n\nSpeakers: Ana Sá (Havn), Wen Ito (Havn)\n\nThey run 40 clusters with Argo CD. [Video](https://youtu.be/a)\n';

function importInto(existing: string, merge = true) {
  const content = { ...CONTENT, 'talks/meet-2025/logs.md': existing };
  const catalog = catalogOf(content);
  const event = catalog.get('event', 'meet-2025');
  if (!event) throw new Error('no event');
  const context = contextOf(catalog, event, { source: 'https://example.org/trip' });
  const plan = planImport(readNotes(NOTES, true, context.lexicon), context, { merge });
  const files = { ...content, ...Object.fromEntries(plan.files.map(({ path, text }) => [path, text])) };
  const errors = messages(Object.keys(PROBLEMS).filter((code): code is ProblemCode => PROBLEMS[code as ProblemCode].severity === 'error'), files);
  return { plan, errors, merged: files['talks/meet-2025/logs.md'] };
}

const stub = talk('date: 2025-04-03 # as scheduled\nspeakers: []\nscheduleId: x').replace('A talk', 'Logs are just slow traces');

test('a stub takes text, people, links and statements, and keeps what it has', () => {
  const { merged, errors, plan } = importInto(stub);
  expect(errors).toEqual([]);
  expect(merged).toBe(`---
title: Logs are just slow traces
event: meet-2025
date: 2025-04-03 # as scheduled
speakers: [ana-sa, wen-ito]
scheduleId: x
organizations: [havn]
tools: [argo-cd]
reports: [trip-report]
links:
  - { kind: video, url: https://youtu.be/a }
statements:
  - id: run-40-clusters-argo-cd
    kind: figure
    says: They run 40 clusters with Argo CD.
    about: [argo-cd]
    figures:
      - { measure: clusters, value: 40 }
questions:
  - "The statements were found by their wording: does each hold what the source says, in words of our own?"
  - "The text is that of the notes: is all of it in words of our own, with quotations of 25 words at most?"
---
They run 40 clusters with Argo CD. [Video](https://youtu.be/a)
`);
  expect(plan.people.map(({ path, text }) => [path, text])).toEqual([['people/wen-ito.yaml', 'name: Wen Ito\naffiliations:\n  - { organization: havn, asOf: 2025-04 }\nsources:\n  - { url: "https://example.org/trip" }\n']]);
});

test('a note that draws on another report keeps its text, and every statement names its report', () => {
  const note = talk('reports: [first]\nspeakers: [ana-sa]\nstatements:\n  - { id: a, kind: fact, says: A is B., about: [argo-cd] }', 'Their text.\n').replace('A talk', 'Logs Are Just Slow Traces');
  const { merged = '', errors } = importInto(note);
  expect(errors).toEqual([]);
  expect(merged).toContain('reports: [first, trip-report]\n');
  expect(merged).toContain('- { id: a, kind: fact, says: A is B., about: [argo-cd], source: first }\n');
  expect(merged).toContain('    source: trip-report\n');
  expect(merged).toMatch(/\nTheir text\.\n\n## From: Trip report\n\nThey run 40 clusters/);
});

test('without merge nothing is written, and the match says what would be added', () => {
  const { plan, merged } = importInto(stub, false);
  expect(merged).toBe(stub);
  expect(plan.files).toEqual([]);
  expect(plan.talks[0]?.matches[0]).toMatchObject({ id: 'meet-2025/logs', nearness: 1, adds: { speakers: ['ana-sa', 'wen-ito'], tools: ['argo-cd'], text: 'into-stub' } });
});

test('what was merged once changes nothing the second time', () => {
  const { merged = '' } = importInto(stub);
  const again = importInto(merged.replace('reports: [trip-report]', 'reports: [first]').replace('wen-ito', 'ana-sa').replace('[ana-sa, ana-sa]', '[ana-sa]'));
  expect(again.plan.talks[0]?.mergedInto).toBe('meet-2025/logs');
  expect(again.errors).toEqual([]);
});
