import { expect, test } from 'vitest';
import { messages, organization, person, tool, topic } from '../../../tests/checking.ts';

test.each([
  [
    'the same name',
    { 'organizations/akuity.yaml': organization('Akuity'), 'tools/akuity-platform.md': tool('Akuity') },
    'tools/akuity-platform.md:2:7 the name `Akuity` is also a name of organizations/akuity.yaml; give one of them another name; if they are two things, list each in `distinctFrom` of the other and let one match by `context`',
  ],
  [
    'case, blank and hyphen, in an alias',
    { 'tools/argo-cd.md': tool('Argo CD'), 'topics/delivery.md': topic('Delivery', 'aliases: [argo-Cd]') },
    'topics/delivery.md:3:11 the name `argo-Cd` is also a name of tools/argo-cd.md; give one of them another name; if they are two things, list each in `distinctFrom` of the other and let one match by `context`',
  ],
  [
    'accents',
    { 'organizations/muller.yaml': organization('Müller'), 'tools/muller-tool.md': tool('Muller') },
    expect.stringMatching(/^tools\/muller-tool\.md:2:7 the name `Muller` is also a name of organizations\/muller\.yaml; /),
  ],
  [
    'look-alike letters (the first is Cyrillic)',
    { 'organizations/other.yaml': organization('Аkuity'), 'tools/akuity.md': tool('Akuity') },
    expect.stringMatching(/^tools\/akuity\.md:2:7 the name `Akuity` is also a name of organizations\/other\.yaml; /),
  ],
  [
    'distinct on one side only',
    { 'organizations/ledger.yaml': organization('Ledger', 'match: context\ndistinctFrom: [ledger-cli]'), 'tools/ledger-cli.md': tool('Ledger', 'match: exact') },
    'tools/ledger-cli.md:2:7 the name `Ledger` is also a name of organizations/ledger.yaml; give one of them another name; if they are two things, list each in `distinctFrom` of the other',
  ],
  [
    'distinct, but both claim the bare name',
    { 'organizations/ledger.yaml': organization('Ledger', 'match: exact\ndistinctFrom: [ledger-cli]'), 'tools/ledger-cli.md': tool('Ledger', 'match: exact\ndistinctFrom: [ledger]') },
    'tools/ledger-cli.md:2:7 the name `Ledger` is also a name of organizations/ledger.yaml; one of the two must match by `context`',
  ],
  [
    'two people',
    { 'people/ada-example.yaml': person('Ada Example'), 'people/ada-example-2.yaml': person('Ada Example', 'distinctFrom: [ada-example]') },
    'people/ada-example.yaml:1:7 the name `Ada Example` is also a name of people/ada-example-2.yaml; give one of them another name; if they are two things, list each in `distinctFrom` of the other',
  ],
])('%s', (_name, files, expected) => {
  expect(messages('name-collision', files)).toEqual([expected]);
});

test.each([
  [
    'distinct, one by context',
    { 'organizations/ledger.yaml': organization('Ledger', 'match: context\ndistinctFrom: [ledger-cli]'), 'tools/ledger-cli.md': tool('Ledger', 'match: exact\ndistinctFrom: [ledger]') },
  ],
  [
    'people with distinctFrom alone',
    { 'people/ada-example.yaml': person('Ada Example', 'distinctFrom: [ada-example-2]'), 'people/ada-example-2.yaml': person('Ada Example', 'distinctFrom: [ada-example]') },
  ],
  ['an alias of its own', { 'tools/argo-cd.md': tool('Argo CD', 'aliases: [{ name: ArgoCD, match: exact }]') }],
])('%s is allowed', (_name, files) => {
  expect(messages('name-collision', files)).toEqual([]);
});
