/** Collections whose entries have a preview. */
const ENTITY = /^(?:tools|topics|events|organizations|people)\/([^/]+)\/$/;

type Address = Pick<URL, 'origin' | 'pathname'>;

/**
 * Id of the tool, topic, event, organisation or person whose page an address leads to; `undefined` for other pages, for
 * the page one is on, and for other sites.
 * @param base path under which the site is published, with slashes at both ends
 */
export function entityIdOf(address: Address, here: Address, base: string): string | undefined {
  if (address.origin !== here.origin || address.pathname === here.pathname || !address.pathname.startsWith(base)) return undefined;
  return ENTITY.exec(address.pathname.slice(base.length))?.[1];
}
