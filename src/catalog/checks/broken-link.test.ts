import { expect, test } from 'vitest';
import { check, messages, organization, talk, tool } from '../../../tests/checking.ts';

const KNOWN = {
  'tools/argo-cd.md': tool('Argo CD', '', '## How it works\n'),
  'tools/karmada.md': tool('Karmada'),
  'organizations/cern.yaml': organization('CERN'),
};
const found = (body: string) =>
  messages('broken-link', {
    ...KNOWN,
    'talks/meet-2025/a.md': talk('statements:\n  - { id: fleet, kind: fact, says: X., about: [cern] }', `${body}\n`),
  }).map((line) => line.replace('talks/meet-2025/a.md:', ''));

test.each([
  ['[x](../tools/argo-cd.md)', '7:1 the link `../tools/argo-cd.md` leads to no file; did you mean `../../tools/argo-cd.md`?'],
  ['[x](../../../tools/argo-cd.md)', '7:1 the link `../../../tools/argo-cd.md` leaves the content folder; link to an entry, or write the full web address'],
  ['ab [x](../../tools/karmda.md) c', '7:4 the link `../../tools/karmda.md` leads to no file; did you mean `../../tools/karmada.md`?'],
  ['[x](../../tools/argo-cd)', '7:1 the link `../../tools/argo-cd` leads to no file; did you mean `../../tools/argo-cd.md`?'],
  ['[x](../../tools/cern.md)', '7:1 the link `../../tools/cern.md` leads to no file; did you mean `../../organizations/cern.yaml`?'],
  ['[x](/tools/argo-cd/)', '7:1 the link `/tools/argo-cd/` begins with `/`; link to the file, relative to this one; did you mean `../../tools/argo-cd.md`?'],
  ['[x](/nowhere)', '7:1 the link `/nowhere` begins with `/`; link to the file, relative to this one'],
  ['[x](zzzzzzzz.md)', '7:1 the link `zzzzzzzz.md` leads to no file; correct it, or add the entry'],
  ['[x](../../tools/argo-cd.md#how-it-work)', '7:1 the link `../../tools/argo-cd.md#how-it-work` leads to no heading or statement of tools/argo-cd.md; did you mean `../../tools/argo-cd.md#how-it-works`?'],
  ['[x](#flet)', '7:1 the link `#flet` leads to no heading or statement of talks/meet-2025/a.md; did you mean `#fleet`?'],
  ['see [x][1]\n\n[1]: ../../tools/nope-nope.md', '9:1 the link `../../tools/nope-nope.md` leads to no file; correct it, or add the entry'],
])('%s', (body, expected) => {
  expect(found(body)).toEqual([expected]);
});

test.each([
  '[x](../../tools/argo-cd.md)',
  '[x](../../tools/argo-cd.md#how-it-works) [y](../../tools/argo-cd.md#promised)',
  '[x](../../organizations/cern.yaml)',
  '[x](./a.md#fleet) [y](#fleet) [z](#a)\n\n# A',
  '[x](https://example.org/a) <https://example.org> www.example.org [y](http://example.org) [m](mailto:a@example.org)',
  '`[x](nowhere.md)`',
  '```\n[x](nowhere.md)\n```',
  '[x] (nowhere.md)',
])('%s leads somewhere', (body) => {
  expect(found(body)).toEqual([]);
});

test('suggestions are links one can paste', () => {
  const problems = check({ ...KNOWN, 'talks/meet-2025/a.md': talk('', '[x](../tools/argo-cd.md)\n') });
  expect(problems.find(({ code }) => code === 'broken-link')?.suggestions).toEqual(['../../tools/argo-cd.md']);
});
