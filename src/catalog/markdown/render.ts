import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toSafeHast, type RenderOptions } from './hast.ts';
import type { PageHeading } from './headings.ts';
import { PAGE_SCHEMA } from './sanitize-schema.ts';

export type { RenderOptions } from './hast.ts';

/** A body as HTML, with its headings for a table of contents. */
export interface Rendered {
  html: string;
  /** The same HTML cut at its top-level blocks, in order. */
  blocks: string[];
  headings: PageHeading[];
}

/**
 * Renders the tree of a body as HTML that is safe in a page, whatever the tree holds. Headings begin at `h2`;
 * components of MDX are left out. The tree is not changed.
 */
export function renderMarkdown(tree: Root, options: RenderOptions): Rendered {
  const { root, headings } = toSafeHast(tree, options, PAGE_SCHEMA);
  const blocks = root.children.filter((node) => node.type === 'element').map((node) => toHtml(node, STYLE));
  return { html: toHtml(root, STYLE), blocks, headings };
}

const STYLE = { characterReferences: { useNamedReferences: true } } as const;
