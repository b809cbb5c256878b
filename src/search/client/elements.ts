/**
 * A new element. Text goes in as text nodes, so that nothing a person wrote or typed can become markup.
 * An attribute of `undefined` or `false` is left out; `true` is written empty.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(attribute, value === true ? '' : value);
  }
  node.append(...children);
  return node;
}

/**
 * The element of a component's template that carries a data attribute.
 * @throws {Error} when the template lacks it.
 */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, attribute: string): T {
  const found = root.querySelector<T>(`[${attribute}]`);
  if (!found) throw new Error(`The page has no element with \`${attribute}\``);
  return found;
}
