import { distance } from 'fastest-levenshtein';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { ID_PATTERN } from '../model/primitives.ts';
import { COMPONENTS, type ComponentSpec, type PropValue, type ReferenceKind } from './component-specs.ts';

/** An element of MDX. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A reference to an entry in a property of a component. */
export interface ComponentReference {
  id: string;
  kind: ReferenceKind;
  /** The component and its property, `<ToolTable topic>`. */
  component: string;
  /** Place of the component, 1-based, relative to the body. */
  line: number;
  column: number;
}

/** The properties of a component's use as plain text, and what is wrong with it. */
export function readComponent(element: JsxElement, spec: ComponentSpec): { props: Record<string, string>; complaints: string[] } {
  const name = element.name ?? '';
  const props: Record<string, string> = {};
  const complaints: string[] = [];
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      complaints.push(`\`<${name}>\` has a property in braces; write its value as plain text in double quotes.`);
    } else if (!Object.hasOwn(spec.props, attribute.name)) {
      complaints.push(`\`<${name}>\` has no property \`${attribute.name}\`; ${choice(attribute.name, Object.keys(spec.props))}`);
    } else if (Object.hasOwn(props, attribute.name)) {
      complaints.push(`\`<${name}>\` gives \`${attribute.name}\` twice; keep one of them.`);
    } else {
      props[attribute.name] = attribute.value ?? '';
      const complaint = valueComplaint(attribute.value ?? '', spec.props[attribute.name]?.value as PropValue);
      if (complaint) complaints.push(`\`${attribute.name}\` of \`<${name}>\` ${complaint}`);
    }
  }
  const given = Object.keys(props).length;
  if (complaints.length === 0 && (given === 0 || (given > 1 && spec.needs === 'exactly one'))) {
    complaints.push(`\`<${name}>\` needs ${spec.needs} of ${list(Object.keys(spec.props))}.`);
  }
  if (complaints.length === 0 && name === 'Compare' && !isBetween(props.tools?.split(' ').length, 2, 4)) {
    complaints.push('`<Compare>` needs two to four tools; write their ids separated by blanks.');
  }
  return { props, complaints: [...new Set(complaints)] };
}

/** Every entry that the components of a tree refer to; whether those entries exist is another rule's business. */
export function componentReferences(tree: Root): ComponentReference[] {
  const references: ComponentReference[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as JsxElement;
    if (!element.name || !Object.hasOwn(COMPONENTS, element.name)) return;
    const spec = COMPONENTS[element.name] as ComponentSpec;
    const { line, column } = element.position?.start ?? { line: 1, column: 1 };
    for (const [name, text] of Object.entries(readComponent(element, spec).props)) {
      const value = spec.props[name]?.value;
      if (!value || !('ids' in value)) continue;
      for (const id of text.split(/\s+/).filter(Boolean)) references.push({ id, kind: value.kind, component: `<${element.name} ${name}>`, line, column });
    }
  });
  return references;
}

/** What to write in place of an unknown name, as the end of a sentence: the nearest known one where one is near, otherwise all of them. */
export function choice(given: string, known: readonly string[]): string {
  const [best] = known
    .map((name) => ({ name, away: distance(given.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(1, Math.floor(best.name.length / 3)) ? `did you mean \`${best.name}\`?` : `use one of ${list(known)}.`;
}

function valueComplaint(text: string, value: PropValue): string | undefined {
  if (text === '') return 'is empty; write its value in double quotes.';
  if ('words' in value) return value.words.includes(text) ? undefined : `cannot be \`${text}\`; ${choice(text, value.words)}`;
  const ids = value.ids === 'one' ? [text] : text.split(' ');
  const wrong = ids.find((id) => !id.split('/').every((part) => ID_PATTERN.test(part)));
  return wrong === undefined ? undefined : `names \`${wrong}\`, which is not an id; write the file name of the entry without its extension${value.ids === 'many' ? ', several separated by one blank' : ''}.`;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function isBetween(count: number | undefined, least: number, most: number): boolean {
  return count !== undefined && count >= least && count <= most;
}
