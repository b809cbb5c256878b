import { existsSync, globSync, readFileSync } from 'node:fs';
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

/** Pages by output folder: a site that is built changes no more, and parsing two thousand pages takes seconds. */
const read = new Map<string, BuiltPage[]>();

/** Every HTML page of an output folder, parsed; the same for every test of a file. */
export function readPages(dist: string): readonly BuiltPage[] {
  let pages = read.get(dist);
  if (!pages) {
    pages = globSync('**/*.html', { cwd: dist })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.startsWith('pagefind/'))
      .sort()
      .map((file) => parsePage(dist, file));
    read.set(dist, pages);
  }
  return pages;
}

/** One page of an output folder by its route; `undefined` when there is none. */
export function readPage(dist: string, route: string): BuiltPage | undefined {
  const file = route === '' || route.endsWith('/') ? `${route}index.html` : route;
  return existsSync(join(dist, file)) ? parsePage(dist, file) : undefined;
}

function parsePage(dist: string, file: string): BuiltPage {
  const html = readFileSync(join(dist, file), 'utf8');
  return { route: file.replace(/(^|\/)index\.html$/, '$1'), html, elements: elementsOf(parse(html)) };
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

/** A node's elements, itself among them, in the order of the page. */
export function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}
