import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeEditorIndex } from '../scripts/editor-index.ts';
import { inEditor, type Shown } from './language-client.ts';

// The very language servers of the recommended extensions, started as an editor starts them, in a folder with our settings.
const ROOT = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const settings = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8')) as { 'yaml.schemas': Record<string, string>; 'astro.content-intellisense': boolean };

const folder = mkdtempSync(join(tmpdir(), 'hallway-editor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(join(ROOT, 'schemas'), join(folder, 'schemas'), { recursive: true });
const FILES = {
  'src/content/events/meet-2025.yaml': 'name: Meet 2025\nkind: editon\nbegin: 2025-04-01\n\n',
  'src/content/talks/meet-2025/opening.md': '---\ntitle: Opening\nevent: meet-2025\nkind: speech\ntools: [a]\n\n---\nA body.\n',
  'src/content/tools/argo-cd.md': '---\nname: Argo CD\nkind: project\ncategory: gitops\nsummary: S.\n---\n',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
writeEditorIndex({ root: folder, contentDir: join(folder, 'src/content') });

describe('a YAML file with the YAML extension', () => {
  const server = { script: join(dirname(require.resolve('yaml-language-server/package.json')), 'bin/yaml-language-server'), root: folder, settings: { yaml: { schemas: settings['yaml.schemas'], validate: true, completion: true, hover: true } } };
  const path = 'src/content/events/meet-2025.yaml';
  const at = async (offset: number): Promise<Shown> => inEditor(server, join(folder, path), 'yaml', FILES[path], offset);

  test('offers fields and marks what the model refuses', async () => {
    const { completions, problems } = await at(FILES[path].length - 1);
    expect(completions).toEqual(expect.arrayContaining(['start', 'timeZone', 'country']));
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining('Value is not accepted. Valid values: "series", "edition"'), expect.stringContaining('Property begin is not allowed')]));
  });

  test('offers the values of a closed list', async () => {
    expect((await at(FILES[path].indexOf('editon') + 2)).completions).toEqual(expect.arrayContaining(['series', 'edition', 'colocated', 'side']));
  });
});

describe('Markdown with the Astro extension', () => {
  const server = {
    script: join(dirname(require.resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js'),
    root: folder,
    initializationOptions: { contentIntellisense: settings['astro.content-intellisense'], typescript: { tsdk: dirname(require.resolve('typescript')) } },
  };
  const path = 'src/content/talks/meet-2025/opening.md';
  const at = async (offset: number): Promise<Shown> => inEditor(server, join(folder, path), 'markdown', FILES[path], offset);

  test('offers fields and marks what the model refuses', async () => {
    const { completions, problems } = await at(FILES[path].indexOf('\n\n---') + 1);
    expect(completions).toEqual(expect.arrayContaining(['takeaway', 'notedBy', 'statements']));
    expect(problems).toEqual([expect.stringContaining('Value is not accepted. Valid values: "keynote", "talk"')]);
  });

  test('offers the ids that a reference may take', async () => {
    expect((await at(FILES[path].indexOf('[a]') + 2)).completions).toContain('argo-cd');
  });
});
