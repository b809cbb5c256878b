import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What each layer must not import; the import direction of ARCHITECTURE.md. */
const RULES: { files: string; forbidden: RegExp[]; why: string }[] = [
  {
    files: 'src/catalog/**/*.ts',
    forbidden: [/^node:/, /^astro/, /\/(?:content-fs|site|search|components|pages|scripts)\//],
    why: 'the catalog is pure',
  },
  { files: 'src/content-fs/**/*.ts', forbidden: [/^astro/, /\/(?:site|search|components|pages|scripts)\//], why: 'the reader knows no host' },
  { files: 'src/import/**/*.ts', forbidden: [/^node:/, /^astro/, /\/(?:content-fs|site|search|components|pages|scripts)\//], why: 'importers turn data into data' },
  { files: 'src/linkcheck/**/*.ts', forbidden: [/^node:/, /^astro/, /\/(?:content-fs|site|search|components|pages|scripts)\//], why: 'what to ask and what to make of it is pure; the network comes in' },
  { files: 'src/search/*.ts', forbidden: [/^node:/, /^astro/, /\/(?:content-fs|components|pages|scripts)\//], why: 'ranking is pure' },
  { files: 'src/site/views/*.ts', forbidden: [/^node:/, /^astro/, /\/(?:components|pages|scripts)\//, /instance\.ts$/], why: 'view models are plain data from pure functions' },
];

describe('imports run one way', () => {
  it.each(RULES)('$files: $why', ({ files, forbidden }) => {
    const found = globSync(files).filter((file) => !file.endsWith('.test.ts'));
    expect(found.length).toBeGreaterThan(0);
    const wrong = found.flatMap((file) => importsOf(file).filter((from) => forbidden.some((pattern) => pattern.test(from))).map((from) => `${file} imports ${from}`));
    expect(wrong).toEqual([]);
  });

  it('reads no clock and no environment in the catalog and the link check', () => {
    const impure = globSync('src/{catalog,linkcheck}/**/*.ts')
      .filter((file) => !file.endsWith('.test.ts'))
      .filter((file) => /\bDate\.now\(|new Date\(\)|\bprocess\.|Math\.random/.test(readFileSync(file, 'utf8')));
    expect(impure).toEqual([]);
  });
});

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}
