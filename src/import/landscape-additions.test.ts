import { describe, expect, test } from 'vitest';
import { organization, tool, TODAY, topic, type Files } from '../../tests/checking.ts';
import { checkContent } from '../catalog/check.ts';
import { parseFile } from '../content-fs/parse-file.ts';
import { additionsFor } from './landscape-additions.ts';
import type { ListedItem } from './landscape.ts';

const PLACE = { category: 'Runtime', subcategory: 'Cloud Native Network' };
const item = (name: string, fields: Partial<ListedItem> = {}): ListedItem => ({ ...PLACE, name, ...fields });

/** Adds items to content that is given as text. */
function add(items: ListedItem[], content: Files = {}, origin?: { url: string; date?: string }) {
  const files = Object.entries(content).map(([path, text]) => parseFile(path, text));
  const check = (more: Files = {}) => checkContent([...files, ...Object.entries(more).map(([path, text]) => parseFile(path, text))], { today: TODAY, withdrawn: [] });
  const { added, skipped } = additionsFor(items, { files, catalog: check().catalog }, origin);
  const errors = check(Object.fromEntries(added.map(({ path, text }) => [path, text]))).problems.filter(({ severity }) => severity === 'error');
  return { added, skipped, errors };
}

/** The front matter of the only file. */
const written = (one: ListedItem, content: Files = {}) => add([one], content).added[0]?.text.split('\n').slice(1, -2);

test('a project with everything a landscape says', () => {
  const karmeta = item('Karmeta', {
    level: 'incubating', accepted: '2021-09-14', since: { sandbox: '2021-09-14', incubating: '2023-01-02' }, homepage: 'https://karmeta.example/', repository: 'https://git.example/karmeta',
  });
  const { added, skipped, errors } = add([karmeta], {}, { url: 'https://lists.example/landscape.yml', date: '2026-08-07' });
  expect([added[0]?.path, skipped, errors]).toEqual(['tools/karmeta.md', [], []]);
  expect(added[0]?.text).toBe(`---
name: Karmeta
kind: project
category: networking
# summary: still to be written: what it does, in one sentence of your own
status: active
cncf:
  accepted: 2021-09-14
  levels:
    - { level: sandbox, since: 2021-09-14 }
    - { level: incubating, since: 2023-01-02 }
homepage: https://karmeta.example/
repository: https://git.example/karmeta
landscape: Karmeta
sources:
  - { url: "https://lists.example/landscape.yml", date: 2026-08-07 }
---
`);
});

test.each<[string, ListedItem, string[]]>([
  ['a product', item('Quendor Cloud'), ['name: Quendor Cloud', 'kind: product', 'category: networking']],
  ['an English word', item('Envoy', { repository: 'https://git.example/e' }), ['name: Envoy', 'match: exact', 'kind: project']],
  ['English words', item('Network Service Mesh'), ['name: Network Service Mesh', 'match: exact', 'kind: product']],
  ['an English word in small letters', item('sealer'), ['name: sealer', 'match: context', 'near: [kubernetes, cloud-native]']],
  ['a few letters', item('ko'), ['name: ko', 'match: exact', 'kind: product']],
  ['an abbreviation in brackets', item('Open Policy Agent (OPA)'), ['name: Open Policy Agent', 'match: exact', 'aliases: [{ name: OPA, match: exact }]']],
  ['a second name in brackets', item('Logging Operator (Kube Logging)'), ['name: Logging Operator', 'match: exact', 'aliases: [Kube Logging]']],
  ['a mark in brackets', item('Quendor (Wasm)'), ['name: Quendor', 'kind: product', 'category: networking']],
  ['a name that YAML would take for something else', item('on'), ['name: "on"', 'match: context', 'near: [kubernetes, cloud-native]']],
  ['a name full of marks', item('A: "b" #c'), [String.raw`name: "A: \"b\" #c"`, 'kind: product', 'category: networking']],
])('%s', (_what, one, lines) => {
  expect(written(one)?.slice(0, lines.length)).toEqual(lines);
  expect(add([one]).errors).toEqual([]);
});

