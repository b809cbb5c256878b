import { attribute, type BuiltPage } from './pages.ts';

/**
 * Pages each of which has something that none before it has: an element with its class, its attributes and the element
 * around it. What one of them passes for its markup, the others pass as well; two thousand pages are made of some dozens.
 */
export function differentPages(pages: readonly BuiltPage[]): BuiltPage[] {
  const seen = new Set<string>();
  return pages.filter(({ elements }) => {
    const before = seen.size;
    for (const element of elements) seen.add(shapeOf(element));
    return seen.size > before;
  });
}

function shapeOf(element: BuiltPage['elements'][number]): string {
  const parent = element.parentNode;
  // Scopes of styles differ between builds and say nothing of the markup.
  const names = element.attrs.map(({ name }) => name).filter((name) => !/^data-(?:astro-cid|s)-/.test(name)).sort();
  const around = parent && 'tagName' in parent ? `${parent.tagName}.${attribute(parent, 'class') ?? ''}` : '';
  const states = ['role', 'rel', 'scope', 'type', 'aria-current'].map((name) => attribute(element, name) ?? '');
  const isEmpty = element.childNodes.length === 0;
  return [around, element.tagName, attribute(element, 'class') ?? '', names.join(' '), ...states, isEmpty].join('|');
}
