import { describe, expect, test } from 'vitest';
import { check, messages, report, talk, tool } from '../../../tests/checking.ts';
import type { ProblemCode } from '../problems.ts';

const SCHEMA: ProblemCode[] = ['invalid-field', 'unknown-field', 'missing-field', 'yaml-surprise'];
const inTool = (fields: string) => messages(SCHEMA, { 'tools/x.md': tool('X', fields) }).map((line) => line.replace('tools/x.md:', ''));
const inEvent = (yaml: string) => messages(SCHEMA, { 'events/x.yaml': yaml }).map((line) => line.replace('events/x.yaml:', ''));
const inTalk = (fields: string) => messages(SCHEMA, { 'talks/meet-2025/x.md': talk(fields) }).map((line) => line.replace('talks/meet-2025/x.md:', ''));

describe('unknown fields', () => {
  test.each([
    ['sumary: x', '6:1 `sumary` is not a field of a tool; did you mean `summary`?'],
    ['licence: MIT', '6:1 `licence` is not a field of a tool; did you mean `license`?'],
    ['Vendor: akuity', '6:1 `Vendor` is not a field of a tool; did you mean `vendor`?'],
    ['description: x', '6:1 `description` is not a field of a tool; did you mean `summary`?'],
    ['website: "https://x.example"', '6:1 `website` is not a field of a tool; did you mean `homepage`?'],
    ['repo: "https://x.example"', '6:1 `repo` is not a field of a tool; did you mean `repository`?'],
    ['sources:\n  - { link: "https://x.example" }', '7:7 `link` is not a field of `sources`; did you mean `url`?'],
    ['constructor: x', expect.stringMatching(/^6:1 `constructor` is not a field of a tool; the fields are name, match, .*, reviewed$/)],
    ['__proto__: x', expect.stringMatching(/^6:1 `__proto__` is not a field of a tool; the fields are /)],
  ])('%s', (fields, expected) => {
    expect(inTool(fields)[0]).toEqual(expected);
  });

  test('suggestions are there for programs too', () => {
    expect(check({ 'tools/x.md': tool('X', 'sumary: y') }).find(({ code }) => code === 'unknown-field')?.suggestions).toEqual(['summary']);
  });
});

describe('missing fields', () => {
  test.each([
    ['kind: edition\nstart: 2025-04-02', '1:1 `name` is missing: the display name, spelled as its owners spell it'],
    ['name: X', '1:1 `kind` is missing; write `series`, `edition`, `colocated` or `side`'],
    ['name: X\nkind: edition', '1:1 `start` is missing; every event that is not a series needs its first day'],
    ['name: X\nkind: colocated\nstart: 2025-04-02', '1:1 `partOf` is missing; a co-located event names the edition it belongs to'],
  ])('%j', (yaml, expected) => {
    expect(inEvent(yaml)).toEqual([expected]);
  });

  test('a misspelt required field is one mistake', () => {
    expect(inEvent('nmae: X\nkind: series')).toEqual(['1:1 `nmae` is not a field of an event; did you mean `name` or `near`?']);
  });

  test('an outcome without evidence is an opinion', () => {
    expect(inTalk('statements:\n  - { id: a, kind: fact, says: X., about: [x], outcome: { state: holds, date: 2025-04 } }')).toEqual([
      '5:57 `evidence` is missing: a page that shows it',
    ]);
  });
});

