import { expect, test } from 'vitest';
import { messages, talk } from '../../../tests/checking.ts';

const found = (fields: string, body = '') => messages('missing-provenance', { 'talks/meet-2025/a.md': talk(fields, body) });
const MESSAGE = 'talks/meet-2025/a.md:2:1 the note does not say where it comes from; add `notedBy` if somebody was there, `reports` if it draws on a report, or `sources`';

test.each([
  ['a body', '', 'What was said.\n'],
  ['statements', 'statements:\n  - { id: s, kind: fact, says: X., about: [x] }', ''],
  ['an empty list', 'sources: []', 'What was said.\n'],
])('%s', (_name, fields, body) => {
  expect(found(fields, body)).toEqual([MESSAGE]);
});

test.each([
  ['a stub', '', ' \n'],
  ['somebody was there', 'notedBy: [ada]', 'Text.\n'],
  ['a report', 'reports: [trip]', 'Text.\n'],
  ['a source', 'sources: [{ url: "https://example.org" }]', 'Text.\n'],
])('%s needs no more', (_name, fields, body) => {
  expect(found(fields, body)).toEqual([]);
});
