import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../src/catalog/markdown/component-specs.ts';
import { ALLOWED_ELEMENTS } from '../src/catalog/markdown/html-elements.ts';
import { markupProblems } from '../src/catalog/markdown/safety.ts';

const guide = readFileSync('docs/content-guide.md', 'utf8');
const rows = guide.split('\n').filter((line) => line.startsWith('| `<'));

describe('the content guide', () => {
  it.each([...ALLOWED_ELEMENTS.keys()])('names the allowed element <%s>', (name) => {
    expect(rows.some((row) => new RegExp(`\`<${name}[ >]`).test(row))).toBe(true);
  });

  it.each(Object.entries(COMPONENTS))('names the component <%s> with its properties', (name, { props }) => {
    const row = rows.find((line) => line.startsWith(`| \`<${name} />\``)) ?? '';
    expect([...(row.split('|')[3] ?? '').matchAll(/`([a-z]+)`/g)].map(([, prop]) => prop)).toEqual(Object.keys(props));
  });

  it('keeps its own rules', () => {
    expect(markupProblems(guide, 'md')).toEqual([]);
  });
});
