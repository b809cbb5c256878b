import anyAscii from 'any-ascii';
import { ID_LIMIT, idOf } from '../../catalog/authoring/id-of.ts';
import { skeleton } from '../../catalog/checks/skeleton.ts';

/** The id that follows from a name or title in any script; a text without letters and digits yields `fallback`. */
export const slugOf = (text: string, fallback: string): string =>
  idOf(anyAscii(text.normalize('NFC').replace(/[\p{Extended_Pictographic}\u200D\uFE0F]/gu, ' '))) || fallback;

/** Hands out ids of which none can be mistaken for another. */
export class IdPool {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  /** Starts with the ids that exist or existed. */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...taken].map(skeleton));
  }

  has(id: string): boolean {
    return this.#taken.has(skeleton(id));
  }

  /** The id itself if it is free, else with the first number from 2 that is; it counts as taken from now on. */
  take(id: string, prefix = ''): string {
    if (!this.has(prefix + id)) return this.#keep(prefix + id);
    for (let number = this.#next.get(prefix + id) ?? 2; ; number++) {
      const suffix = `-${number}`;
      const numbered = `${prefix}${id.slice(0, ID_LIMIT - suffix.length).replace(/-$/, '')}${suffix}`;
      if (this.has(numbered)) continue;
      this.#next.set(prefix + id, number + 1);
      return this.#keep(numbered);
    }
  }

  #keep(id: string): string {
    this.#taken.add(skeleton(id));
    return id;
  }
}
