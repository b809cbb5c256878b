import { expect, test } from 'vitest';
import { messages, talk, tool, topic } from '../../../tests/checking.ts';

const KNOWN = { 'tools/schemahero.md': tool('SchemaHero'), 'tools/kubefed.md': tool('KubeFed', 'aliases: [Kube Federation]') };
const found = (body: string, fields = '') => messages('unknown-name', { ...KNOWN, 'talks/meet-2025/a.md': talk(fields, `${body}\n`) }).map((line) => line.replace('talks/meet-2025/a.md:', ''));

const WAY_OUT = 'looks like the name of a tool that has no entry; add one, or list it under `notMentions` with the reason';

test.each([
  ['We moved to OpenTofu. OpenTofu is fine.', [`5:13 \`OpenTofu\` ${WAY_OUT}`]],
  ['Kubespray and Kubewarden', [`5:1 \`Kubespray\` ${WAY_OUT}`, `5:15 \`Kubewarden\` ${WAY_OUT}`]],
  ["KubeVirt's day", [`5:1 \`KubeVirt\` ${WAY_OUT}`]],
])('%s', (body, expected) => {
  expect(found(body)).toEqual(expected);
});

test.each([
  ['known names', 'SchemaHero, schemahero and KubeFed'],
  ['code, addresses and the text of links', '`FooBar` https://example.org/FooBar [FooBar](https://example.org) foo/FooBar @FooBar'],
  ['plain words', 'Platform Engineering at the Linux Foundation, NASA, iPhone, Ms McAfee'],
  ['practices, sites and objects', 'DevOps, YouTube, JavaScript, StatefulSets and ConfigMaps'],
])('%s are left alone', (_name, body) => {
  expect(found(body)).toEqual([]);
});

test('notMentions silences it; where that does not exist, backquotes do', () => {
  expect(found('FooBar it is.', 'notMentions: [{ surface: FooBar, why: An example. }]')).toEqual([]);
  expect(messages('unknown-name', { 'topics/a.md': topic('A', '', 'FooBar') })).toEqual([
    'topics/a.md:4:1 `FooBar` looks like the name of a tool that has no entry; add one, or put it in backquotes if it is none',
  ]);
});
