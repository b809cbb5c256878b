/** What a citation is made from. */
export interface Cited {
  /** Id of the entry; its slash becomes a hyphen in the key. */
  id: string;
  authors: readonly string[];
  title: string;
  /** What it is and where, such as "Talk at KubeCon"; for a report its kind. */
  form: string;
  /** Full or partial ISO date. */
  date: string | undefined;
  /** Address of the thing itself, when it is not the page of this site. */
  url: string | undefined;
  /** Name of this site and address of the page that cites. */
  site: string;
  page: string;
}

/** A citation in words and as a BibTeX entry. */
export interface Citation {
  text: string;
  /** What the text is joined from, each in its own script. */
  parts: readonly string[];
  bibtex: string;
}

/** Cites a talk by its note here, a report by its own address with the digest here as a note. */
export function citationOf(cited: Cited): Citation {
  const parts = partsOf(cited);
  return { text: parts.join('. '), parts, bibtex: bibtex(cited) };
}

function partsOf({ authors, title, form, date, url, site, page }: Cited): string[] {
  return [authors.join(', '), `“${title}”`, form, date, url, `${site}, ${page}`].flatMap((part) => part || []);
}

function bibtex({ id, authors, title, form, date, url, site, page }: Cited): string {
  const [year, month] = (date ?? '').split('-');
  const fields: [string, string | undefined][] = [
    ['author', authors.length > 0 ? `{${authors.map(authorName).join(' and ')}}` : undefined],
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', `{${escaped(form)}}`],
    ['year', year ? `{${year}}` : undefined],
    ['month', MONTHS[Number(month) - 1]],
    ['date', date ? `{${date}}` : undefined],
    ['url', `{${url ?? page}}`],
    ['note', `{${escaped(url ? `Digest in ${site}, ${page}` : `Notes in ${site}`)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${id.replaceAll('/', '-')},`, ...lines, '}'].join('\n');
}

/** A name that holds what separates names or their parts is kept together. */
function authorName(name: string): string {
  return /,|\band\b/i.test(name) ? `{${escaped(name)}}` : escaped(name);
}

/** The month macros that every style knows. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const SPECIAL: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** Text as TeX reads it; a brace left open would swallow the rest of the file. */
function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}
