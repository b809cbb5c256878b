/** What an address in content is for. */
export type AddressUse = 'link' | 'image';

/**
 * Why an address must not stand in content, with the way out; `undefined` when it may.
 * Links may be http, https, mailto, or lead to this site; images lie on this site.
 */
export function addressProblem(url: string, use: AddressUse): string | undefined {
  if (INVISIBLE.test(url)) return 'contains blanks or invisible characters; type it again by hand, with `%20` for a blank.';
  if (url.includes('\\')) return 'contains a backslash, which browsers read as `/`; write `/`.';
  if (/^\/\//.test(url)) return 'names a server without a scheme; write it in full, starting with `https://`.';
  if (!isExternal(url) && decoded(url) === undefined) return 'contains a `%` that is no escape; write `%25` for a percent sign.';
  return use === 'image' ? imageProblem(url) : linkProblem(url);
}

/** Whether an address leads to another site, or to a mailbox. */
export function isExternal(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url);
}

/** White space, control, zero-width, bidirectional and other format characters, and lone surrogates. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Cs}]/u;

function linkProblem(url: string): string | undefined {
  const scheme = /^([^/?#]*?):/.exec(url)?.[1];
  if (scheme === undefined) return undefined;
  switch (scheme.toLowerCase()) {
    case 'mailto':
      return /^[^@?]+@[^@?]+(?:\?|$)/.test(url.slice('mailto:'.length)) ? undefined : 'is not an e-mail address; write `mailto:name@example.org`.';
    case 'http':
    case 'https':
      return webProblem(url);
    default:
      return `has the scheme \`${scheme.slice(0, 30)}:\`; link to \`https:\`, \`http:\` or \`mailto:\`, or to a file of this repository.`;
  }
}

function webProblem(url: string): string | undefined {
  if (!/^https?:\/\/[^/?#]/i.test(url) || !URL.canParse(url)) return 'is not a complete web address; write it in full, starting with `https://`.';
  const { username, password } = new URL(url);
  return username || password ? 'contains a user name, which hides where it leads; leave out all before the `@`.' : undefined;
}

function imageProblem(url: string): string | undefined {
  const inside = /^\/[^?#]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(url) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(decoded(url) ?? '');
  return inside ? undefined : 'is not a picture of this site; write the path of a file below `public`, such as `/pictures/map.png`, or link to the picture instead.';
}

/** The address with its escapes resolved; `undefined` when one of them stands for no character. */
function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}
