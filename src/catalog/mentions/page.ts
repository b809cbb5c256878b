import type { Kind } from '../model/collections.ts';
import { anchorMaker } from './anchors.ts';
import type { Range } from './fold.ts';
import type { Match } from './match.ts';
import type { Passage } from './passages.ts';
import type { Quotation } from './quotations.ts';
import type { Source } from './source.ts';

/** What is known of a page while its passages are read in order. */
export class Page {
  readonly #source: Source;
  readonly #makeAnchor: (sentence: string) => string;
  readonly #anchors = new Map<string, string>();
  readonly #notMentions: readonly RegExp[];
  /** By entry, where in the current section it was last named in full. */
  readonly #named = new Map<string, number>();
  readonly #linked = new Set<string>();
  #section = 0;
  #offset = 0;

  constructor(source: Source, passages: readonly Passage[]) {
    this.#source = source;
    const headings = passages.flatMap(({ heading }) => heading ?? []);
    this.#makeAnchor = anchorMaker(headings, source.fields.flatMap(({ statement }) => statement ?? []));
    this.#notMentions = source.notMentions.map(
      (surface) => new RegExp(surface.trim().split(/\s+/).map(RegExp.escape).join('\\s+'), 'g'),
    );
  }

  /** Begins a passage, and with it a section where the number changes. */
  enter({ section }: Passage): void {
    if (section === this.#section) return;
    this.#section = section;
    this.#named.clear();
    this.#linked.clear();
  }

  /** Ends a passage. */
  leave({ text }: Passage): void {
    this.#offset += text.length;
  }

  /** Whether a stretch of this text lies within words that the author says are no mention. */
  exclusionsIn(text: string): (range: Range) => boolean {
    const excluded = this.#notMentions.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
    );
    return ({ start, end }) => excluded.some((range) => range.start <= start && range.end >= end);
  }

  /** How far before the current passage an entry was last named in full in the same section, in UTF-16 units. */
  distanceTo(id: string): number | undefined {
    const end = this.#named.get(id);
    return end === undefined ? undefined : this.#offset - end;
  }

  /** Takes note of the matches of the current passage, for what follows. */
  remember(matches: readonly Match[]): void {
    for (const { entry, end, certain, inFull } of matches) {
      if (certain && inFull) this.#named.set(entry.id, Math.max(this.#offset + end, this.#named.get(entry.id) ?? 0));
    }
  }

  isOwn(kind: Kind, id: string): boolean {
    return this.#source.own?.kind === kind && this.#source.own.id === id;
  }

  /** Whether a mention is a link: the author's, or the first that can be one in its section. */
  link(kind: Kind, id: string, byAuthor: boolean, isLinkable: () => boolean): boolean {
    const key = `${kind} ${id}`;
    const linked = byAuthor || (!this.#linked.has(key) && isLinkable());
    if (linked) this.#linked.add(key);
    return linked;
  }

  /** The fragment that lands on a sentence. */
  anchor({ place, statement, block }: Passage, { start, sentence }: Pick<Quotation, 'start' | 'sentence'>): string {
    if (place !== 'body') return statement ?? place;
    const key = `${block} ${start}`;
    const known = this.#anchors.get(key) ?? this.#makeAnchor(sentence);
    this.#anchors.set(key, known);
    return known;
  }
}
