import type { Link, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { removeControls } from '../../catalog/checks/control-character.ts';
import { addressProblem } from '../../catalog/markdown/address.ts';
import { isHtmlElement } from '../../catalog/markdown/html-elements.ts';
import { isTooDeep, parseMarkdown } from '../../catalog/markdown/parse.ts';
import { markupProblems } from '../../catalog/markdown/safety.ts';
import { markdownOf } from './unit-markdown.ts';
import type { Unit } from './unit.ts';

/** The text of a draft, and how much of its markup was left out. */
export interface DraftBody {
  markdown: string;
  removed: number;
}

/** What a draft may hold, in characters: half of what a content file may. */
const LONGEST_BODY = 100_000;

/** The units that fit into a draft, and how many characters the others have. */
export function withinLimit(units: readonly Unit[]): { kept: Unit[]; cut: number } {
  let length = 0;
  let cut = 0;
  const kept = units.filter(({ source, more }) => {
    const own = source.length + more.join('\n').length + 2;
    length += own;
    if (length > LONGEST_BODY) cut += own;
    return length <= LONGEST_BODY;
  });
  return { kept, cut };
}

/**
 * Units as Markdown that the check accepts: HTML becomes text, pictures their description, and links stay only when they
 * lead to the web. Code blocks stay as they are.
 */
export function draftBody(units: readonly Unit[]): DraftBody {
  const source = markdownOf(units);
  let tree: Root;
  try {
    tree = parseMarkdown(source);
  } catch {
    return asText(units);
  }
  if (isTooDeep(tree)) return asText(units);
  const cleaner = new Cleaner(tree, source);
  const markdown = written({ type: 'root', children: cleaner.blocks(tree.children) });
  return markupProblems(markdown, 'md').length > 0 ? asText(units) : { markdown, removed: cleaner.removed };
}

/** Every unit as a paragraph whose characters mean nothing but themselves. */
function asText(units: readonly Unit[]): DraftBody {
  const children = units.filter(({ kind }) => kind !== 'rule').flatMap(({ source, more, kind }): RootContent[] => {
    if (kind === 'code') return [{ type: 'code', value: source.split('\n').slice(1, -1).join('\n') }];
    return [source, ...more].map((line): Paragraph => ({ type: 'paragraph', children: [text(line.replace(/&(?=#?\w+;)/g, '＆'))] }));
  });
  return { markdown: written({ type: 'root', children }), removed: 1 };
}

const written = (root: Root): string => toMarkdown(root, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown()], bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', fences: true }).trim();

class Cleaner {
  removed = 0;
  readonly #addresses = new Map<string, string>();
  /** Footnotes with a plain name that the text refers to; others are paragraphs. */
  readonly #notes = new Set<string>();
  readonly #shift: number;

  constructor(tree: Root, source: string) {
    const depths: number[] = [];
    for (const node of tree.children) {
      if (node.type === 'heading') depths.push(node.depth);
      if (node.type === 'footnoteDefinition' && /^[\w-]{1,40}$/.test(node.identifier) && new RegExp(`\\[\\^${node.identifier}\\](?!:)`, 'i').test(source)) this.#notes.add(node.identifier);
      if (node.type === 'definition') this.#addresses.set(node.identifier, node.url);
    }
    this.#shift = 2 - Math.min(...depths, 6);
  }

  blocks(nodes: readonly RootContent[]): RootContent[] {
    return nodes.flatMap((node): RootContent[] => {
      switch (node.type) {
        case 'heading': {
          const depth = Math.min(6, Math.max(2, node.depth + this.#shift)) as 2 | 3 | 4 | 5 | 6;
          const children = trimmed(this.#inline(node.children));
          return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
        }
        case 'paragraph': {
          const children = trimmed(this.#inline(node.children));
          return children.length > 0 ? [{ type: 'paragraph', children }] : [];
        }
        case 'code':
          return [{ type: 'code', lang: /^[\w+#-]{1,20}$/.test(node.lang ?? '') ? node.lang : null, value: node.value }];
        case 'blockquote':
          return [{ type: 'blockquote', children: this.blocks(node.children) as typeof node.children }];
        case 'list':
          return [{ type: 'list', ordered: node.ordered ?? false, spread: false, children: node.children.map((item) => ({ type: 'listItem', spread: false, children: this.blocks(item.children) as typeof item.children })) }];
        case 'html': {
          const value = this.#textOf(node.value);
          return value === '' ? [] : [{ type: 'paragraph', children: [text(value)] }];
        }
        case 'table':
          return [{ type: 'table', align: node.align ?? null, children: node.children.map((row) => ({ type: 'tableRow', children: row.children.map((cell) => ({ type: 'tableCell', children: trimmed(this.#inline(cell.children)) })) })) }];
        case 'footnoteDefinition':
          return this.#notes.has(node.identifier) ? [{ ...node, children: this.blocks(node.children) as typeof node.children }] : this.blocks(node.children);
        default:
          return [];
      }
    });
  }

  #inline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
        case 'break':
          return [node.type === 'text' ? text(node.value) : node.type === 'break' ? { type: 'break' } : { type: 'inlineCode', value: node.value }];
        case 'emphasis':
        case 'strong':
          return [{ type: node.type, children: this.#inline(node.children) }];
        case 'delete':
          return [{ type: 'delete', children: this.#inline(node.children) }];
        case 'link':
          return this.#link(node.url, node.children);
        case 'linkReference':
          return this.#link(this.#addresses.get(node.identifier) ?? '', node.children);
        case 'image':
        case 'imageReference':
          this.removed++;
          return node.alt ? [text(node.alt)] : [];
        case 'html': {
          const value = this.#textOf(node.value);
          return value === '' ? [] : [text(value)];
        }
        case 'footnoteReference':
          return this.#notes.has(node.identifier) ? [node] : [text(`[${node.label ?? node.identifier}]`)];
        default:
          return [];
      }
    });
  }

  #link(url: string, children: readonly PhrasingContent[]): PhrasingContent[] {
    const inner = this.#inline(children);
    if (/^https?:\/\//i.test(url) && addressProblem(url, 'link') === undefined) return [{ type: 'link', url, children: inner as Link['children'] }];
    this.removed++;
    return inner;
  }

  /** What a reader sees of HTML: nothing of its elements; `<service-name>` is none and stays. */
  #textOf(html: string): string {
    this.removed++;
    return html
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(/<(script|style|iframe|object|svg|noscript|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
      .replace(/<\/?([a-z][a-z0-9-]*)\b[^<>]*>/gi, (tag, name: string) => (isHtmlElement(name.toLowerCase()) ? '' : tag))
      .replace(/\s+/g, ' ')
      .trim();
  }
}

/** Text whose characters can all be seen, also those that were written as `&#x202E;`. */
const text = (value: string): Text => ({ type: 'text', value: removeControls(value).text });

/** A paragraph without blanks at its ends, which dropped markup leaves behind. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const trim = (node: PhrasingContent | undefined, side: 'trimStart' | 'trimEnd') => {
    if (node?.type === 'text') node.value = node.value[side]();
  };
  trim(nodes[0], 'trimStart');
  trim(nodes.at(-1), 'trimEnd');
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

