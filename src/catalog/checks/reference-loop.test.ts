import { expect, test } from 'vitest';
import { messages, organization, report, tool, topic } from '../../../tests/checking.ts';

test.each([
  [
    'partOf of tools',
    { 'tools/argo.md': tool('Argo', 'partOf: argo-cd'), 'tools/argo-cd.md': tool('Argo CD', 'partOf: argo') },
    'tools/argo.md:6:9 `partOf` leads back to where it began: `argo` → `argo-cd` → `argo`; drop one of these links',
  ],
  [
    'broader of three topics, one more outside the loop',
    { 'topics/a.md': topic('A', 'broader: b'), 'topics/b.md': topic('B', 'broader: c'), 'topics/c.md': topic('C', 'broader: b') },
    'topics/b.md:3:10 `broader` leads back to where it began: `b` → `c` → `b`; drop one of these links',
  ],
  [
    'mergedInto',
    { 'tools/a.md': tool('Aaa', 'mergedInto: b'), 'tools/b.md': tool('Bbb', 'mergedInto: a') },
    'tools/a.md:6:13 `mergedInto` leads back to where it began: `a` → `b` → `a`; drop one of these links',
  ],
  [
    'succeededBy',
    { 'tools/a.md': tool('Aaa', 'succeededBy: b'), 'tools/b.md': tool('Bbb', 'succeededBy: a') },
    'tools/a.md:6:14 `succeededBy` leads back to where it began: `a` → `b` → `a`; drop one of these links',
  ],
  [
    'series',
    { 'events/a.yaml': 'name: Aaa\nkind: series\nseries: b\n', 'events/b.yaml': 'name: Bbb\nkind: series\nseries: a\n' },
    'events/a.yaml:3:9 `series` leads back to where it began: `a` → `b` → `a`; drop one of these links',
  ],
  [
    'acquiredBy',
    {
      'organizations/a.yaml': organization('Aaa', 'acquiredBy: { organization: b, date: 2020 }'),
      'organizations/b.yaml': organization('Bbb', 'acquiredBy: { organization: a, date: 2021 }'),
    },
    'organizations/a.yaml:3:29 `acquiredBy` leads back to where it began: `a` → `b` → `a`; drop one of these links',
  ],
  [
    'supersededBy',
    {
      'topics/t.md': topic('Ttt'),
      'reports/r.md': report('statements:\n  - { id: x, kind: fact, says: X., about: [t], supersededBy: "r#y" }\n  - { id: y, kind: fact, says: Y., about: [t], supersededBy: "r#x" }'),
    },
    'reports/r.md:7:62 `supersededBy` leads back to where it began: `r#x` → `r#y` → `r#x`; drop one of these links',
  ],
])('%s', (_name, files, expected) => {
  expect(messages('reference-loop', files)).toEqual([expected]);
});

test('a chain is no loop, nor are two ways to one end', () => {
  const files = { 'topics/a.md': topic('A', 'broader: c'), 'topics/b.md': topic('B', 'broader: c'), 'topics/c.md': topic('C', 'broader: d'), 'topics/d.md': topic('D') };
  expect(messages('reference-loop', files)).toEqual([]);
});
