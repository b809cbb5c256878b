/**
 * The element of a component's markup that a selector leads to.
 * @throws {Error} when the markup lacks it.
 */
export function part<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no \`${selector}\``);
  return found;
}

/** Writes text only where it changed, so that nothing is laid out again for nothing. */
export function write(node: Element, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * What a JSON file of this site says; its shape is that of the build that wrote it.
 * @throws {Error} when it cannot be fetched.
 */
export async function fetchData<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}
