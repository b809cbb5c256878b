import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../content-fs/parse-file.ts';
import { catalogOf } from '../../../tests/entries.ts';
import { organization, person, tool } from '../../../tests/checking.ts';
import { fixedText } from './fix-file.ts';
import { meantIds } from './reference-spelling.ts';

const meantId = meantIds(
  catalogOf({
    'tools/argo-cd.md': tool('Argo CD', 'aliases: [ArgoCD]\nformerly: [argo]'),
    'tools/flux.md': tool('Flux', 'match: exact\naliases: [{ name: Weave GitOps, match: exact }]'),
    'organizations/adobe.yaml': organization('Adobe', 'match: exact'),
    'people/ada-lovelace.yaml': person('Ada Lovelace'),
    'people/ada-lovelace-2.yaml': person('Ada Second', 'aliases: [A-L]\ndistinctFrom: [al]'),
    'people/al.yaml': person('Al Third', 'aliases: [AL]\ndistinctFrom: [ada-lovelace-2]'),
  }).entries,
);
const fix = (text: string, path = 'talks/meet-2025/x.md') => fixedText(parseFile(path, text), meantId, parseFile);
const talk = (fields: string, body = '') => `---\ntitle: T\nevent: meet-2025\n${fields}---\n${body}`;

describe('a field', () => {
  test.each([
    ['a number where text is meant', 'room: 101\n', 'room: "101"\n'],
    ['a version', 'room: 1.10 # first floor\n', 'room: "1.10" # first floor\n'],
    ['a word that is false to some', 'track: NO\n', 'track: "NO"\n'],
    ['a time without quotes', 'start: 09:30\n', 'start: "09:30"\n'],
    ['a time without zero', 'start: 9:30\n', 'start: "09:30"\n'],
    ['a time of twelve hours', "start: '2:15 PM'\n", 'start: "14:15"\n'],
    ['a date with slashes', 'date: 2025/4/3\n', 'date: 2025-04-03\n'],
    ['a date in words', 'date: April 3, 2025\n', 'date: 2025-04-03\n'],
    ['a value in capitals', 'kind: Keynote\n', 'kind: keynote\n'],
    ['a name where an id belongs', 'tools: [ArgoCD, "Weave GitOps"]\n', 'tools: [argo-cd, flux]\n'],
    ['a former id', 'tools:\n  - argo # the old one\n', 'tools:\n  - argo-cd # the old one\n'],
    ['an id in capitals', 'organizations: [Adobe]\n', 'organizations: [adobe]\n'],
    ['deep within', 'statements:\n  - id: x\n    kind: Figure\n    says: S.\n    about: [Argo CD]\n    asOf: 2025-4\n    figures: [{ at: Adobe, measure: clusters, value: 1, atLeast: yes }]\n', 'statements:\n  - id: x\n    kind: figure\n    says: S.\n    about: [argo-cd]\n    asOf: 2025-04\n    figures: [{ at: adobe, measure: clusters, value: 1, atLeast: true }]\n'],
    ['blanks at line ends', 'room: A  \ntrack: B\t\n', 'room: A\ntrack: B\n'],
    ['Windows line ends stay', 'room: 7 \r\n', 'room: "7"\r\n'],
  ])('%s', (_case, before, after) => {
    expect(fix(talk(before))).toBe(talk(after));
  });

  test.each([
    ['a date that may be two', 'date: 03/04/2025\n'],
    ['a day that does not exist', 'date: 2025-2-30\n'],
    ['a name nobody knows', 'tools: [Karmda]\n'],
    ['a name of two', 'speakers: [A L]\n'],
    ['a name of another kind', 'tools: [Adobe]\n'],
    ['an entry that is named twice', 'tools: [argo-cd, ArgoCD]\n'],
    ['a year', 'statements:\n  - { id: x, kind: roadmap, says: S., about: [flux], due: 2025 }\n'],
    ['an empty value', 'room:\n'],
    ['an unknown field', 'rooom: 101\n'],
    ['an anchor', 'tools: &t [Argo CD]\ntopics: *t\n'],
    ['blanks within text over several lines', 'takeaway: >-\n  one  \n  two\n'],
  ])('%s is left to a person', (_case, fields) => {
    expect(fix(talk(fields))).toBe(talk(fields));
  });
});

describe('the order of fields', () => {
  test.each([
    ['fields', 'event: meet-2025\ntitle: T\n', 'title: T\nevent: meet-2025\n'],
    ['with their remarks', '# where\nevent: meet-2025 # here\n# what\ntitle: T\n', '# what\ntitle: T\n# where\nevent: meet-2025 # here\n'],
    ['with what hangs on them', 'tools:\n  # first\n  - flux\ntitle: T\nevent: meet-2025\n\n# the rest\n# room: x\n', 'title: T\nevent: meet-2025\ntools:\n  # first\n  - flux\n\n# the rest\n# room: x\n'],
    ['an unknown field stops it', 'event: meet-2025\ntitle: T\nrooom: x\n', 'event: meet-2025\ntitle: T\nrooom: x\n'],
  ])('%s', (_case, before, after) => {
    expect(fix(`---\n${before}---\nText.\n`)).toBe(`---\n${after}---\nText.\n`);
  });

  test('in a YAML file, also without a last line end', () => {
    expect(fix('kind: vendor\nname: X', 'organizations/x.yaml')).toBe('name: X\nkind: vendor');
  });
});

test.each([
  ['blanks that mean nothing', 'One \n   \nTwo\t\n', 'One\n\nTwo\n'],
  ['a line break stays', 'One  \nTwo\n', 'One  \nTwo\n'],
  ['code stays', '```\nx \n \n```\n\n    y \n', '```\nx \n \n```\n\n    y \n'],
  ['a last line end', 'One', 'One\n'],
])('a body: %s', (_case, before, after) => {
  expect(fix(talk('', before))).toBe(talk('', after));
});

test.each([
  ['a syntax error', '---\ntitle: A: b\nroom: 101 \n---\n'],
  ['a key given twice', '---\ntitle: A\ntitle: B\nroom: 101\n---\n'],
  ['no front matter', 'room: 101 \n'],
  ['front matter that is a list', '---\n- room: 101\n---\n'],
])('%s: not touched', (_case, text) => {
  expect(fix(text)).toBe(text);
});

test.each([['src/content'], ['tests/fixtures'], ['tests/hostile/content']])('a second time changes nothing in %s, and no file gets a new problem', (folder) => {
  const paths = globSync('**/*.{md,mdx,yaml}', { cwd: folder });
  expect(paths.length).toBeGreaterThan(30);
  for (const path of paths) {
    const once = fix(readFileSync(`${folder}/${path}`, 'utf8'), path.replace(/^(?:broken|instance)\//, ''));
    expect([path, fix(once, path.replace(/^(?:broken|instance)\//, ''))]).toEqual([path, once]);
  }
  // Each file is read, mended and read again; the content grows.
}, 180_000);
