import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { SourceFile } from '../source-file.ts';

/** Options shared by every parse, so that check, linker and site see one tree. */
const FEATURES = { gfm: true, frontmatter: false, smartPunctuation: false } as const;

/**
 * The syntax tree of Markdown or MDX text, with positions relative to that text
 * (1-based, columns and offsets in UTF-16 units).
 * @throws {Error} on MDX that does not parse; Markdown always parses.
 */
export function parseMarkdown(text: string, format: 'md' | 'mdx' = 'md'): Root {
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  return parse(text, { features: FEATURES }) as unknown as Root;
}

/** The format of a content file by its extension. */
export function formatOf(path: string): 'md' | 'mdx' {
  return path.endsWith('.mdx') ? 'mdx' : 'md';
}

/** The tree of a file's body, parsed once; `undefined` when it is MDX that does not parse. */
export function treeOf(file: SourceFile): Root | undefined {
  if (!trees.has(file)) {
    try {
      trees.set(file, parseMarkdown(file.body, formatOf(file.path)));
    } catch {
      trees.set(file, undefined);
    }
  }
  return trees.get(file);
}

const trees = new WeakMap<SourceFile, Root | undefined>();
