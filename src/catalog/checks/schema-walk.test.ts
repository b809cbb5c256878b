import { expect, test } from 'vitest';
import { KINDS } from '../model/collections.ts';
import { descriptionAt, fieldNamesAt, referenceAt, referenceFields } from './schema-walk.ts';

const listed = (kind: (typeof KINDS)[number]) => referenceFields(kind).map(({ path, target }) => `${path.join('.')} → ${target}`);

test('every reference of the model is found, however deep it lies', () => {
  expect(listed('event')).toEqual(['series → event', 'partOf → event', 'nearTo → event', 'distinctFrom.* → any']);
  expect(listed('organization')).toEqual(['acquiredBy.organization → organization', 'partOf → organization', 'distinctFrom.* → any']);
  expect(listed('person')).toEqual(['affiliations.*.organization → organization', 'distinctFrom.* → any']);
  expect(listed('talk')).toContain('statements.*.figures.*.at → any');
  expect(listed('report')).toContain('statements.*.supersededBy → statement');
});

test('field names, descriptions and targets by path', () => {
  expect(fieldNamesAt('talk', ['statements', 0, 'outcome'])).toEqual(['state', 'date', 'evidence']);
  expect(fieldNamesAt('tool', ['aliases', 3])).toEqual(['name', 'match', 'near', 'unless']);
  expect(fieldNamesAt('tool', ['name'])).toEqual([]);
  expect(fieldNamesAt('tool', ['nonsense', 'deeper'])).toEqual([]);
  expect(descriptionAt('tool', ['summary'])).toBe('What it does, in one sentence of our own.');
  expect(descriptionAt('report', ['published'])).toBe('When it was published.');
  expect(referenceAt('talk', ['tools', 2])).toBe('tool');
  expect(referenceAt('talk', ['title'])).toBeUndefined();
});

test('every field of every kind has a description', () => {
  const without = KINDS.flatMap((kind) => fieldNamesAt(kind, []).filter((field) => !descriptionAt(kind, [field])).map((field) => `${kind}.${field}`));
  expect(without).toEqual([]);
});
