import type { Element, Nodes, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { addressProblem, isExternal } from './address.ts';

/** What the finishing touches need to know of the page. */
export interface FinishOptions {
  /** Address on the site; `undefined` when a link leads nowhere. */
  href: (url: string) => string | undefined;
  idPrefix?: string;
  /** Begin of the ids of footnotes. */
  notePrefix: string;
  headingIds: ReadonlySet<string>;
}

/** Gives links, pictures, tables, code and footnotes of a body the form they have on a page. Changes the tree. */
export function finishElements(root: Root, options: FinishOptions): void {
  let tables = 0;
  visit(root, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return;
    nameProperties(node);
    renameNoteLabel(node, options.notePrefix);
    switch (node.tagName) {
      case 'a':
        if (!finishLink(node, options)) return unlink(node, index, parent);
        return;
      case 'img':
        return finishPicture(node, index, parent, options);
      case 'pre':
        if (longestLine(node) > WIDEST_UNSCROLLED) node.properties.tabIndex = 0;
        return;
      case 'code':
        if (!LANGUAGE.test(String(node.properties.className ?? 'language-x'))) delete node.properties.className;
        return;
      case 'input':
        node.properties.ariaLabel = node.properties.checked ? 'Done' : 'To do';
        return;
      case 'th':
      case 'td':
        finishCell(node);
        return;
      case 'table':
        if (parent.type === 'element' && parent.properties.role === 'region') return;
        tables += 1;
        parent.children[index] = scrollRegion(node, tables);
        return index;
      default:
        return;
    }
  });
}

/** Code lines up to this many characters fit a screen of 320 pixels and need no scrolling, nor a stop for the keyboard. */
const WIDEST_UNSCROLLED = 32;

/** The class of a code block in a language; the schema drops any other, but would leave the empty attribute. */
const LANGUAGE = /^language-[\w+#.-]+$/;

function finishLink(node: Element, options: FinishOptions): boolean {
  const url = String(node.properties.href ?? '');
  if ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties) return true;
  if (addressProblem(url, 'link') !== undefined || textOf(node).trim() === '') return false;
  if (isExternal(url)) {
    node.properties.rel = ['ugc', 'noopener', 'noreferrer'];
    return true;
  }
  const address = url.startsWith('#') ? fragment(url, options) : isOurs(node, url) ? url : options.href(url);
  if (address === undefined || addressProblem(address, 'link') !== undefined) return false;
  node.properties.href = address;
  return true;
}

/** Links that the linker made already lead to a page of this site. */
function isOurs(node: Element, url: string): boolean {
  return 'dataEntry' in node.properties && url.startsWith('/');
}

/** The linker writes attributes by their HTML names; the names of hast are what the schema knows. */
function nameProperties(node: Element): void {
  for (const [name, value] of Object.entries(node.properties)) {
    const property = name === 'class' ? 'className' : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (property === name) continue;
    delete node.properties[name];
    node.properties[property] = name === 'class' ? String(value).split(' ') : value;
  }
}

function fragment(url: string, { idPrefix = '', headingIds }: FinishOptions): string {
  const prefixed = idPrefix + url.slice(1);
  return headingIds.has(prefixed) ? `#${prefixed}` : url;
}

/** Leaves the text of a link, and the link's id where it has one. */
function unlink(node: Element, index: number, parent: Parents): [typeof SKIP, number] {
  const { id, className, dataEntry } = node.properties;
  if (id === undefined) {
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  }
  node.tagName = 'span';
  node.properties = { id, ...(className && { className }), ...(dataEntry && { dataEntry }) };
  return [SKIP, index + 1];
}

function finishPicture(node: Element, index: number, parent: Parents, options: FinishOptions): [typeof SKIP, number] {
  const url = String(node.properties.src ?? '');
  const address = addressProblem(url, 'image') === undefined ? options.href(url) : undefined;
  if (address !== undefined && addressProblem(address, 'image') === undefined) {
    node.properties.src = address;
    node.properties.loading = 'lazy';
  } else {
    parent.children.splice(index, 1, { type: 'text', value: String(node.properties.alt ?? '') });
  }
  return [SKIP, index + 1];
}

function finishCell(node: Element): void {
  const { align } = node.properties;
  delete node.properties.align;
  if (align === 'center' || align === 'right') node.properties.className = [`align-${align}`];
  if (node.tagName === 'th') node.properties.scope = 'col';
}

/** A wide table scrolls by itself; the region has a name and can be reached with the keyboard. */
function scrollRegion(table: Element, number: number): Element {
  const names: string[] = [];
  visit(table, { tagName: 'th' }, (cell) => {
    names.push(textOf(cell).trim());
  });
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll-region'], role: 'region', ariaLabel: [`Table ${number}`, names.filter(Boolean).join(', ')].filter(Boolean).join(': '), tabIndex: 0 },
    children: [table],
  };
}

/** The hidden heading of the footnotes has a fixed id in mdast-util-to-hast. */
function renameNoteLabel(node: Element, notePrefix: string): void {
  if (node.properties.id === 'footnote-label') node.properties.id = `${notePrefix}label`;
  if (node.properties.ariaDescribedBy) node.properties.ariaDescribedBy = [`${notePrefix}label`];
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '');
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function longestLine(node: Element): number {
  return Math.max(...textOf(node).split('\n').map((line) => line.length));
}
