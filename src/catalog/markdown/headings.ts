import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isPageAnchor, PAGE_ANCHORS } from './page-anchors.ts';
import { resolveHtml } from './resolve-html.ts';
import { walk } from './walk.ts';

/** A heading as its page shows it. */
export interface PageHeading {
  /** 2 to 6; the page's own title is 1. */
  depth: number;
  /** Fragment, without `#`. */
  id: string;
  text: string;
}

/** Which ids headings must not take. */
export interface HeadingOptions {
  /** Put before every id; for pages with several bodies. */
  idPrefix?: string;
  /** Ids of the page that are no headings; a heading of that name gets a number. By default those of the entry pages. */
  takenIds?: Iterable<string>;
}

/** The headings of a body with the ids they get on their page; headings without text are left out. */
export function headingsOf(tree: Root, options: HeadingOptions = {}): PageHeading[] {
  return [...outlineOf(resolveHtml(tree).tree, options).values()];
}

/** Level, id and text of each heading node of a tree that `resolveHtml` made. */
export function outlineOf(tree: Root, { idPrefix = '', takenIds = PAGE_ANCHORS }: HeadingOptions = {}): Map<Heading, PageHeading> {
  const slugger = new GithubSlugger();
  for (const id of takenIds) slugger.slug(id);
  const outline = new Map<Heading, PageHeading>();
  const above: number[] = [];
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const text = toString(node, { includeImageAlt: false }).replace(/\s+/g, ' ').trim();
    if (text === '') return;
    // A level is one more than the number of headings above it, so that none is skipped and the first is 2.
    while (above.length > 0 && (above.at(-1) ?? 0) >= node.depth) above.pop();
    above.push(node.depth);
    outline.set(node, { depth: Math.min(above.length + 1, 6), id: idPrefix + slugger.slug(slugSource(text)), text });
  });
  return outline;
}

/** A heading such as "M 1" must not take an id that a mention or a footnote has, nor may a second "M" become `m-1`. */
function slugSource(text: string): string {
  const slug = new GithubSlugger().slug(text);
  if (slug === '') return 'section';
  const reserved = !PAGE_ANCHORS.has(slug) && (isPageAnchor(slug) || isPageAnchor(`${slug}-`));
  return reserved ? `section-${slug}` : text;
}
