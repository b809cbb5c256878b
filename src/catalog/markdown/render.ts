import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toSafeHast, type RenderOptions } from './hast.ts';
import type { PageHeading } from './headings.ts';
import { PAGE_SCHEMA } from './sanitize-schema.ts';

export type { RenderOptions } from './hast.ts';

/** A body as HTML, with its headings for a table of contents. */
export interface Rendered {
  html: string;
  headings: PageHeading[];
}

/**
 * Renders the tree of a body as HTML that is safe in a page, whatever the tree holds. Headings begin at `h2`;
 * components of MDX are left out. The tree is not changed.
 */
export function renderMarkdown(tree: Root, options: RenderOptions): Rendered {
  const { root, headings } = toSafeHast(tree, options, PAGE_SCHEMA);
  return { html: toHtml(root, { characterReferences: { useNamedReferences: true } }), headings };
}
