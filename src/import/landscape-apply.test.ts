import { describe, expect, test } from 'vitest';
import type { LandscapeItem } from '../catalog/checks/rule.ts';
import { driftOf } from '../catalog/drift.ts';
import { tool as toolSchema } from '../catalog/model/tool.ts';
import { parseFile } from '../content-fs/parse-file.ts';
import { applyDrift } from './landscape-apply.ts';

const ITEM: LandscapeItem = {
  level: 'graduated', accepted: '2018-06-01', since: { incubating: '2018-06-01', graduated: '2020-04-30' }, homepage: 'https://helm.sh/', repository: 'https://github.com/helm/helm',
};

const apply = (text: string, item: LandscapeItem = ITEM) => {
  const tool = toolSchema.parse(parseFile('tools/helm.md', text).data);
  return applyDrift(text, tool, item, driftOf(tool, item));
};

/** An entry whose lines are all a bit out of the ordinary. */
const ENTRY = `---
# Entries of ours keep their comments.
name:   Helm      # the packager
match: exact
kind: project
category: packaging

summary: "Packages: applications"
status: active
cncf:      # from the landscape
    accepted: 2018-06-01
    levels:
      # the first
      - { level: incubating,   since: 2018-06-01 }   # accepted here
license: 'Apache-2.0'
homepage: https://helm.sh/
landscape: Helm
---

Body with --- and  trailing blanks  ${''}
no newline at the end`;

test('a level is added behind the others; nothing else changes', () => {
  const { text, applied, left } = apply(ENTRY);
  expect(text).toBe(ENTRY.replace('# accepted here\n', '# accepted here\n      - { level: graduated, since: 2020-04-30 }\n'));
  expect([applied.map(({ fact }) => fact), left]).toEqual([['level'], []]);
});

