import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../src/catalog/markdown/component-specs.ts';
import { ALLOWED_ELEMENTS } from '../src/catalog/markdown/html-elements.ts';
import { markupProblems } from '../src/catalog/markdown/safety.ts';
import { check, edition, tool } from './checking.ts';

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

/** What the tables `write | not` of a section show in backquotes: the section, the snippet, and whether it is to be written. */
function pairs(): [string, string, boolean][] {
  return guide.split(/^### /m).slice(1).flatMap((section) => {
    const [name = ''] = section.split('\n');
    const rows = (section.split('| write | not |\n')[1] ?? '').split('\n\n')[0]?.split('\n').slice(1) ?? [];
    const snippets = (cell = '') => [...cell.matchAll(/(`+) ?(.+?) ?\1(?!`)/g)].map(([, , snippet = '']) => snippet.replaceAll('https://…', 'https://example.org/'));
    return rows.flatMap((row) => [2, 1].flatMap((column) => snippets(row.split('|')[column]).map((snippet): [string, string, boolean] => [name, snippet, column === 1])));
  });
}

describe('what the guide tells to write passes the check, and the rest does not', () => {
  const content = { 'events/meet-2025.yaml': edition('Meet 2025'), 'tools/argo-cd.md': tool('Argo CD'), 'tools/flux.md': tool('Flux', 'match: exact'), 'topics/multi-cluster.md': '---\nname: Multi-cluster\n---\nMany.\n' };

  it.each(pairs())('%s: %s (%s)', (section, snippet, isRight) => {
    const extension = section.startsWith('MDX') ? 'mdx' : 'md';
    // A bare address is meant as the target of a link.
    const body = /^(?:https?:|\/\/)/.test(snippet) ? `[text](${snippet})` : snippet;
    const found = check({ ...content, [`talks/meet-2025/a.${extension}`]: `---\ntitle: A\nevent: meet-2025\nsources: [{ url: https://example.org/ }]\n---\n${body}\n` });
    const errors = found.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    if (isRight) expect(errors).toEqual([]);
    else expect(errors).not.toEqual([]);
  });

  it('has such pairs for HTML, links and MDX', () => {
    expect([...new Set(pairs().map(([section]) => section.replace(/:.*/, '')))]).toEqual(['HTML', 'Links', 'MDX']);
    expect(pairs().length).toBeGreaterThan(20);
  });
});