describe('values', () => {
  test.each([
    ['status: actve', '6:9 `status: actve` is not a value of this field; did you mean `active`?'],
    ['status: new', '6:9 `status: new` is not a value of this field; write `active`, `archived`, `discontinued` or `merged`'],
    ['status: [active]', '6:9 `status` is not a value of this field; write `active`, `archived`, `discontinued` or `merged`'],
    ['homepage: argo-cd.readthedocs.io', '6:11 `homepage: argo-cd.readthedocs.io` is not a web address; write it in full, starting with `https://`'],
    ['homepage: javascript:alert(1)', '6:11 `homepage: javascript:alert(1)` is not a web address; write it in full, starting with `https://`'],
    ['license:', '6:9 `license` is empty (null); write a value, or delete the line'],
    ['license: ""', '6:10 `license` is empty; write it or leave the field out'],
    ['license: ~', '6:10 `license` is empty (null); write a value, or delete the line'],
    ['aliases: [a, ~]', '6:14 an item of `aliases` is empty (null); write a value, or delete the line'],
    ['alternatives: flux, helm', '6:15 `alternatives: flux, helm` must be a list; write `[flux, helm]`'],
    ['alternatives: [flux, flux]', '6:15 `alternatives` names the same entry twice; keep one of them'],
    ['license: [MIT]', '6:10 `license` must be text, not a list'],
    ['license: { spdx: MIT }', '6:10 `license` must be text, not a group of fields'],
    ['reviewed: 2025-04-01', '6:11 `reviewed: 2025-04-01` must be a group of fields, such as `{ date: …, against: … }`'],
    ['cncf: graduated', '6:7 `cncf: graduated` is not a value of this field; write `none` or a group of fields, such as `{ accepted: …, levels: … }`'],
    ['cncf: { levels: [{ level: graduate, since: 2020 }] }', '6:27 `level: graduate` is not a value of this field; did you mean `graduated`?'],
    ['cncf: { levels: [{ level: graduated, since: 2022 }, { level: sandbox, since: 2020 }] }', '6:17 `levels` are out of order; write the oldest level first'],
    ['status: merged', '2:1 `mergedInto` is missing; a merged tool names what it became part of'],
    ['aliases: [{ name: x, near: [z] }]', '6:11 `match` has `near` or `unless` without `match: context`; add the mode or drop them'],
    ['aliases: [{ nam: x, match: exact }]', '6:13 `nam` is not a field of `aliases`; did you mean `name`?'],
  ])('%s', (fields, expected) => {
    expect(inTool(fields)).toEqual([expected]);
  });

  test.each([
    ['date: 2025-4-2', '4:7 `date: 2025-4-2` is not a complete date; write year, month and day, such as `2025-08-13`'],
    ['date: 2025-02-30', '4:7 `date: 2025-02-30` is not a complete date; write year, month and day, such as `2025-08-13`'],
    ['date: 2025', '4:7 `date: 2025` is not a complete date; write year, month and day, such as `2025-08-13`'],
    ['start: 9:30', '4:8 `start: 9:30` is not a time; write hours and minutes in quotes, such as `"09:30"`'],
    ['start: "10:00"\nend: "09:00"', '5:6 `end: 09:00` lies before `start`; swap them'],
    ['kind: keynot', '4:7 `kind: keynot` is not a value of this field; did you mean `keynote`?'],
    ['lang: English', '4:7 `lang: English` is not a language tag; write one such as `en` or `pt-BR`'],
    [`takeaway: ${'x'.repeat(251)}`, '4:11 `takeaway` has 251 characters; keep it to 250'],
    ['statements:\n  - { id: A b, kind: fact, says: X., about: [x] }', '5:11 `id: A b` is not an id; use lower-case words joined by hyphens'],
    ['statements:\n  - { id: a, kind: fact, says: X., about: [] }', '5:43 `about` is an empty list; name at least one'],
    ['statements:\n  - { id: a, kind: fact, says: X., about: [x], due: 2026 }', '5:53 `due: 2026` belongs to roadmap statements only; drop it or change the kind'],
    ['statements:\n  - { id: a, kind: figure, says: X., about: [x] }', '5:5 `figures` is missing; a figure statement gives its numbers in machine-readable form'],
    ['statements:\n  - { id: a, kind: figure, says: X., about: [x], figures: [{ measure: clusters, value: "1,500" }] }', '5:88 `value: 1,500` must be a number without quotes, thousands separators or unit'],
    ['statements:\n  - { id: a, kind: figure, says: X., about: [x], figures: [{ measure: cluster, value: 5 }] }', '5:71 `measure: cluster` is not a value of this field; did you mean `clusters`?'],
    ['statements:\n  - { id: a, kind: roadmap, says: X., about: [x], outcome: { state: holds, date: 2025, evidence: "https://x.example" } }', expect.stringMatching(/^5:69 `state: holds` does not fit the kind; roadmap statements are kept, partly kept or dropped/)],
    ['statements:\n  - { id: a, kind: fact, says: X., about: [x] }\n  - { id: a, kind: fact, says: Y., about: [x] }', '6:11 `id: a` is used by an earlier statement of this file; give it another id'],
  ])('%s', (fields, expected) => {
    expect(inTalk(fields)).toEqual([expected]);
  });

  test('a number where text is meant is shown as it was written', () => {
    expect(inTool('license: 1.10')).toEqual(['6:10 `license: 1.10` is read as the number 1.1; put it in quotes: `"1.10"`']);
    expect(inTool('aliases: [ArgoCD, 007]')).toEqual(['6:19 `007` in `aliases` is read as the number 7; put it in quotes: `"007"`']);
    expect(inTool('license: true')).toEqual(['6:10 `license: true` is read as the word true for yes or no; put it in quotes: `"true"`']);
    expect(messages(SCHEMA, { 'reports/x.md': report('published: 2025') })).toEqual([]);
  });
});

test('everything in one run: fields that are wrong alone, fields that do not fit together, and references', () => {
  const yaml = 'name: X\nkind: edition\nstart: 2025-04-02\nend: 2025-04-01\ncity: ""\ncontry: DE\ntimeZone: CEST\nseries: nowhere';
  expect(messages([...SCHEMA, 'unknown-reference'], { 'events/x.yaml': yaml }).map((line) => line.replace('events/x.yaml:', ''))).toEqual([
    '4:6 `end: 2025-04-01` lies before `start`; swap them',
    '5:7 `city` is empty; write it, or delete the line',
    '6:1 `contry` is not a field of an event; did you mean `country`?',
    '7:11 `timeZone: CEST` is not an IANA time zone; write one such as `Europe/London`',
    '8:9 `series: nowhere` names no event; add its entry to `events/`, or drop it',
  ]);
});

test('a value that was refused does not look absent to the rules', () => {
  const talkWithBadSource = talk('sources: [{ url: example.org }]', 'A note.\n');
  expect(check({ 'talks/meet-2025/x.md': talkWithBadSource }).map(({ code }) => code)).not.toContain('missing-provenance');
});

test.each(['- a\n- b', 'just text', '42', '[]'])('%j instead of fields', (yaml) => {
  expect(inEvent(yaml)).toEqual(['1:1 the fields must be written as `field: value`, one on each line']);
});

test('a report lacks its address only while it is a draft', () => {
  const report = (fields: string) => ({ 'reports/a.md': `---\ntitle: A\nkind: post\n${fields}---\n` });
  expect(messages(['missing-field', 'invalid-field'], report(''))).toEqual([
    'reports/a.md:2:1 `urls` is missing; give the address it was published at, or leave a question that makes it a draft',
  ]);
  expect(messages(['missing-field', 'invalid-field'], report('questions: [Where was it published?]\n'))).toEqual([]);
});
