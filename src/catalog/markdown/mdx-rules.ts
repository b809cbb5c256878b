import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { COMPONENTS } from './component-specs.ts';
import { choice, readComponent, type JsxElement } from './components.ts';
import { ALLOWED_ELEMENTS, isHtmlElement, wayOutOf } from './html-elements.ts';
import { problemAt, type MarkupProblem } from './markup-problem.ts';

/** Everything in an MDX tree that is code, or markup other than the allowed components and HTML elements. */
export function mdxProblems(tree: Root): MarkupProblem[] {
  const problems: MarkupProblem[] = [];
  visit(tree, (node, _index, parent) => {
    for (const message of complaintsAbout(node, parent)) problems.push(problemAt(node, message));
  });
  return problems;
}

/** The attributes of an allowed HTML element in MDX; `undefined` when the element is not allowed as it stands. */
export function allowedAttributes(element: JsxElement): Record<string, string> | undefined {
  return element.name !== null && ALLOWED_ELEMENTS.has(element.name) && elementComplaints(element, undefined).length === 0
    ? Object.fromEntries(element.attributes.map((attribute) => ('name' in attribute ? [attribute.name, String(attribute.value ?? '')] : ['', ''])))
    : undefined;
}

function complaintsAbout(node: Nodes, parent: Nodes | undefined): string[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return ['Guides and notes contain no code: this `import` or `export` is not allowed; delete it. The components are there without it.'];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ['Guides and notes contain no code: text in braces is an expression; write `\\{` and `\\}` for braces, put them in backticks, or delete the expression.'];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementComplaints(node, parent);
    default:
      return [];
  }
}

function elementComplaints(element: JsxElement, parent: Nodes | undefined): string[] {
  const name = element.name ?? '';
  if (Object.hasOwn(COMPONENTS, name)) return componentComplaints(element, name);
  const allowed = ALLOWED_ELEMENTS.get(name);
  if (allowed) return allowedElementComplaints(element, name, parent);
  if (/^[a-z]/.test(name)) {
    return [isHtmlElement(name) ? `\`<${name}>\` is not allowed; ${wayOutOf(name)}.` : `\`<${name}>\` is neither an allowed element nor a component; put it in backticks, or write \`\\<${name}>\`.`];
  }
  return [`There is no component \`<${name}>\`; ${choice(name, Object.keys(COMPONENTS))}`];
}

function componentComplaints(element: JsxElement, name: string): string[] {
  const spec = COMPONENTS[name];
  const complaints = spec ? readComponent(element, spec).complaints : [];
  if (element.children.length > 0) complaints.push(`\`<${name}>\` has content; close it at once: \`<${name} … />\`.`);
  if (element.type === 'mdxJsxTextElement') complaints.push(`\`<${name}>\` stands in running text; put it on a line of its own between blank lines.`);
  return complaints;
}

function allowedElementComplaints(element: JsxElement, name: string, parent: Nodes | undefined): string[] {
  const expected = ALLOWED_ELEMENTS.get(name)?.attributes ?? [];
  const complaints: string[] = [];
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      complaints.push(`\`<${name}>\` has a property in braces; write its value as plain text in double quotes.`);
    } else if (!expected.includes(attribute.name)) {
      complaints.push(`\`<${name}>\` has the attribute \`${attribute.name}\`, which is not allowed; drop it.`);
    }
  }
  for (const key of expected) {
    if (!element.attributes.some((attribute) => 'name' in attribute && attribute.name === key && attribute.value)) {
      complaints.push(`\`<${name}>\` has no \`${key}\`; add \`${key}="…"\`, or drop the element.`);
    }
  }
  const inDetails = parent?.type === 'mdxJsxFlowElement' && parent.name === 'details';
  if (name === 'summary' && parent && !inDetails) complaints.push('`<summary>` stands outside `<details>`; put it right after `<details>`, or drop it.');
  if (name === 'details' && element.type === 'mdxJsxTextElement') complaints.push('`<details>` stands in running text; put it on a line of its own after a blank line.');
  return complaints;
}
