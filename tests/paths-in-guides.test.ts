import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What a document says stands in a file stands there: files are moved and the documents forgotten.
const GUIDES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync(['docs/**/*.md', 'bench/**/README.md'])].map((path) => path.replaceAll('\\', '/')).sort();

/** Paths in backquotes below the folders of the repository; those with a blank to fill in are no files. */
const pathsIn = (text: string): string[] => [...text.matchAll(/`((?:src|scripts|tests|bench|schemas|public)\/[\w./[\]-]+)`/g)].map(([, path = '']) => path);

test('there are guides with paths', () => {
  expect(GUIDES.flatMap((guide) => pathsIn(readFileSync(guide, 'utf8'))).length).toBeGreaterThan(100);
});

test.each(GUIDES)('%s names no file that is gone', (guide) => {
  expect(pathsIn(readFileSync(guide, 'utf8')).filter((path) => !existsSync(path))).toEqual([]);
});
