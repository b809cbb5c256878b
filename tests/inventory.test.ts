import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mentionsOfText } from '../src/catalog/mentions/document.ts';
import { lexiconOf } from '../src/catalog/mentions/lexicon.ts';
import { loadContent } from '../src/content-fs/load.ts';
import { TODAY } from './checking.ts';

/** Something the first sources name, with the entries that stand for it and every way it is spelled there. */
interface Entity {
  slug: string;
  name: string;
  kind: string;
  /** P has a talk or a heading of its own, M has something said about it, N is only named. */
  tier: string;
  entries: string[];
  /** A sentence that gives the spelling the context it needs, or why it cannot mean one entry. */
  spellings: ({ spelling: string; sentence: string } | { spelling: string; unresolved: string })[];
}

const ENTITIES = JSON.parse(readFileSync('tests/fixtures/inventory/entities.json', 'utf8')) as Entity[];
const { catalog } = loadContent({ contentDir: 'src/content', today: TODAY, withdrawn: [] });
const lexicon = lexiconOf(catalog);

const spellings = ENTITIES.flatMap(({ slug, entries, spellings }) =>
  spellings.flatMap((item) => ('sentence' in item ? { slug, entries, ...item } : [])),
);

describe('what the first sources name', () => {
  test('is all there', () => {
    const count = (pattern: RegExp) => ENTITIES.filter(({ kind }) => pattern.test(kind)).length;
    expect([ENTITIES.length, count(/^tool/), count(/^person/), count(/^concept/), spellings.length]).toEqual([183, 44, 17, 42, 225]);
  });

  test('has an entry, places aside', () => {
    const missing = ENTITIES.filter(({ kind, entries }) => (kind === 'place' ? entries.length > 0 : entries.length === 0 || !entries.every((id) => catalog.named(id))));
    expect(missing.map(({ slug }) => slug)).toEqual([]);
  });

  test('is unresolved only for a reason that is given, and never a tool, product, standard, feature or organisation', () => {
    const unresolved = ENTITIES.flatMap(({ kind, spellings }) => spellings.flatMap((item) => ('unresolved' in item ? { kind, why: item.unresolved } : [])));
    expect(unresolved.filter(({ why }) => why.length < 10)).toEqual([]);
    expect(new Set(unresolved.map(({ kind }) => kind))).toEqual(new Set(['event', 'event (co-located)', 'person', 'place']));
  });

  test.each(spellings)('$slug is found as "$spelling"', ({ spelling, sentence, entries }) => {
    const found = mentionsOfText('note.md', sentence, lexicon).filter(({ surface }) => spelling.includes(surface));
    expect(found.map(({ id }) => id).filter((id) => entries.includes(id))).not.toEqual([]);
  });
});
