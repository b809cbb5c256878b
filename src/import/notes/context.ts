import type { Catalog } from '../../catalog/catalog.ts';
import { daysOf, type Span } from '../../catalog/checks/event-days.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import { mentionsOfSource } from '../../catalog/mentions/document.ts';
import { lexiconOf, type Lexicon } from '../../catalog/mentions/lexicon.ts';
import { sourceOfText } from '../../catalog/mentions/source.ts';
import type { NamedKind } from '../../catalog/model/collections.ts';
import { KnownNames } from './people.ts';

/** What drafts are made with: the catalogue and what the caller said. */
export interface ImportContext {
  catalog: Catalog;
  lexicon: Lexicon;
  known: KnownNames;
  event: EntryOf<'event'>;
  days: Span | undefined;
  /** Where the notes were published. */
  source?: string;
  /** Id of the person who took them. */
  by?: string;
}

/** The context of one import. */
export function contextOf(catalog: Catalog, event: EntryOf<'event'>, said: { source?: string; by?: string } = {}): ImportContext {
  const lexicon = lexiconOf(catalog);
  return { catalog, lexicon, known: new KnownNames(lexicon), event, days: daysOf(event), ...said };
}

/** Ids of the entries of some kinds that a text names, those of its title first and then by how often. */
export function namedIn(text: string, title: string, kinds: readonly NamedKind[], { lexicon }: ImportContext): string[] {
  const counts = new Map<string, number>();
  for (const [markdown, weight] of [[title, 1000], [text, 1]] as const) {
    for (const { id, kind } of mentionsOfSource(sourceOfText('notes.md', markdown), lexicon)) {
      if ((kinds as readonly string[]).includes(kind)) counts.set(id, (counts.get(id) ?? 0) + weight);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** The event, the days held with it, and the edition it belongs to: a talk of one may have been filed under another. */
export function familyOf({ catalog, event }: Pick<ImportContext, 'catalog' | 'event'>): EntryOf<'event'>[] {
  const root = event.data.partOf ?? event.id;
  return catalog.all('event').filter(({ id, data }) => id === event.id || id === root || data.partOf === root);
}
