import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, type BuiltPage } from './pages.ts';

/** Size of a text or file over the wire, in bytes of gzip. */
export const gzipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

/** Bytes of gzip a page loads by itself, before anybody does anything. */
export function pageWeight(dist: string, base: string, page: BuiltPage): { html: number; css: number; js: number } {
  const files = (tag: string, name: string, wanted: (rel: string | undefined) => boolean) =>
    page.elements
      .filter((element) => element.tagName === tag && wanted(attribute(element, 'rel')))
      .flatMap((element) => attribute(element, name) ?? [])
      .map((address) => join(dist, new URL(address, `https://site.test${base}${page.route}`).pathname.slice(base.length)))
      .filter((file) => existsSync(file));
  const sum = (paths: string[]) => [...new Set(paths)].reduce((total, path) => total + gzipped(readFileSync(path)), 0);
  return {
    html: gzipped(page.html),
    css: sum(files('link', 'href', (rel) => rel === 'stylesheet')),
    js: sum(withImports(files('script', 'src', () => true))),
  };
}

/** Scripts with the modules they import at once; what they import on demand is not counted. */
function withImports(files: string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[^'"();]*?from\s*)?["'](\.[^"']+)["']/g)) {
      visit(join(file, '..', from ?? ''));
    }
  };
  for (const file of files) visit(file);
  return [...found];
}
