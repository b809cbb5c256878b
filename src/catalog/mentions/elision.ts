import { fold } from './fold.ts';
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
    const found = siblings.find(({ pattern }) => {
      pattern.lastIndex = start;
      return pattern.test(text);
    });
    if (!found) return elided;
    end = found.pattern.lastIndex;
    elided.push({ start, end, entry: found.entry, certain: true, inFull: true });
  }
}

const CONNECTOR = /\s*,\s*(?:(?:and|or|&)\s+)?|\s*[/&]\s*|\s+(?:and|or|and\/or)\s+/y;
