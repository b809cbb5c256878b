import type { Candidate } from '../../src/catalog/suggest/candidates.ts';
import { suggestionsFor, type Suggestions } from '../../src/catalog/suggest/suggest.ts';
import { countProblems } from '../../src/catalog/problems.ts';
import { additionsFor, type Present } from '../../src/import/landscape-additions.ts';
import { categoryOf } from '../../src/import/landscape-category.ts';
import type { ListedItem } from '../../src/import/landscape.ts';
import { byName } from '../../src/import/listed-project.ts';
import { asTyped, contentFor } from '../content.ts';
import { landscapeIn } from '../landscape/read.ts';
import { suggestionsInWords } from '../suggest/words.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

/** A name without an entry, as `--json` prints it. */
export type PrintedCandidate = Omit<Candidate, 'listed'> & {
  /** What the landscape says, where it has the name. */
  landscape?: ListedItem;
  /** What an entry for it would be; absent where the landscape does not have it. */
  as?: 'tool' | 'organization';
  /** Why `landscape apply --add` writes no entry for it. */
  notAdded?: string;
};

/** All suggestions, as `--json` prints them. */
export type PrintedSuggestions = Omit<Suggestions, 'candidates'> & { candidates: PrintedCandidate[] };

/**
 * Prints what an editor may want to look at next: names without an entry, spellings without an alias, talks that are
 * probably one, statements that are probably superseded. Exit code 0 whatever is found: nothing of it is an error.
 */
export function run(args: string[]): number {
  const { values } = parseFlags(args, {
    options: { landscape: { type: 'string' }, json: { type: 'boolean' }, limit: { type: 'string' }, content: { type: 'string' } },
  });
  const limit = limitOf(values.limit);
  const items = values.landscape === undefined ? [] : landscapeIn(values.landscape);
  const settings = settingsFor(values);
  const content = contentFor(settings);
  const { catalog, problems } = content;
  const { errors } = countProblems(problems);
  if (errors > 0) console.error(`The content has ${errors} ${errors === 1 ? 'error' : 'errors'}; entries that break the model are not looked at. Run \`npm run check\`.`);
  const suggestions = withFacts(suggestionsFor(catalog, items.map(({ name }) => name)), items, content, settings.contentDir);
  console.log(values.json ? JSON.stringify(suggestions, null, 2) : suggestionsInWords(suggestions, limit, values.landscape));
  return 0;
}

function limitOf(limit = '20'): number {
  if (!/^[1-9]\d{0,5}$/.test(limit)) throw new UsageError(`\`--limit ${limit}\` is not a number of lines; write one such as 20`);
  return Number(limit);
}

/** The suggestions with what the landscape says about names, and with paths from the current directory. */
function withFacts({ candidates, spellings, sameTalks, supersedes }: Suggestions, items: readonly ListedItem[], content: Present, contentDir: string): PrintedSuggestions {
  const index = byName(items);
  const wanted = candidates.flatMap(({ listed }) => (listed === undefined ? [] : (index.get(listed) ?? [])));
  const refused = new Map(additionsFor(wanted, content).skipped.map(({ name, reason }) => [name, reason]));
  const here = <P extends { file: string }>(place: P): P => ({ ...place, file: asTyped(contentDir, place.file) });
  return {
    candidates: candidates
      .map(({ listed, ...candidate }): PrintedCandidate => {
        const landscape = listed === undefined ? undefined : index.get(listed);
        const as = landscape && (categoryOf(landscape) === 'not a tool' ? 'organization' : 'tool');
        const notAdded = as === 'tool' && listed !== undefined ? refused.get(listed) : undefined;
        return { ...candidate, in: candidate.in.map(here), ...(landscape && { landscape }), ...(as && { as }), ...(notAdded !== undefined && { notAdded }) };
      })
      .toSorted((a, b) => b.mentions - a.mentions || files(b) - files(a) || worth(a) - worth(b)),
    spellings: spellings.map((spelling) => ({ ...spelling, in: spelling.in.map(here) })),
    sameTalks: sameTalks.map((pair) => ({ ...pair, files: [asTyped(contentDir, pair.files[0]), asTyped(contentDir, pair.files[1])] })),
    supersedes: supersedes.map(({ older, newer, because }) => ({ older: here(older), newer: here(newer), because })),
  };
}

const files = (candidate: PrintedCandidate): number => new Set(candidate.in.map(({ file }) => file)).size;

/** Among names mentioned alike, projects of the CNCF come first, then other tools, then what nobody lists, then companies. */
function worth({ landscape, as }: PrintedCandidate): number {
  if (landscape?.level) return 0;
  return as === 'tool' ? 1 : as === undefined ? 2 : 3;
}
