import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { entryName } from '../entry.ts';
import type { Range } from '../mentions/fold.ts';
import type { Mention } from '../mentions/mention.ts';
import { passagesOf, type Passage } from '../mentions/passages.ts';
import { sourceOfEntry } from '../mentions/source.ts';
import type { Place } from '../source-file.ts';
import { sharedRuns, type SharedRun, type SourceWords } from './shared-words.ts';

/** A run of words in an entry that stands in a source as well. */
export interface Copied extends Omit<SharedRun, 'start'>, Place {
  entry: Entry;
}

/** Titles of fewer words are ordinary phrases. */
const TITLE_WORDS = 3;

/**
 * Runs of words that entries share with source texts, with their places. Exempt are titles, names and what stands in
 * quotation marks.
 * @param mentionsOf finds the mentions of one entry
 */
export function copiedFrom(sources: readonly SourceWords[], catalog: Pick<Catalog, 'entries'>, mentionsOf: (entry: Entry) => readonly Mention[]): Copied[] {
  const titles = catalog.entries.map((entry) => entryName(entry).toLowerCase()).filter((title) => title.split(/\s+/).length >= TITLE_WORDS);
  return catalog.entries.flatMap((entry) => {
    const mentions = mentionsOf(entry);
    return passagesOf(sourceOfEntry(entry))
      .filter(({ place }) => place !== 'title')
      .flatMap((passage) => {
        const names = mentions.filter((mention) => isIn(mention, passage)).map(({ range }) => range);
        const exempt = [...names, ...quotationsIn(passage.text), ...titlesIn(passage.text, titles)];
        return sharedRuns(passage.text, sources, exempt).map(({ start, ...run }) => ({ entry, ...run, ...passage.placeOf(start) }));
      });
  });
}

const isIn = ({ place, statement, range }: Mention, passage: Passage): boolean =>
  place === passage.place && statement === passage.statement && range.block === passage.block;

/** What stands in quotation marks, marks included. */
function quotationsIn(text: string): Range[] {
  return [...text.matchAll(/"[^"]+"|“[^”]+”|„[^“”]+[“”]|«[^»]+»/g)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function titlesIn(text: string, titles: readonly string[]): Range[] {
  const lower = text.toLowerCase();
  return titles.flatMap((title) => {
    const start = lower.indexOf(title);
    return start < 0 ? [] : [{ start, end: start + title.length }];
  });
}
