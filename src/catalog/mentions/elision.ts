import { fold, type Range } from './fold.ts';
import { familyOf, type Lexicon, type Sibling } from './lexicon.ts';
import type { Match } from './match.ts';

/**
 * The siblings named in short after a full family name: "Argo Workflows and **Events**". Each spans its own part alone
 * and keeps its capitals, so that "Argo CD and events" names one tool.
 */
export function elidedMatches(text: string, matches: readonly Match[], lexicon: Lexicon): Match[] {
  return matches.flatMap((match) => {
    const family = familyOf(match.entry);
    if (family === undefined) return [];
    const key = fold(family);
    const said = fold(text.slice(match.start, match.end));
    if (said === key || !said.startsWith(key)) return [];
    return chain(text, match.end, lexicon.family(key));
  });
}

function chain(text: string, from: number, siblings: readonly Sibling[]): Match[] {
  const elided: Match[] = [];
  for (let end = from; ; ) {
    CONNECTOR.lastIndex = end;
    if (!CONNECTOR.test(text)) return elided;
    const start = CONNECTOR.lastIndex;
    const found = siblings
      .map(({ entry, rest }) => ({ entry, range: restAt(text, start, rest) }))
      .find(({ range }) => range);
    if (!found?.range) return elided;
    elided.push({ ...found.range, entry: found.entry, certain: true });
    end = found.range.end;
  }
}

const CONNECTOR = /\s*,\s*(?:(?:and|or|&)\s+)?|\s*[/&]\s*|\s+(?:and|or|and\/or)\s+/y;

function restAt(text: string, start: number, rest: string): Range | undefined {
  const words = rest.split(' ').map(RegExp.escape);
  const pattern = new RegExp(`${words.join('\\s+')}(?![\\p{L}\\p{N}\\p{M}_])`, 'uy');
  pattern.lastIndex = start;
  return pattern.test(text) ? { start, end: pattern.lastIndex } : undefined;
}
