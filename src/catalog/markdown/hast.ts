import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import type { Root } from 'mdast';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { COMPONENTS } from './component-specs.ts';
import { readComponent, type JsxElement } from './components.ts';
import { finishElements } from './finish.ts';
import { linkHeadings } from './heading-links.ts';
import { outlineOf, type HeadingOptions, type PageHeading } from './headings.ts';
import { allowedAttributes } from './mdx-rules.ts';
import { resolveHtml } from './resolve-html.ts';
import { COMPONENT_TAG } from './sanitize-schema.ts';

/** How a body becomes HTML. */
export interface RenderOptions extends HeadingOptions {
  /**
   * Address on the site of a link or picture that is neither external nor a bare fragment;
   * `undefined` when it leads nowhere, which leaves the text without a link.
   */
  href: (url: string) => string | undefined;
}

/**
 * The elements of a body as its page shows them, cleaned by `schema`. The tree is not changed.
 * Markup that is not allowed comes out as literal text or not at all, so the result is safe even for a text that
 * the check refuses.
 */
export function toSafeHast(tree: Root, options: RenderOptions, schema: Schema): { root: HastRoot; headings: PageHeading[] } {
  const resolved = resolveHtml(tree).tree;
  const outline = outlineOf(resolved, options);
  const notePrefix = `${options.idPrefix ?? ''}note-`;
  const handlers: Handlers = {
    heading(state: State, node): Element | undefined {
      const heading = outline.get(node);
      return heading && element(`h${heading.depth}`, { id: heading.id }, state.all(node));
    },
    html: (_state, node: { value: string }) => ({ type: 'text', value: node.value }),
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    mdxFlowExpression: nothing,
    mdxTextExpression: nothing,
    mdxjsEsm: nothing,
  };
  const hast = toHast(resolved, {
    handlers,
    clobberPrefix: notePrefix,
    footnoteLabelProperties: { className: ['visually-hidden'] },
  }) as HastRoot;
  const headings = [...outline.values()];
  finishElements(hast, { ...options, notePrefix, headingIds: new Set(headings.map(({ id }) => id)) });
  const root = sanitize(hast, schema) as HastRoot;
  linkHeadings(root);
  return { root, headings };
}

function jsx(state: State, node: JsxElement): ElementContent[] | Element {
  const spec = node.name !== null && Object.hasOwn(COMPONENTS, node.name) ? COMPONENTS[node.name] : undefined;
  if (spec) {
    const { props, complaints } = readComponent(node, spec);
    return complaints.length === 0 ? element(COMPONENT_TAG, { dataName: node.name ?? '', dataProps: JSON.stringify(props) }, []) : [];
  }
  const attributes = allowedAttributes(node);
  return attributes ? element(node.name ?? 'span', attributes, state.all(node)) : state.all(node);
}

function element(tagName: string, properties: Record<string, string>, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function nothing(): undefined {
  return undefined;
}
