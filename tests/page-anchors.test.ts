import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPageAnchor, PAGE_ANCHORS } from '../src/catalog/markdown/page-anchors.ts';
import { STATEMENT_SECTIONS } from '../src/site/views/statements-of.ts';

const written = globSync(['src/components/**/*.astro', 'src/layouts/*.astro']).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map((match) => ({ file, id: match[1] ?? '' })),
);
const ids = [...written, ...Object.keys(STATEMENT_SECTIONS).map((id) => ({ file: 'sections of statements', id }))];

test('every id that components give is kept from statements and headings', () => {
  expect(ids.length).toBeGreaterThan(10);
  expect(ids.filter(({ id }) => !isPageAnchor(id)).map(({ file, id }) => `${file}: ${id}`)).toEqual([]);
});

test('no id is kept that no component gives', () => {
  expect([...PAGE_ANCHORS].filter((anchor) => !ids.some(({ id }) => id === anchor))).toEqual([]);
});
