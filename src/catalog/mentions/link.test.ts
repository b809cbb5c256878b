import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_NAMES } from '../../../tests/example-names.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { mentionsOfText } from './document.ts';
import { linkMentions } from './link.ts';

/** The HTML of a body with its mentions linked; anchors are numbered `#1`, `#2` in order of appearance. */
function linked(text: string, path = 'note.md'): string {
  const tree = parseMarkdown(text, path.endsWith('x') ? 'mdx' : 'md');
  const page = html(linkMentions(tree, mentionsOfText(path, text, EXAMPLE_NAMES), { href: ({ kind, id }) => `/${kind}/${id}` }));
  const anchors = [...new Set(page.match(ANCHOR))];
  return page
    .replace(ANCHOR, (anchor) => `#${anchors.indexOf(anchor) + 1}`)
    .replaceAll(' class="mention"', '')
    .trim();
}

const ANCHOR = /m-[0-9a-z]{7}(?:-\d+)?/g;

function html(tree: Root): string {
  return toHtml(toHast(tree, { allowDangerousHtml: true, unknownHandler: (state, node) => ({ type: 'element', tagName: 'x', properties: {}, children: state.all(node) }) }), { allowDangerousHtml: true });
}

describe('links and anchors', () => {
  test.each([
    ['the first mention of an entry is a link, with the anchor of its sentence', 'Use Helm, then Helm.', '<p>Use <a href="/tool/helm" id="#1" data-entry="helm">Helm</a>, then Helm.</p>'],
    [
      'the first mention of each sentence carries its anchor, linked or not',
      'Helm. More Helm and Flux.',
      '<p><a href="/tool/helm" id="#1" data-entry="helm">Helm</a>. More <span id="#2">Helm</span> and <a href="/tool/flux" data-entry="flux">Flux</a>.</p>',
    ],
    ['a section begins at each heading; headings are not linked', 'Helm\n\n## Helm\n\nHelm', '<p><a href="/tool/helm" id="#1" data-entry="helm">Helm</a></p>\n<h2><span id="#2">Helm</span></h2>\n<p><a href="/tool/helm" id="#3" data-entry="helm">Helm</a></p>'],
    ['inline code is not linked', '`Helm chart` and Helm', '<p><code id="#1">Helm chart</code> and <a href="/tool/helm" data-entry="helm">Helm</a></p>'],
    ['link text is not linked again', '[Helm](https://x.example) and Helm', '<p><a href="https://x.example" id="#1">Helm</a> and <a href="/tool/helm" data-entry="helm">Helm</a></p>'],
    ["an author's own link counts as the first of its section", '[it](../tools/helm.md) and Helm. Helm', '<p><a href="../tools/helm.md" id="#1">it</a> and Helm. <span id="#2">Helm</span></p>'],
    ['a possessive stays outside', 'Spotify’s', '<p><a href="/organization/spotify" id="#1" data-entry="spotify">Spotify</a>’s</p>'],
    ['a name may be emphasised', 'a **Helm** b', '<p>a <strong><a href="/tool/helm" id="#1" data-entry="helm">Helm</a></strong> b</p>'],
    ['a name split by emphasis is one link', 'a **Argo** CD b', '<p>a <a href="/tool/argo-cd" id="#1" data-entry="argo-cd"><strong>Argo</strong> CD</a> b</p>'],
    ['also at its end', 'a Argo *CD*', '<p>a <a href="/tool/argo-cd" id="#1" data-entry="argo-cd">Argo <em>CD</em></a></p>'],
    ['an emphasis that begins before it is cut', 'a **b Argo** CD', '<p>a <strong>b </strong><a href="/tool/argo-cd" id="#1" data-entry="argo-cd"><strong>Argo</strong> CD</a></p>'],
    ['so is one that ends after it', 'Argo *CD **c*** d', '<p><a href="/tool/argo-cd" id="#1" data-entry="argo-cd">Argo <em>CD</em></a><em> <strong>c</strong></em> d</p>'],
    ['also within another', '~~a *b **c Argo***~~ CD', '<p><del>a <em>b <strong>c </strong></em></del><a href="/tool/argo-cd" id="#1" data-entry="argo-cd"><del><em><strong>Argo</strong></em></del> CD</a></p>'],
    ['also at both its ends', '*a Argo* **CD b**', '<p><em>a </em><a href="/tool/argo-cd" id="#1" data-entry="argo-cd"><em>Argo</em> <strong>CD</strong></a><strong> b</strong></p>'],
    ['also between two names', 'Argo **CD, Helm, ![x](y) Argo** Rollouts', '<p><a href="/tool/argo-cd" id="#1" data-entry="argo-cd">Argo <strong>CD</strong></a><strong>, <a href="/tool/helm" data-entry="helm">Helm</a>, <img src="y" alt="x"> </strong><a href="/tool/argo-rollouts" data-entry="argo-rollouts"><strong>Argo</strong> Rollouts</a></p>'],
    ['what is linked already is not cut', 'Argo CD **b Argo** CD', '<p><a href="/tool/argo-cd" id="#1" data-entry="argo-cd">Argo CD</a> <strong>b Argo</strong> CD</p>'],
    ['an emphasis with HTML in it is not cut: the name gets the anchor only', '**b <i>c</i> Argo** CD', '<p><strong>b <i>c</i> <span id="#1">Argo</span></strong> CD</p>'],
    ['so does a name half in a link', 'Argo [CD](https://x.example)', '<p><span id="#1">Argo </span><a href="https://x.example">CD</a></p>'],
    ['and one with HTML inside', '<b>Argo</b> CD', '<p><b><span id="#1">Argo</span></b> CD</p>'],
    ['elided names', 'Argo Workflows and Events', '<p><a href="/tool/argo-workflows" id="#1" data-entry="argo-workflows">Argo Workflows</a> and <a href="/tool/argo-events" data-entry="argo-events">Events</a></p>'],
    ['a name over a line break', 'Argo\nCD', '<p><a href="/tool/argo-cd" id="#1" data-entry="argo-cd">Argo\nCD</a></p>'],
    ['table cells', '| Helm |\n| --- |\n| Helm |', '<table>\n<thead>\n<tr>\n<th><a href="/tool/helm" id="#1" data-entry="helm">Helm</a></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><span id="#2">Helm</span></td>\n</tr>\n</tbody>\n</table>'],
    ['nothing to link', 'Plain *text*.', '<p>Plain <em>text</em>.</p>'],
  ])('%s', (_rule, text, expected) => expect(linked(text)).toBe(expected));

  test('MDX: text in components is linked, components stay', () => {
    expect(linked('A <Note>Helm</Note> and *Flux*\n\n<Box>\n  Helm `x`\n</Box>\n', 'note.mdx')).toBe(
      '<p>A <x><a href="/tool/helm" id="#1" data-entry="helm">Helm</a></x> and <em><a href="/tool/flux" data-entry="flux">Flux</a></em></p>\n<x><p><span id="#2">Helm</span> <code>x</code></p></x>',
    );
  });

  test('every anchor of the mentions is in the page, once', () => {
    const text = '# Helm\n\nHelm. `Helm` [Helm](https://x.example). **a Argo** CD. Flux\n\n- Flux\n- Flux\n\n> [x](../tools/flux.md). Flux.';
    const mentions = mentionsOfText('a.md', text, EXAMPLE_NAMES);
    const page = html(linkMentions(parseMarkdown(text), mentions, { href: () => '/' }));
    const anchors = [...new Set(mentions.map(({ anchor }) => anchor))];
    expect(anchors.map((anchor) => page.split(`id="${anchor}"`).length - 1)).toEqual(anchors.map(() => 1));
    expect(anchors.length).toBeGreaterThan(6);
  });

  test('the tree it was given stays as it is', () => {
    const text = 'Helm and **Argo** CD in `Flux` [x](../tools/flux.md)';
    const tree = deepFreeze(parseMarkdown(text));
    const before = JSON.stringify(tree);
    linkMentions(tree, mentionsOfText('a.md', text, EXAMPLE_NAMES), { href: () => '/' });
    expect(JSON.stringify(tree)).toBe(before);
  });

  test('without mentions it is a copy', () => {
    const tree = parseMarkdown('# A\n\nB *c* `d`\n');
    const copy = linkMentions(tree, [], { href: () => '/' });
    expect(copy).toEqual(tree);
    expect(copy.children[1]).not.toBe(tree.children[1]);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
