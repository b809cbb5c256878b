import { headingsOf, outlineOf } from '../markdown/headings.ts';
import { componentReferences, type ComponentReference } from '../markdown/components.ts';
import { treeOf } from '../markdown/parse.ts';
import { walk } from '../markdown/walk.ts';
import type { Place, SourceFile } from '../source-file.ts';

/** What the rules ask of a body. Places are relative to the body. */
export interface BodyFacts {
  /** Links and definitions; pictures are the markup rule's business. */
  links: { url: string; place: Place }[];
  /** Headings with the ids they get on their page. */
  headings: { id: string; text: string }[];
  /** Entries that components of MDX refer to. */
  components: ComponentReference[];
}

/** Reads the facts off the tree of a body; what cannot be parsed has none. */
export function readBody(file: SourceFile): BodyFacts {
  const facts: BodyFacts = { links: [], headings: [], components: [] };
  const tree = file.body.trim() === '' ? undefined : treeOf(file);
  if (!tree) return facts;
  walk(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') facts.links.push({ url: node.url, place: node.position?.start ?? { line: 1, column: 1 } });
  });
  // Most bodies have no HTML in the way of their headings.
  const headings = file.body.includes('<') ? headingsOf(tree) : outlineOf(tree).values();
  for (const { id, text } of headings) facts.headings.push({ id, text });
  if (file.path.endsWith('.mdx')) facts.components = componentReferences(tree);
  return facts;
}
