import { expect, test } from 'vitest';
import type { Kind } from '../model/collections.ts';
import { fieldsOf } from '../schemas/fields.ts';
import { flagOf, readAnswer } from './answer.ts';

test.each<[Kind, string, string[], unknown]>([
  ['talk', 'title', ['One, two'], { value: 'One, two' }],
  ['talk', 'title', ['One', 'Two'], { complaint: 'is given more than once' }],
  ['talk', 'tools', ['argo-cd, flux', 'helm'], { value: ['argo-cd', 'flux', 'helm'] }],
  ['talk', 'questions', ['When, and where?'], { value: ['When, and where?'] }],
  ['talk', 'links', ['[{ kind: video, url: https://example.org/v }]'], { value: [{ kind: 'video', url: 'https://example.org/v' }] }],
  ['talk', 'links', ['https://example.org/v'], { complaint: 'must be written as `[{ kind: video, url: https://example.org/ }]`' }],
  ['talk', 'links', ['[{ kind: video'], { complaint: 'must be written as `[{ kind: video, url: https://example.org/ }]`' }],
  ['talk', 'sources', ['https://example.org/'], { value: [{ url: 'https://example.org/' }] }],
  ['report', 'urls', ['https://example.org/a', 'https://example.org/b'], { value: [{ url: 'https://example.org/a', role: 'published' }, { url: 'https://example.org/b', role: 'published' }] }],
  ['tool', 'aliases', ['ExTool', '{ name: ET, match: exact }'], { value: ['ExTool', { name: 'ET', match: 'exact' }] }],
  ['tool', 'cncf', ['none'], { value: 'none' }],
  ['event', 'virtual', ['true'], { value: true }],
  ['event', 'virtual', ['maybe'], { value: 'maybe' }],
  ['organization', 'acquiredBy', ['{ organization: x, date: 2025 }'], { value: { organization: 'x', date: 2025 } }],
])('%s --%s %j', (kind, name, texts, expected) => {
  const field = fieldsOf(kind).find((each) => each.name === name);
  expect(field && readAnswer(field, texts)).toEqual(expected);
});

test('a flag is the name of the field in kebab case', () => {
  expect(['title', 'notedBy', 'timeZone'].map(flagOf)).toEqual(['title', 'noted-by', 'time-zone']);
});
