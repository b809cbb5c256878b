import type { Html, Nodes, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Place } from '../source-file.ts';
import { judgePiece, type Verdict } from './html-verdict.ts';
import { htmlPieces } from './html-pieces.ts';
import { placesIn, type MarkupProblem } from './markup-problem.ts';
import { MAX_DEPTH, parseMarkdown } from './parse.ts';

/** Allowed HTML as a node of the tree; rendered through `data.hName`. */
export interface HtmlElement extends Parent {
  type: 'htmlElement';
  data: { hName: string; hProperties: Record<string, string> };
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    htmlElement: HtmlElement;
  }
  interface PhrasingContentMap {
    htmlElement: HtmlElement;
  }
}

/**
 * A copy of a tree without raw HTML: allowed elements are nodes with children, comments are gone and all
 * else that looked like HTML is literal text. Since no raw HTML is left, nothing has to be parsed the way
 * browsers do it. Content nested deeper than `MAX_DEPTH` is cut off. `text` is the body the tree was parsed from; it
 * makes the columns of problems exact.
 */
export function resolveHtml(tree: Root, text = ''): { tree: Root; problems: MarkupProblem[] } {
  const findings: Findings = { problems: [], refused: new Set(), lines: text.split('\n') };
  return { tree: { ...tree, children: resolve(tree, findings, 0) }, problems: findings.problems };
}

/** What was found so far, the names of the opening tags among it, and the lines of the body. */
interface Findings {
  problems: MarkupProblem[];
  refused: Set<string>;
  lines: readonly string[];
}

interface Frame {
  open?: { verdict: Extract<Verdict, { kind: 'open' }>; raw: string; place: Place };
  children: RootContent[];
}

function resolve(parent: Extract<Nodes, { children: unknown[] }>, findings: Findings, depth: number): RootContent[] {
  if (depth > MAX_DEPTH) return [];
  const flow = FLOW_PARENTS.has(parent.type);
  const stack: Frame[] = [{ children: [] }];
  const top = () => stack.at(-1) as Frame;
  for (const node of parent.children as RootContent[]) {
    if (node.type === 'html') {
      readHtml(node, flow, stack, findings);
      if (flow) {
        while (top().open?.verdict.element.place === 'inline') giveUp(stack, findings);
        top().children.push(BLOCK_END);
      }
    } else {
      top().children.push('children' in node ? ({ ...node, children: resolve(node, findings, depth + 1) } as RootContent) : node);
    }
  }
  while (top().open) giveUp(stack, findings);
  return flow ? inParagraphs(top().children) : top().children;
}

function readHtml(html: Html, flow: boolean, stack: Frame[], findings: Findings): void {
  const top = () => stack.at(-1) as Frame;
  const placeOf = placesIn(html, html.value, findings.lines);
  for (const piece of htmlPieces(html.value)) {
    const verdict = judgePiece(piece, { flow, within: stack.flatMap(({ open }) => open?.verdict.name ?? []), refused: findings.refused });
    if (verdict.problem) {
      findings.problems.push({ ...placeOf(piece.offset), message: verdict.problem });
      if (piece.type === 'open' || piece.type === 'malformed') findings.refused.add(piece.name);
    }
    switch (verdict.kind) {
      case 'drop':
        break;
      case 'text':
        top().children.push(literal(piece.type === 'text' ? decoded(piece.raw) : piece.raw));
        break;
      case 'empty':
        top().children.push({ type: 'break' });
        break;
      case 'open':
        stack.push({ open: { verdict, raw: piece.raw, place: placeOf(piece.offset) }, children: [] });
        break;
      case 'close':
        while (top().open && top().open?.verdict.name !== verdict.name) giveUp(stack, findings);
        close(stack);
        break;
      default:
        verdict satisfies never;
    }
  }
}

/** Turns the innermost open element into a node. */
function close(stack: Frame[]): void {
  const { open, children } = stack.pop() as Frame;
  if (!open) return;
  const { name, element, properties } = open.verdict;
  const content = element.place === 'inline' ? children : name === 'summary' ? unwrapped(children) : inParagraphs(children);
  const hProperties = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, decoded(value)]));
  stack.at(-1)?.children.push({ type: 'htmlElement', data: { hName: name, hProperties }, children: content });
}

/** Turns the innermost open element, which is never closed, into text. */
function giveUp(stack: Frame[], findings: Findings): void {
  const { open, children } = stack.pop() as Frame;
  if (!open) return;
  const where = open.verdict.element.place === 'inline' ? 'in the same paragraph' : 'on a line of its own, at the same level';
  const message = `\`${open.raw}\` is not closed; write \`</${open.verdict.name}>\` ${where}, or drop it.`;
  findings.problems.push({ ...open.place, message });
  stack.at(-1)?.children.push(literal(open.raw), ...children);
}

const FLOW_PARENTS: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

const PHRASING: ReadonlySet<string> = new Set(['text', 'break']);

function isPhrasing(node: RootContent): node is PhrasingContent {
  return PHRASING.has(node.type) || (node.type === 'htmlElement' && node.data.hName !== 'details' && node.data.hName !== 'summary');
}

/** Stands after each block of HTML, so that the texts of two blocks do not run together. */
const BLOCK_END: Paragraph = { type: 'paragraph', children: [] };

/** Text and inline elements that HTML left between blocks become paragraphs. */
function inParagraphs(nodes: RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const node of nodes) {
    if (node === BLOCK_END) {
      open = undefined;
    } else if (!isPhrasing(node)) {
      open = undefined;
      blocks.push(node);
    } else if (open) {
      open.children.push(node);
    } else if (node.type !== 'text' || node.value.trim() !== '') {
      open = { type: 'paragraph', children: [node] };
      blocks.push(open);
    }
  }
  return blocks;
}

function unwrapped(nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => (node.type === 'paragraph' ? node.children : [node]));
}

function literal(value: string): RootContent {
  return { type: 'text', value };
}

/** Text between tags, or of an attribute, with its character references resolved, which Markdown leaves to HTML. */
function decoded(text: string): string {
  return text.replace(/&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/gi, (reference) => toString(parseMarkdown(reference)));
}