describe('each change, byte for byte', () => {
  test.each<[string, string, string, string, LandscapeItem?]>([
    ['a home page, with its comment', 'homepage: https://helm.sh/', 'homepage: https://old.example/ # moved?', 'homepage: https://helm.sh/ # moved?'],
    ['a home page in double quotes', 'homepage: https://helm.sh/', 'homepage: "https://old.example/"', 'homepage: "https://helm.sh/"'],
    ['a home page in single quotes', 'homepage: https://helm.sh/', "homepage:   'https://old.example/'", "homepage:   'https://helm.sh/'"],
    ['a repository', 'homepage: https://helm.sh/', 'repository: https://old.example/', 'repository: https://github.com/helm/helm'],
    ['a day of acceptance', 'accepted: 2018-06-01', 'accepted: 2017-05', 'accepted: 2018-06-01'],
    ['a day of a level', 'since: 2018-06-01', 'since: 2017', 'since: 2018-06-01'],
    ['an archived tool that is none', 'status: active', 'status: archived', 'status: active'],
    ['a tool that was archived', 'status: active', 'status: active', 'status: archived', { level: 'archived', since: { archived: '2025-01-02' } }],
  ])('%s', (_what, place, wrong, right, item = ITEM) => {
    const full = ENTRY.replace(/( +- \{ level: incubating.*\n)/, '$1      - { level: graduated, since: 2020-04-30 }\n');
    expect(full).toContain(place);
    const expected = item === ITEM ? full.replace(place, right) : full.replace(place, right).replace('since: 2020-04-30 }\n', 'since: 2020-04-30 }\n      - { level: archived, since: 2025-01-02 }\n');
    const { text, left } = apply(full.replace(place, wrong), item);
    expect(text).toBe(expected);
    expect(left).toEqual([]);
  });
});

const withLevels = (levels: string, eol = '\n') => `---\nname: Helm\nkind: project\ncategory: packaging\nlandscape: Helm\n${levels}---\n`.replaceAll('\n', eol);

describe('levels as people write them', () => {
  test.each<[string, string, string, LandscapeItem?]>([
    ['a list in brackets', 'cncf: { levels: [{ level: incubating, since: 2018-06-01 }] }\n', 'cncf: { levels: [{ level: incubating, since: 2018-06-01 }, { level: graduated, since: 2020-04-30 }] }\n'],
    ['fields on lines of their own', 'cncf:\n  levels:\n  - level: incubating\n    since: 2018-06-01\n', 'cncf:\n  levels:\n  - level: incubating\n    since: 2018-06-01\n  - level: graduated\n    since: 2020-04-30\n'],
    ['a first level that is missing', 'cncf: { levels: [{ level: graduated, since: 2020-04-30 }] }\n', 'cncf: { levels: [{ level: incubating, since: 2018-06-01 }, { level: graduated, since: 2020-04-30 }] }\n'],
    ['a first level that is missing, on lines', 'cncf:\n  levels:\n    - { level: graduated, since: 2020-04-30 }\n', 'cncf:\n  levels:\n    - { level: incubating, since: 2018-06-01 }\n    - { level: graduated, since: 2020-04-30 }\n'],
    ['two levels at once', 'cncf: { levels: [{ level: sandbox, since: 2017-01-01 }] }\n', 'cncf: { levels: [{ level: sandbox, since: 2017-01-01 }, { level: incubating, since: 2018-06-01 }, { level: graduated, since: 2020-04-30 }] }\n'],
    ['a level too many', 'cncf:\n  levels:\n    - { level: incubating, since: 2018-06-01 }\n    - { level: graduated, since: 2020-04-30 }\n    - { level: archived, since: 2024 } # wrong\n', 'cncf:\n  levels:\n    - { level: incubating, since: 2018-06-01 }\n    - { level: graduated, since: 2020-04-30 }\n'],
    ['a level too many in brackets', 'cncf: { levels: [{ level: sandbox, since: 2018-06-01 }, { level: archived, since: 2024 }] }\n', 'cncf: { levels: [{ level: sandbox, since: 2018-06-01 }] }\n', { level: 'sandbox', since: { sandbox: '2018-06-01' } }],
    ['a level that was never reached', 'cncf: { levels: [{ level: graduated, since: 2020 } ] } # ?\n', 'cncf: { levels: [{ level: sandbox, since: 2018-06-01 } ] } # ?\n', { level: 'sandbox', since: { sandbox: '2018-06-01' } }],
  ])('%s', (_what, before, after, item = ITEM) => {
    expect(apply(withLevels(before), item)).toMatchObject({ text: withLevels(after), left: [] });
  });

  test('none yet: in the place the model gives them', () => {
    expect(apply(withLevels('')).text).toBe(
      '---\nname: Helm\nkind: project\ncategory: packaging\ncncf:\n  accepted: 2018-06-01\n  levels:\n    - { level: incubating, since: 2018-06-01 }\n    - { level: graduated, since: 2020-04-30 }\nlandscape: Helm\n---\n',
    );
  });

  test('line ends of Windows and a byte order mark stay', () => {
    const before = `\uFEFF${withLevels('cncf:\n  levels:\n    - level: incubating\n      since: 2018-06-01\n', '\r\n')}Body\r\n`;
    expect(apply(before).text).toBe(before.replace('since: 2018-06-01\r\n', 'since: 2018-06-01\r\n    - level: graduated\r\n      since: 2020-04-30\r\n'));
  });
});

test.each<[string, string, LandscapeItem, string]>([
  ['a project without a level', 'cncf: { levels: [{ level: sandbox, since: 2020 }] }\n', {}, 'the list has it without a level; if it left the CNCF, remove `cncf` by hand'],
  ['a level without a date', '', { level: 'graduated' }, 'the list gives no date for graduated, and a level without a date cannot be recorded'],
  ['`none` on purpose', 'cncf: none\n', ITEM, '`cncf: none` was written on purpose; change it by hand'],
  ['a value with an anchor', 'homepage: &h https://old.example/\n', { homepage: 'https://helm.sh/' }, 'the front matter is written in a way that cannot be changed safely; change it by hand'],
  ['a folded value', 'homepage: >-\n  https://old.example/\n', { homepage: 'https://helm.sh/' }, 'the front matter is written in a way that cannot be changed safely; change it by hand'],
  ['levels through an alias', 'aliases: [a]\ncncf: { levels: [&x { level: incubating, since: 2018-06-01 }, *x] }\n', ITEM, 'the front matter is written in a way that cannot be changed safely; change it by hand'],
])('%s is left to a person', (_what, fields, item, reason) => {
  const { text, applied, left } = apply(withLevels(fields), item);
  expect(text).toBe(withLevels(fields));
  expect([applied, left.map((one) => one.reason)]).toEqual([[], [reason]]);
});

test('an entry written in braces gets nothing inserted', () => {
  const text = '---\n{ name: Helm, kind: project, category: packaging, landscape: Helm }\n---\n';
  expect(apply(text)).toMatchObject({ text, applied: [], left: [{ drift: { fact: 'level' } }] });
});
