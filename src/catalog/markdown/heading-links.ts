import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts beside each heading a link to itself, which the page turns into a button that copies the address. It stands
 * beside the heading and not in it, so that it is no part of the heading's name. Changes the tree, which is clean already.
 */
export function linkHeadings(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (index === undefined || !parent || !/^h[2-6]$/.test(node.tagName) || !node.properties.id) return;
    const isHidden = [node.properties.className].flat().includes('visually-hidden');
    // What a summary holds must not be a block.
    const inSummary = parent.type === 'element' && parent.tagName === 'summary';
    if (isHidden || inSummary) return;
    parent.children[index] = withLink(node);
    return [SKIP, index + 1];
  });
}

function withLink(heading: Element): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { className: ['permalink'], href: `#${heading.properties.id}`, ariaLabel: `Link to “${textOf(heading)}”`, dataPagefindIgnore: '' },
    children: [{ type: 'text', value: '#' }],
  };
  return { type: 'element', tagName: 'div', properties: { className: ['heading'] }, children: [heading, link] };
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
