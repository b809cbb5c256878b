/** What is said when only names can be searched. */
export const NO_TEXTS = 'Only names were searched: the index of the texts could not be loaded. Check the connection and try again.';

const NO_NAMES = 'Only texts were searched: the index of names could not be loaded. Check the connection and try again.';

const NO_SEARCH = 'The search index could not be loaded. Check the connection and try again, or use the lists.';

/** Characters of a query that are repeated to the reader. */
const ECHOED = 60;

/** "2 names, 14 results", what was left out, or what is amiss; an index that could not be loaded is `undefined`. */
export function searchStatus(query: string, names: number | undefined, texts: { count: number; leftOut: readonly string[] } | undefined): string {
  if (names === undefined && texts === undefined) return NO_SEARCH;
  if (names === undefined) return NO_NAMES;
  if (texts === undefined) return NO_TEXTS;
  if (names + texts.count === 0) return query === '' ? 'Nothing found.' : `Nothing found for ${inQuotes(query)}.`;
  const leftOut = texts.count > 0 && texts.leftOut.length > 0 ? `; no page has ${texts.leftOut.map(inQuotes).join(', ')}` : '';
  return namesStatus(names, texts.count) + leftOut;
}

/** "2 names", with the results of the full text when there are any. */
export function namesStatus(names: number, pages = 0): string {
  const parts = [names > 0 && count(names, 'name', 'names'), pages > 0 && count(pages, 'result', 'results')];
  return parts.filter(Boolean).join(', ');
}

/** What was typed, in quotation marks; a long text is cut. */
export function inQuotes(text: string): string {
  const characters = [...text];
  return `“${characters.length > ECHOED ? `${characters.slice(0, ECHOED).join('')}…` : text}”`;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
