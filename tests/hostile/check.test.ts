import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/catalog/check.ts';
import { parseFile } from '../../src/content-fs/parse-file.ts';
import { readFolder } from '../../src/content-fs/read-folder.ts';
import { EXPECTED } from './expected.ts';

const OPTIONS = { today: '2026-11-21', withdrawn: [] };
const files = readFolder(fileURLToPath(new URL('content', import.meta.url)));
const { problems } = checkContent(files, OPTIONS);

/** Codes of the errors in a file. */
const errorsIn = (path: string) => problems.filter(({ file, severity }) => file === path && severity === 'error').map(({ code }) => code);

const cases = Object.entries(EXPECTED).flatMap(([code, paths]) => paths.map((path) => ({ path, code })));

describe('hostile content', () => {
  it.each(cases.filter(({ code }) => code !== 'harmless'))('$path is refused: $code', ({ path, code }) => {
    expect(errorsIn(path)).toContain(code);
  });

  it.each(cases.filter(({ code }) => code === 'harmless'))('$path is only text and is accepted', ({ path }) => {
    expect(errorsIn(path)).toEqual([]);
  });

  it('is listed completely', () => {
    const props = ['events/hostile-conf.yaml', 'people/mallory.yaml', 'topics/safety.md', 'tools/plain-tool.md'];
    expect(files.map(({ path }) => path).sort()).toEqual([...cases.map(({ path }) => path), ...props].sort());
    expect(cases.filter(({ code }) => code !== 'harmless').length).toBeGreaterThanOrEqual(45);
  });

  it('leaves the prototype of objects alone', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('hostile file names', () => {
  it.each([
    'talks/hostile-conf/"><img src=x onerror=window.__hit=1>.md',
    'talks/hostile-conf/..%2f..%2findex.md',
    'talks/../../index.md',
    'talks/hostile-conf/java\u202escript.md',
    'talks/hostile-conf/${1}.md',
    'tools/__proto__.md',
    'tools/CON.md',
    'guides/page.astro',
    'guides/page.js',
  ])('%s is refused', (path) => {
    const found = checkContent([parseFile(path, '---\nname: A\n---\n')], OPTIONS).problems;
    expect(found.map(({ code }) => code)).toContain('misplaced-file');
  });
});
