import type { Root } from 'mdast';
import type { Mention } from './mention.ts';

/** How links are made. */
export interface LinkOptions {
  /** Address of the page of the entry a mention means. */
  href: (mention: Mention) => string;
}

/** A copy of a body's tree in which its mentions are links and anchors. */
export function linkMentions(tree: Root, _mentions: readonly Mention[], _options: LinkOptions): Root {
  return structuredClone(tree);
}
