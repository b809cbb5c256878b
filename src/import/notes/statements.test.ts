import { expect, test } from 'vitest';
import { statementsIn } from './statements.ts';
import { unit } from './unit.ts';

const find = (source: string) => statementsIn([unit({ kind: 'text', line: 1, source })], (text) => (text.includes('Argo CD') ? ['argo-cd'] : []), '2025-04-03');

test.each([
  ['Argo CD 3.1 will support OCI, expected around August.', { kind: 'roadmap', due: '2025-08' }],
  ['Argo CD v3.0 will be released on May 6th.', { kind: 'roadmap', due: '2025-05-06' }],
  ['A stable Argo CD Agent is expected by the end of the year.', { kind: 'roadmap', due: '2025' }],
  ['They hope that Argo CD drops it in v4.', { kind: 'roadmap' }],
  ['Bis Ende 2026 sollen alle mit Argo CD arbeiten.', { kind: 'roadmap', due: '2026' }],
  ['Argo CD in production by end of Q3 2025', { kind: 'roadmap', due: '2025-09' }],
  ['They want to open-source their Argo CD plugin in Q1 2026.', { kind: 'roadmap', due: '2026-03' }],
  ['They run 430+ clusters and 250+ Helm charts with Argo CD.', { kind: 'figure', figures: [{ measure: 'clusters', value: 430, atLeast: true }, { measure: 'helm-charts', value: 250, atLeast: true }] }],
  ['Argo CD does about 1,500 deployments per month there.', { kind: 'figure', figures: [{ measure: 'deployments', value: 1500, per: 'month', approximate: true }] }],
  ['You should run Argo CD in pull mode.', { kind: 'recommendation' }],
])('%s', (sentence, expected) => {
  const { id: _id, says, about, ...rest } = find(sentence).statements[0] ?? {};
  expect({ says, about, ...rest }).toEqual({ says: sentence, about: ['argo-cd'], ...expected });
});

test.each([
  ['what is about nothing known', 'They run 40 clusters with something.', 'Is “They run 40 clusters with something.” a number to keep as a statement, and what is it about?'],
  ['what the model cannot count', 'Argo CD cut the time by 85% for them.', 'Is “Argo CD cut the time by 85% for them.” a number to keep as a statement, and what does it count?'],
])('%s becomes a question', (_what, sentence, question) => {
  expect(find(sentence)).toEqual({ statements: [], questions: [question] });
});

test.each([['I will watch the Argo CD recording next week.'], ['Argo CD was nice.'], ['All of them used Argo CD by 2022.'], ['When will Argo CD 4 be released?'], ['Argo CD will support the'], ['See https://example.org/ for 40 clusters of Argo CD.']])('%s is no statement', (sentence) => {
  expect(find(sentence)).toEqual({ statements: [], questions: [] });
});

test('ids are unique and no anchor of the page', () => {
  const source = 'You should use Argo CD. You should use Argo CD! Promised: you should use Argo CD.';
  expect(find(source).statements.map(({ id }) => id)).toEqual(['should-use-argo-cd', 'should-use-argo-cd-2', 'promised-should-use-argo-cd']);
});
