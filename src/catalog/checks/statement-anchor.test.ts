import { expect, test } from 'vitest';
import { messages, talk } from '../../../tests/checking.ts';

const found = (id: string, body = '') =>
  messages('statement-anchor', { 'talks/meet-2025/a.md': talk(`statements:\n  - { id: ${id}, kind: fact, says: X., about: [x] }`, body) });

test.each([
  ['oci-artifacts', '## OCI *artifacts*\n', 'the heading “OCI artifacts”'],
  ['demo-1', '## Demo\n\n## Demo\n', 'the heading “Demo”'],
  ['statements', '', 'the page itself'],
  ['takeaway', '', 'the page itself'],
  ['m-abc', '', 'the page itself'],
  ['note-1', '', 'the page itself'],
])('%s', (id, body, owner) => {
  expect(found(id, body)).toEqual([`talks/meet-2025/a.md:5:11 the statement id \`${id}\` is the address of ${owner} already; give the statement another id`]);
});

test.each([
  ['oci', '## OCI artifacts\n'],
  ['demo', '```\n## Demo\n```\n'],
  ['title-case', ''],
])('%s is free', (id, body) => {
  expect(found(id, body)).toEqual([]);
});
