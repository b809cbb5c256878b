/** A piece of raw HTML as Markdown hands it over, with its offset in that text. */
export type HtmlPiece =
  | { type: 'text'; raw: string; offset: number }
  | { type: 'open'; raw: string; offset: number; name: string; attributes: HtmlAttribute[] }
  | { type: 'close'; raw: string; offset: number; name: string }
  | { type: 'comment'; raw: string; offset: number }
  /** Something that begins like a tag, a declaration or an instruction and is not well formed. */
  | { type: 'malformed'; raw: string; offset: number; name: string };

/** An attribute as written; `value` is absent in `<a b>`. */
export interface HtmlAttribute {
  name: string;
  value?: string;
}

/**
 * Cuts raw HTML into pieces that, joined, give the text again. What is not exactly an allowed piece is shown as
 * text, so it cannot matter where browsers would cut otherwise.
 */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let end = 0;
  for (const match of html.matchAll(TOKEN)) {
    if (match.index > end) pieces.push({ type: 'text', raw: html.slice(end, match.index), offset: end });
    pieces.push(pieceOf(match[0], match.index, match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < html.length) pieces.push({ type: 'text', raw: html.slice(end), offset: end });
  return pieces;
}

/** Whether a comment is nothing but a remark: no markup in it, no early end, no conditional comment. */
export function isPlainComment(raw: string): boolean {
  return /^<!--(?!-?>)(?:[^<>-]|-(?!-))*-->$/.test(raw) && !/^<!--\s*\[/.test(raw);
}

/** Looser than CommonMark, as browsers are: a slash separates too, and unquoted values may hold most characters (but no slash, so that there is one way to read each). */
const ATTRIBUTE = String.raw`[\s/]+[^\s"'=<>\x60/][^\s"'=<>\x60/]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>\x60/][^\s<>/]*))?`;
const TOKEN = new RegExp(
  [
    String.raw`(?<comment><!--(?:[\s\S]*?-->|[\s\S]*$))`,
    `<(?<open>[A-Za-z][A-Za-z0-9-]*)(?<attributes>(?:${ATTRIBUTE})*)[\\s/]*>`,
    String.raw`<\/(?<close>[A-Za-z][A-Za-z0-9-]*)\s*>`,
    String.raw`<\/?(?<malformed>[A-Za-z!?][^\s<>/]*)`,
  ].join('|'),
  'g',
);

function pieceOf(raw: string, offset: number, groups: Record<string, string | undefined>): HtmlPiece {
  if (groups.open !== undefined) return { type: 'open', raw, offset, name: groups.open.toLowerCase(), attributes: attributesOf(groups.attributes ?? '') };
  if (groups.close !== undefined) return { type: 'close', raw, offset, name: groups.close.toLowerCase() };
  if (groups.comment !== undefined) return { type: 'comment', raw, offset };
  return { type: 'malformed', raw, offset, name: (groups.malformed ?? '').toLowerCase() };
}

function attributesOf(text: string): HtmlAttribute[] {
  return [...text.matchAll(/[\s/]+([^\s"'=<>`/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`/][^\s<>/]*)))?/g)].map(([, name = '', ...values]) => {
    const value = values.find((candidate) => candidate !== undefined);
    return { name: name.toLowerCase(), ...(value !== undefined && { value }) };
  });
}
