import { describe, expect, test } from 'vitest';
import { parseFile } from '../../content-fs/parse-file.ts';
import { FORMATS } from './file-format.ts';
import { asForm } from './form-shape.ts';

const { fromFile, toFile } = FORMATS['hallway-md-frontmatter'];
/** What the editor makes of a file that nobody changes: it trims the text and unifies line ends first. */
const saved = (text: string) => `${toFile(fromFile(text.trim().replace(/\r\n?/g, '\n'))).trim()}\n`;

describe('values that a form shows as a group of fields', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['an alias that is a text', { aliases: ['ArgoCD'] }, { aliases: [{ name: 'ArgoCD' }] }],
    ['an alias with a mode', { aliases: [{ name: 'argo', match: 'exact' }] }, { aliases: [{ name: 'argo', match: 'exact' }] }],
    ['no history in the CNCF', { cncf: 'none' }, { cncf: { form: 'none' } }],
    ['a history', { cncf: { levels: [{ level: 'sandbox', since: '2024' }] } }, { cncf: { form: 'details', levels: [{ level: 'sandbox', since: '2024' }] } }],
    ['neither', { name: 'Argo CD' }, { name: 'Argo CD' }],
    ['none at all', { aliases: [] }, { aliases: [] }],
  ])('%s', (_what, fields, form) => {
    expect(asForm(fields)).toEqual(form);
    expect(fromFile(toFile({ ...form, body: '' }))).toEqual({ ...form, body: '' });
    expect(parseFile('tools/x.md', toFile(form)).data).toEqual(fields);
  });

  test('a word with fields beside it loses none of them: the check says what is wrong', () => {
    expect(parseFile('tools/x.md', toFile({ cncf: { form: 'none', accepted: '2024' } })).data).toEqual({ cncf: { form: 'none', accepted: '2024' } });
  });
});

test.each([
  ['fields and text', '---\nname: Zwidget\naliases: [ZW, { name: zw, match: exact }]\ncncf: none\n---\n\nIt does.\n\n---\n\nMore.\n'],
  ['what YAML could take for something else', "---\nname: 'NO'\nsummary: '1.10'\nlicense: 'off'\nhomepage: \"https://example.org/#a: b\"\n---\n"],
  ['dates and numbers', '---\nname: Zwidget\ncncf: { accepted: 2024, levels: [{ level: sandbox, since: 2024-01-15 }] }\n---\n'],
  ['several lines', '---\nname: Zwidget\nsummary: |\n  One\n  two: three\n---\nText\n'],
  ['other line ends', '---\r\nname: Zwidget\r\naliases:\r\n  - ZW\r\n---\r\nText\r\n'],
  ['no fields', '---\n---\nText\n'],
])('a file that nobody changes keeps every field and its text: %s', (_what, text) => {
  const [before, after] = [parseFile('tools/x.md', text), parseFile('tools/x.md', saved(text))];
  expect([after.data, after.body.trim()]).toEqual([before.data, before.body.trim().replaceAll('\r', '')]);
  expect(saved(saved(text))).toBe(saved(text));
});

test('a YAML file has no text', () => {
  const { fromFile: read, toFile: write } = FORMATS['hallway-yaml'];
  expect(read('name: Ann\naliases: [A.]\n')).toEqual({ name: 'Ann', aliases: [{ name: 'A.' }] });
  expect(write({ name: 'Ann', aliases: [{ name: 'A.' }] })).toBe('name: "Ann"\naliases:\n  - "A."\n');
});

test.each([['a list', '- a'], ['half a list', 'a: [']])('%s is refused', (_what, yaml) => {
  expect(() => FORMATS['hallway-yaml'].fromFile(yaml)).toThrow(/./);
});
