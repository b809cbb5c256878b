import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { templateText } from '../../src/catalog/authoring/template.ts';
import { COLLECTIONS, KINDS } from '../../src/catalog/model/collections.ts';
import { ROOT } from '../usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-schemas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function schemas(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'schemas', ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('what is checked in follows from the model', () => {
  expect(schemas('--check')).toEqual({ status: 0, stdout: 'Everything that follows from the model is up to date.\n', stderr: '' });
});

test('a template that does not is named: exit code 1, nothing written', () => {
  for (const kind of KINDS) {
    mkdirSync(join(folder, 'content', COLLECTIONS[kind].folder), { recursive: true });
    writeFileSync(join(folder, 'content', COLLECTIONS[kind].folder, `_template${COLLECTIONS[kind].extensions[0]}`), templateText(kind));
  }
  writeFileSync(join(folder, 'content/topics/_template.md'), 'edited by hand');
  expect(schemas('--check', '--content', 'content')).toEqual({
    status: 1,
    stdout: 'content/topics/_template.md is out of date\n',
    stderr: 'Run `npm run -s hallway -- schemas` and commit what it writes.\n',
  });
  expect(readFileSync(join(folder, 'content/topics/_template.md'), 'utf8')).toBe('edited by hand');
});

test('the settings of editors name the schema of every collection of YAML files', () => {
  const settings = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8')) as { 'yaml.schemas': Record<string, string> };
  const folders = KINDS.map((kind) => COLLECTIONS[kind]).filter(({ extensions }) => extensions[0] === '.yaml').map((each) => each.folder);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(folders.map((each) => [`./schemas/${each}.json`, `src/content/${each}/*.yaml`])));
});

test.each([[['--check', '--editor']], [['--chekc']], [['here']]])('%j is wrong usage: exit code 2', (args) => {
  expect(schemas(...args)).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^hallway schemas: /) });
});
