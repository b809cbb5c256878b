import { gfmFromMarkdown } from 'mdast-util-gfm';
import type { Root } from 'mdast';
import { gfm } from 'micromark-extension-gfm';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { mentionsOfSource } from '../src/catalog/mentions/document.ts';
import { lexiconOf, type Lexicon } from '../src/catalog/mentions/lexicon.ts';
import { linkMentions } from '../src/catalog/mentions/link.ts';
import { sourceOfText } from '../src/catalog/mentions/source.ts';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { loadContent } from '../src/content-fs/load.ts';
import { TODAY } from './checking.ts';
import { EXAMPLE_NAMES } from './example-names.ts';

/** Markdown in which parsers may differ: entities, tables, lazy lines, nested marks, addresses, HTML. */
const AWKWARD = [
  '> - Argo\n>   CD &amp; *Fl*ux\n> lazy Helm\n\n1. `Helm`\n2. [Flux](../tools/flux.md "Envoy")',
  '| Helm \\| x | `a \\| Flux` |\n|:--|--:|\n| **Argo** CD | <b>Envoy</b> |\n| Argo Workflows and *Events* |',
  'See https://karmada.io/Helm, www.flux.io/Flux and <https://x.example/Envoy>. Mail helm@example.org! Helm?',
  'Helm[^a] and ~~Flux~~ ~Envoy~.\n\n[^a]: About *Argo\n    CD*.\n\n    More Helm.',
  '# `Helm` &#72;elm \\# Flux #\n\nArgo CD\n===\n\nEnvoy\n---\n\n***\n\n- [ ] Helm\n- [x] Flux',
  '    Helm\n\n```js\nFlux\n```\n\n<div>\nEnvoy\n</div>\n\n<!-- Helm -->\n\nArgo  \nCD\\\nFlux',
  '[Helm][h], [Flux][], [Envoy] and ![Argo][h]\n\n[h]: ../tools/helm.md\n[flux]: https://example.org',
  '**bold Argo** CD, *Argo **CD***, __Helm__, _Fl_ux, a*Helm*b, 2*3*Helm',
  '"Spotify\'s" and Spotify’s — Kubernetes\u00a0K8s \u{1F600} Vojte\u030cch Mares\u030c',
];

const { catalog } = loadContent({ contentDir: 'src/content', today: TODAY, withdrawn: [] });
// MDX has one parser here: its components are no Markdown.
const content = catalog.entries.filter(({ file }) => file.body && file.path.endsWith('.md')).map(({ file }) => ({ path: file.path, text: file.text }));
const contentNames = lexiconOf(catalog);

describe('the linker sees the same in the trees of both Markdown parsers', () => {
  test.each(AWKWARD)('%j', (text) => expectParity('note.md', text, EXAMPLE_NAMES, 1));

  test('every body of the content folder', () => {
    expect(content.length).toBeGreaterThan(100);
    for (const { path, text } of content) expectParity(path, text, contentNames, 0);
  });
});

function expectParity(path: string, text: string, lexicon: Lexicon, atLeast: number): void {
  const source = sourceOfText(path, text);
  const body = source.text.slice(source.bodyStart);
  const [satteri, other] = [source.tree, parseWithRemark(body)].map((tree) => {
    if (!tree) throw new Error(`${path} has no tree`);
    const mentions = mentionsOfSource({ ...source, tree }, lexicon);
    const page = toHtml(toHast(linkMentions(tree, mentions, { href: ({ id }) => `/${id}` })));
    return { path, mentions, page };
  });
  expect(satteri?.mentions.length).toBeGreaterThanOrEqual(atLeast);
  expect(other).toEqual(satteri);
}

function parseWithRemark(body: string): Root {
  const processor = remark();
  processor.data({ micromarkExtensions: [gfm()], fromMarkdownExtensions: [gfmFromMarkdown()] });
  return processor.parse(body);
}
