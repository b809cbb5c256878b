import { expect, test } from 'vitest';
import { parseFile } from '../../content-fs/parse-file.ts';
import { markdownFile } from './yaml-text.ts';

test('the style of the content folder', () => {
  const fields = { title: 'A talk', date: '2025-04-02', speakers: ['ana-sa'], links: [{ kind: 'video', url: 'https://example.org/' }], statements: [{ id: 'a', says: 'It: is.', about: ['x'] }], questions: ['Who?'], room: undefined };
  expect(markdownFile(fields, 'Text.')).toBe(
    '---\ntitle: A talk\ndate: 2025-04-02\nspeakers: [ana-sa]\nlinks:\n  - { kind: video, url: "https://example.org/" }\nstatements:\n  - id: a\n    says: "It: is."\n    about: [x]\nquestions:\n  - "Who?"\n---\nText.\n',
  );
});

test.each([
  ['yes'], ['1.10'], ['null'], ['~'], ['- a'], ['a: b'], ['a #b'], ["'; DROP"], ['"quoted"'], ['[x]'], ['{x}'], ['&a *b !c'], ['---'], ['% @ `'], ['back\\slash'], ['0x1F'], ['2025'], ['emoji 🚀'], ['<script>'],
])('“%s” is read as it was written', (title) => {
  const file = parseFile('talks/e/a.md', markdownFile({ title, questions: [title] }, ''));
  expect(file.data).toEqual({ title, questions: [title] });
  expect(file.yamlTroubles).toEqual([]);
});