test.each<[string, Partial<ListedItem>, string]>([
  ['a project in the archive', { level: 'archived', since: { archived: '2025-01-02' } }, 'status: archived'],
  ['a level without a date', { level: 'graduated', accepted: '2018-03-04' }, '# cncf: graduated by the landscape, which gives no date for it'],
  ['a category that is only likely', { category: 'Provisioning', subcategory: 'Container\nRegistry "x"' }, ''],
  ['a rough category', { category: 'Provisioning', subcategory: 'Container Registry' }, 'category: supply-chain # guessed from "Container Registry" of the landscape; choose what fits'],
])('%s', (_what, fields, line) => {
  const lines = written(item('Karmeta', fields));
  if (line) expect(lines).toContain(line);
  else expect(lines).toBeUndefined();
  expect(add([item('Karmeta', fields)]).errors).toEqual([]);
});

describe('what is there already', () => {
  test.each<[string, ListedItem, Files, string]>([
    ['by `landscape`: the one item for all of Argo', item('Argo'), { 'tools/argo-project.md': tool('Argo project', 'landscape: Argo') }, 'tools/argo-project.md is its entry'],
    ['by name', item('argo-cd'), { 'tools/argo-cd.md': tool('Argo CD') }, 'tools/argo-cd.md has its name'],
    ['by name without the bracket', item('Harbor (Wasm)'), { 'tools/harbor.md': tool('Harbor', 'match: exact') }, 'tools/harbor.md has its name'],
    ['by alias', item('K8s'), { 'tools/kubernetes.md': tool('Kubernetes', 'aliases: [K8s]') }, 'tools/kubernetes.md has its name'],
    ['by repository', item('Argo', { repository: 'http://www.github.com/argoproj/argo-cd/' }), { 'tools/argo-cd.md': tool('Argo CD', 'repository: https://github.com/argoproj/argo-cd') }, 'tools/argo-cd.md has its address as repository'],
    ['by home page', item('Cast', { homepage: 'https://cast.example' }), { 'tools/cast-ai.md': tool('CAST AI', 'homepage: https://cast.example/') }, 'tools/cast-ai.md has its address as homepage'],
    ['no tool at all', item('Quendor (member)', { category: 'CNCF Members' }), {}, 'the landscape lists it among CNCF Members, which are no tools'],
    ['a name of something else', item('Quendor'), { 'organizations/quendor.yaml': organization('Quendor') }, 'organizations/quendor.yaml has this name; if they are two things, write the file by hand and list each in `distinctFrom` of the other'],
    ['a place nobody knows', item('Karmeta', { category: 'New', subcategory: 'Newer' }), {}, 'nothing is known of `New / Newer`, where the landscape has it; write the file by hand'],
    ['a name with invisible characters', item('Kar\u202Emeta'), {}, 'its name contains invisible characters; write the file by hand'],
    ['a name without Latin letters', item('乐'), {}, 'no id can be made of its name that is free; write the file by hand'],
  ])('%s', (_what, one, content, reason) => {
    const { added, skipped } = add([one], content);
    expect([added, skipped.map((skip) => skip.reason)]).toEqual([[], [reason]]);
  });

  test('an id that is taken, or looks like one, is not taken again', () => {
    const content = { 'topics/kar-meta.md': topic('Something else'), 'tools/old.md': tool('Oldest', 'match: exact\nformerly: [quendor]') };
    const { added, errors } = add([item('Karmeta'), item('Quendor')], content);
    expect(added.map(({ path, notes }) => [path, notes])).toEqual([
      ['tools/karmeta-project.md', ['the id `karmeta` is taken, so it got `karmeta-project`']],
      ['tools/quendor-project.md', ['the id `quendor` is taken, so it got `quendor-project`']],
    ]);
    expect(errors).toEqual([]);
  });

  test('two items of one name become one entry, two names of one id become two', () => {
    const { added, skipped, errors } = add([item('Karmeta'), item('Karmeta'), item('C'), item('C++'), item('C#')]);
    expect(added.map(({ path }) => path)).toEqual(['tools/karmeta.md', 'tools/c.md', 'tools/c-project.md']);
    expect(skipped.map(({ name, reason }) => `${name}: ${reason}`)).toEqual(['Karmeta: tools/karmeta.md has its name', 'C#: no id can be made of its name that is free; write the file by hand']);
    expect(errors).toEqual([]);
  });

  test('an abbreviation that belongs to another entry is left out', () => {
    const { added, errors } = add([item('Open Policy Agent (OPA)')], { 'tools/opa.md': tool('OPA') });
    expect(added[0]?.notes).toEqual(['`OPA` is a name of tools/opa.md and was left out']);
    expect(errors).toEqual([]);
  });
});
