import type { Nodes, Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { SourceFile } from '../source-file.ts';

/** Options shared by every parse, so that check, linker and site see one tree. */
const FEATURES = { gfm: true, frontmatter: false, smartPunctuation: false } as const;

/**
 * The syntax tree of Markdown or MDX text, with positions relative to that text
 * (1-based, columns and offsets in UTF-16 units).
 * @throws {Error} on MDX that does not parse, and on more than 5,000 character references: the parser takes ten
 * seconds and a gigabyte for fifty thousand.
 */
export function parseMarkdown(text: string, format: 'md' | 'mdx' = 'md'): Root {
  if ((text.match(/&#?\w+;/g)?.length ?? 0) > MAX_REFERENCES) throw new Error('1:1: The text has too many character references');
  const parse = format === 'mdx' ? mdxToMdast : markdownToMdast;
  return parse(text, { features: FEATURES }) as unknown as Root;
}

const MAX_REFERENCES = 5000;

/** The format of a content file by its extension. */
export function formatOf(path: string): 'md' | 'mdx' {
  return path.endsWith('.mdx') ? 'mdx' : 'md';
}

/** Content nested deeper than this is refused: functions that call themselves would run out of stack at some thousands. */
export const MAX_DEPTH = 50;

/** Whether a tree is nested deeper than `MAX_DEPTH`. */
export function isTooDeep(tree: Root): boolean {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** The tree of a file's body, parsed once; `undefined` when it does not parse or is nested too deep to walk. */
export function treeOf(file: SourceFile): Root | undefined {
  if (!trees.has(file)) {
    try {
      const tree = parseMarkdown(file.body, formatOf(file.path));
      trees.set(file, isTooDeep(tree) ? undefined : tree);
    } catch {
      trees.set(file, undefined);
    }
  }
  return trees.get(file);
}

/** Lets go of the tree of a file that is not looked at again soon; `treeOf` parses it anew. */
export function forgetTree(file: SourceFile): void {
  trees.delete(file);
}

const trees = new WeakMap<SourceFile, Root | undefined>();
