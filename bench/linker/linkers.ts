import type { Catalog } from '../../src/catalog/catalog.ts';
import { mentionsOfText } from '../../src/catalog/mentions/document.ts';
import { fold } from '../../src/catalog/mentions/fold.ts';
import { lexiconOf, namesOf } from '../../src/catalog/mentions/lexicon.ts';
import { NAMED_KINDS } from '../../src/catalog/model/collections.ts';

/** A mention that a linker found: where it begins in the source, its words as plain text, and what it means. */
export interface Found {
  start: number;
  surface: string;
  id: string;
  /** The match mode of the name, as far as it can be told. */
  mode: string;
}

/** One way of finding mentions in a Markdown file. */
export interface Linker {
  name: string;
  find(file: string, text: string): Found[];
}

/** The mention linker of this repository. */
export function hallway(catalog: Catalog): Linker {
  const entries = NAMED_KINDS.flatMap((kind) => catalog.all(kind));
  const lexicon = lexiconOf(catalog);
  const modes = new Map(entries.flatMap(namesOf).reverse().map(({ entry, core, mode }) => [`${entry.id} ${fold(core)}`, mode]));
  return {
    name: 'Hallway',
    find(file, text) {
      const starts = lineStarts(text);
      return mentionsOfText(file, text, lexicon).map(({ id, surface, line, column }) => ({
        start: (starts[line - 1] ?? 0) + column - 1,
        surface,
        id,
        mode: modes.get(`${id} ${fold(surface)}`) ?? 'elided',
      }));
    },
  };
}

/** Display names wherever their letters stand, in any case: what a search and replace would do. */
export function plainNames(catalog: Catalog): Linker {
  const names = NAMED_KINDS.flatMap((kind) => catalog.all(kind)).map((entry) => ({ id: entry.id, name: entry.data.name }));
  return { name: 'names, any case', find: literal(names, (pattern) => pattern) };
}

/** Display names and aliases as whole words, in any case: what a glossary plugin does. */
export function wholeWords(catalog: Catalog): Linker {
  const names = NAMED_KINDS.flatMap((kind) => catalog.all(kind)).flatMap((entry) =>
    [entry.data.name, ...(entry.data.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name))].map((name) => ({ id: entry.id, name })),
  );
  return { name: 'names and aliases, whole words', find: literal(names, (pattern) => `(?<![\\p{L}\\p{N}_])(?:${pattern})(?![\\p{L}\\p{N}_])`) };
}

/** Finds names in the source text, the longest first; of entries with the same name the first has it. */
function literal(names: readonly { id: string; name: string }[], wrap: (pattern: string) => string): Linker['find'] {
  const byName = new Map(names.toReversed().map(({ id, name }) => [name.toLowerCase(), id]));
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(wrap(longestFirst.map(RegExp.escape).join('|')), 'giu');
  return (_file, text) =>
    [...text.matchAll(pattern)].map(({ index, 0: surface }) => ({ start: index, surface, id: byName.get(surface.toLowerCase()) ?? '', mode: 'folded' }));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
