import type { Catalog } from '../catalog.ts';
import { nameCandidates, type Candidate } from './candidates.ts';
import { sameTalks, type SameTalks } from './same-talks.ts';
import { spellingSuggestions, type SpellingSuggestion } from './spellings.ts';
import { supersededStatements, type Supersedes } from './supersedes.ts';

/** What an editor may want to look at next. Nothing of it is an error. */
export interface Suggestions {
  candidates: Candidate[];
  spellings: SpellingSuggestion[];
  sameTalks: SameTalks[];
  supersedes: Supersedes[];
}

/** Everything worth suggesting; `listed` are the names of a list such as the CNCF landscape. */
export function suggestionsFor(catalog: Catalog, listed: readonly string[] = []): Suggestions {
  const candidates = nameCandidates(catalog, listed);
  const spellings = spellingSuggestions(catalog.entries);
  // A name that the list has is spelled right, and what is almost a known name is no name of its own.
  const names = new Set(candidates.filter((candidate) => candidate.listed).map(({ name }) => name));
  const slips = new Set(spellings.map(({ spelling }) => spelling));
  return {
    candidates: candidates.filter(({ name, listed: isListed }) => isListed !== undefined || !slips.has(name)),
    spellings: spellings.filter(({ spelling }) => !names.has(spelling)),
    sameTalks: sameTalks(catalog),
    supersedes: supersededStatements(catalog),
  };
}
