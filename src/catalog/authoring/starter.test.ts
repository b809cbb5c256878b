import { describe, expect, test } from 'vitest';
import { check, topic as topicFile, tool as toolFile } from '../../../tests/checking.ts';
import { KINDS } from '../model/collections.ts';
import {
  eventStarter, guideStarter, organizationStarter, personStarter, reportStarter, talkStarter, toolStarter, topicStarter, type Starter,
} from './starter.ts';

/** What is there when somebody begins a file. */
const CONTENT = {
  'events/meet.yaml': 'name: Meet Days\nkind: series\n',
  'events/meet-2025.yaml': 'name: Meet 2025\nkind: edition\nseries: meet\nstart: 2025-04-02\nend: 2025-04-04\n',
  'tools/beacon-cd.md': toolFile('Beacon CD'),
  'topics/fleet-care.md': topicFile('Fleet care'),
  'organizations/ropeworks.yaml': 'name: Ropeworks\nkind: vendor\n',
  'people/mari-tamm.yaml': 'name: Mari Tamm\n',
};

/** Names that people search for, and worse. */
const NAMES = [
  'Karmada', 'flux', 'Kube Something', 'C++', '佐藤花子', '', '   ', '---', 'a: b # c', '"quoted" {and} [more]', 'two\nlines\r\nof it', 'bidi \u202e and zero\u200bwidth', '\ud800', '\u0000\u007f\u0085\u2028',
  'x'.repeat(500), '日本'.repeat(300), '<script>alert(1)</script>', '../../etc/passwd', 'yes', '1.10', '%s &value=x',
];

const STARTERS: [string, Starter][] = [
  ['talk at an event', talkStarter({ event: 'meet-2025', day: '2025-04-02' })],
  ['talk on a tool, a topic, by somebody of somewhere', talkStarter({ event: 'meet-2025', tools: ['beacon-cd'], topics: ['fleet-care'], speakers: ['mari-tamm'], organizations: ['ropeworks'] })],
  ['report', reportStarter(undefined)],
  ['report on an event', reportStarter('meet-2025')],
  ['event', eventStarter('2026-11-21')],
  ['event of a series', eventStarter('2026-11-21', 'meet')],
  ['topic', topicStarter()],
  ['organization', organizationStarter()],
  ['person', personStarter()],
  ['guide', guideStarter()],
  ['tool', toolStarter()],
  ...NAMES.map((name): [string, Starter] => [`tool ${JSON.stringify(name).slice(0, 40)}`, toolStarter(name)]),
];

test('there is one for every kind', () => {
  const first = new Set(STARTERS.map(([name]) => name.split(' ')[0]));
  expect([...first].sort()).toEqual([...KINDS].sort());
});

describe('a file that somebody begins with', () => {
  test.each(STARTERS)('%s: nothing is wrong with it as it is', (_name, { path, text }) => {
    expect(check({ ...CONTENT, [path]: text }).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  test.each(STARTERS)('%s: the comments, put in use, name fields that exist', (_name, { path, text }) => {
    const used = text.replace(/^# ?(?=[a-zA-Z]+: )/gm, '');
    const broken = check({ ...CONTENT, [path]: used }).filter(({ code, severity }) => severity === 'error' && code !== 'unknown-reference' && code !== 'talk-outside-event');
    expect(broken.map(({ line, message }) => `${line} ${message}`)).toEqual([]);
  });
});

test('a note without a source is refused, so that the comment on it is needed', () => {
  const { path, text } = talkStarter({ event: 'meet-2025' });
  expect(check({ ...CONTENT, [path]: `${text}It went well.\n` }).map(({ code }) => code)).toEqual(['missing-provenance']);
});

test('the id follows from the name', () => {
  expect(['Argo CD', 'Café Über', 'C++', '佐藤'].map((name) => toolStarter(name).path)).toEqual(['tools/argo-cd.md', 'tools/cafe-uber.md', 'tools/c.md', 'tools/name-of-the-tool.md']);
});
