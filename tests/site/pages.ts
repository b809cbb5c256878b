import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page of a built site. */
export interface BuiltPage {
  /** Path below the base, such as `tools/argo-cd/`. */
  route: string;
  html: string;
  elements: Element[];
}

/** Every HTML page of an output folder, parsed. */
export function readPages(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('pagefind/'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { route: file.replace(/(^|\/)index\.html$/, '$1'), html, elements: elementsOf(parse(html)) };
    });
}

/** An attribute of an element. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of a node without its markup, blanks collapsed. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}
