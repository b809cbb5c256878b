import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { topic, tool } from '../../tests/checking.ts';
import { checkStore } from './check-store.ts';
import { folderCheck } from './folder-check.ts';

// What is counted is work: files parsed, files recalled, runs of the rules over the whole content.
let folder: string;
const content = () => join(folder, 'content');
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(content(), path)), { recursive: true });
  writeFileSync(join(content(), path), text);
};
const OPTIONS = { today: '2026-11-21', withdrawn: [] };

/** A run of its own, as another process would make it. */
function run(options: Parameters<ReturnType<typeof folderCheck>['run']>[0] = OPTIONS, code = 'code') {
  const check = folderCheck(content(), { store: checkStore(join(folder, 'cache'), content()), code });
  const { problems, files, entries } = check.run(options);
  return { ...check.counts(), files, entries, problems: problems.map(({ file, code: what }) => `${file} ${what}`) };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-memory-'));
  write('topics/gitops.md', topic('GitOps', '', 'As SchemaZero does.'));
  write('topics/drift.md', topic('Drift', 'broader: gitops', 'See [it](gitops.md#how).'));
  write('tools/argo-cd.md', tool('Argo CD'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FOUND = ['topics/drift.md broken-link', 'topics/gitops.md unknown-name'];

test('the first run does everything, the second nothing, and both say the same', () => {
  expect(run()).toEqual({ parsed: 3, recalled: 0, checked: 1, files: 3, entries: 3, problems: FOUND });
  expect(run()).toEqual({ parsed: 0, recalled: 0, checked: 0, files: 3, entries: 3, problems: FOUND });
});

describe('after a first run, what differs is found out anew, and nothing else', () => {
  test.each<[string, () => void, { parsed: number; recalled: number; problems: string[] }]>([
    ['one file edited', () => write('topics/gitops.md', topic('GitOps', '', '## How\n')), { parsed: 1, recalled: 2, problems: [] }],
    ['the same length, the same second', () => write('topics/drift.md', topic('Drift', 'broader: gitopz', 'See [it](gitops.md#how).')), { parsed: 1, recalled: 2, problems: ['topics/drift.md unknown-reference', ...FOUND] }],
    ['a file added', () => write('tools/schema-zero.md', tool('SchemaZero')), { parsed: 1, recalled: 3, problems: FOUND.slice(0, 1) }],
    ['a file deleted', () => rmSync(join(content(), 'topics/gitops.md')), { parsed: 0, recalled: 2, problems: ['topics/drift.md unknown-reference', 'topics/drift.md broken-link'] }],
    ['a file renamed', () => { rmSync(join(content(), 'tools/argo-cd.md')); write('tools/argo.md', tool('Argo CD')); }, { parsed: 1, recalled: 2, problems: FOUND }],
    ['a file that became a link', () => { rmSync(join(content(), 'tools/argo-cd.md')); symlinkSync('../topics/gitops.md', join(content(), 'tools/argo-cd.md')); }, { parsed: 0, recalled: 2, problems: ['tools/argo-cd.md symbolic-link', ...FOUND] }],
  ])('%s', (_case, change, expected) => {
    run();
    change();
    const { parsed, recalled, checked, problems } = run();
    expect({ parsed, recalled, problems }).toEqual(expected);
    expect(checked).toBe(1);
  });

  test('another build date checks anew and parses nothing', () => {
    run();
    expect(run({ ...OPTIONS, today: '2027-01-01' })).toMatchObject({ parsed: 0, recalled: 3, checked: 1 });
  });

  test('other code trusts nothing', () => {
    run();
    expect(run(OPTIONS, 'other code')).toMatchObject({ parsed: 3, recalled: 0, checked: 1 });
  });

  test('warnings after errors only: the prose is read then', () => {
    expect(run({ ...OPTIONS, errorsOnly: true }).problems).toEqual(FOUND.slice(0, 1));
    expect(run()).toMatchObject({ parsed: 0, recalled: 3, checked: 1, problems: FOUND });
    expect(run({ ...OPTIONS, today: '2027-01-01' })).toMatchObject({ parsed: 0, recalled: 3, problems: FOUND });
  });

  test('anchors, which JSON cannot say, are parsed each time', () => {
    write('topics/anchored.md', topic('Anchored', 'aliases: &a [Rope]\nrelated: [gitops]'));
    run();
    write('topics/more.md', topic('More'));
    expect(run()).toMatchObject({ parsed: 2, recalled: 3 });
  });
});

test.each([
  ['nonsense', () => 'nonsense'],
  ['half of it', (text: string) => text.slice(0, text.length / 2)],
  ['nothing', () => ''],
])('a memory of %s is no memory, or what is left of one', (_case, damage) => {
  run();
  for (const path of readdirSync(join(folder, 'cache'), { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))) {
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
  }
  expect(run().problems).toEqual(FOUND);
});

test('a place that cannot be written is no reason to fail', () => {
  writeFileSync(join(folder, 'cache'), 'a file where a folder should be');
  expect(run().problems).toEqual(FOUND);
  expect(run()).toMatchObject({ parsed: 3, problems: FOUND });
});

test('only so many folders are remembered', () => {
  for (let index = 0; index < 12; index += 1) {
    const other = join(folder, `content-${index}`);
    mkdirSync(other);
    folderCheck(other, { store: checkStore(join(folder, 'cache'), other), code: 'code' }).run(OPTIONS);
  }
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(8);
});

test.each([['src/content'], ['tests/fixtures/broken'], ['tests/hostile/content']])('what is recalled of %s says what was found at first', (path) => {
  const store = checkStore(join(folder, 'cache'), path);
  const first = folderCheck(path, { store, code: 'code' }).run(OPTIONS);
  const second = folderCheck(path, { store: { ...store, outcome: () => undefined }, code: 'code' });
  expect(second.run(OPTIONS)).toEqual(first);
  expect(second.counts().parsed).toBeLessThan(second.counts().recalled / 4);
});

test('within one process only what changed is parsed, with or without a memory', () => {
  const check = folderCheck(content());
  check.run(OPTIONS);
  const before = check.digest();
  appendFileSync(join(content(), 'topics/gitops.md'), '\n## How\n');
  expect(check.digest()).not.toBe(before);
  expect(check.run(OPTIONS).problems.map(({ code }) => code)).toEqual(['unknown-name']);
  expect(check.counts()).toEqual({ parsed: 4, recalled: 0, checked: 2 });
});
