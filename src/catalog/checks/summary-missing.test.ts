import { expect, test } from 'vitest';
import { check, messages, tool } from '../../../tests/checking.ts';

const WITHOUT = '---\nname: Karmada\nkind: project\ncategory: multi-cluster\n---\n';

test('a tool without a summary is accepted, with a warning', () => {
  expect(check({ 'tools/karmada.md': WITHOUT }).map(({ code, severity }) => [code, severity])).toEqual([['summary-missing', 'warning']]);
  expect(messages('summary-missing', { 'tools/karmada.md': WITHOUT })).toEqual(['tools/karmada.md:2:7 `Karmada` has no summary yet; say in one sentence of your own what it does, as `summary`']);
});

test('a tool that has one is not remarked on', () => {
  expect(messages('summary-missing', { 'tools/karmada.md': tool('Karmada') })).toEqual([]);
});

test.each([
  ['empty', 'summary: ""', 'invalid-field'],
  ['null', 'summary:', 'invalid-field'],
])('a summary that is %s is an error, not a summary to be written', (_what, line, code) => {
  expect(check({ 'tools/karmada.md': WITHOUT.replace('category:', `${line}\ncategory:`) }).map((problem) => problem.code)).toEqual([code]);
});
