import type { Catalog } from '../../catalog/catalog.ts';
import { skeleton } from '../../catalog/checks/skeleton.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import { titlesOf } from '../../catalog/near-title.ts';

/** What a session without a known id is recognised by. */
export interface Recognisable {
  /** Titles under which it may stand in a file. */
  titles: readonly string[];
  date?: string;
  start?: string;
}

/** What besides a title must agree: day and start, the day, or nothing because there is only one of each, perhaps one without a day. */
export type Agreement = 'time' | 'day' | 'alone' | 'alone and undated';

/** The talks of an event and of those held with it; each is claimed by one session at most. */
export class ExistingTalks {
  readonly #byId = new Map<string, EntryOf<'talk'>>();
  readonly #byTitle = new Map<string, EntryOf<'talk'>[]>();
  readonly #claimed = new Set<EntryOf<'talk'>>();
  readonly #eventId: string;

  constructor(catalog: Catalog, eventId: string) {
    this.#eventId = eventId;
    const events = new Set([eventId, ...catalog.all('event').filter(({ data }) => data.partOf === eventId).map(({ id }) => id)]);
    for (const talk of catalog.all('talk').filter(({ data }) => events.has(data.event))) {
      if (talk.data.scheduleId !== undefined && !this.#byId.has(talk.data.scheduleId)) this.#byId.set(talk.data.scheduleId, talk);
      else if (talk.data.scheduleId === undefined) {
        for (const key of titlesOf(talk).map(titleKey)) this.#byTitle.set(key, [...(this.#byTitle.get(key) ?? []), talk]);
      }
    }
  }

  /** Whether a talk has this id of a schedule. */
  has(scheduleId: string | undefined): boolean {
    return scheduleId !== undefined && this.#byId.has(scheduleId);
  }

  /** The talk with the session's id. */
  claimById(id: string | undefined): EntryOf<'talk'> | undefined {
    const talk = id === undefined ? undefined : this.#byId.get(id);
    return talk && this.#claim(talk);
  }

  /** The talk without an id that has one of the session's titles and agrees with it as asked. */
  claimByTitle({ titles, date, start }: Recognisable, agreement: Agreement): EntryOf<'talk'> | undefined {
    const free = [...new Set(titles.flatMap((title) => this.#byTitle.get(titleKey(title)) ?? []))].filter((talk) => !this.#claimed.has(talk));
    const agrees = ({ data }: EntryOf<'talk'>) => data.date === date && (agreement === 'day' || data.start === start);
    const [only, ...more] = free;
    const alone = more.length === 0 && (agreement === 'alone' || only?.data.date === undefined) ? only : undefined;
    const talk = agreement === 'time' || agreement === 'day' ? free.find(agrees) : alone;
    return talk && this.#claim(talk);
  }

  /**
   * Talks that came from the same schedule and were claimed by no session. Of a talk whose link leads to another schedule, or of
   * one at a co-located event without a link, it cannot be said that it is gone.
   */
  gone(host: string | undefined): EntryOf<'talk'>[] {
    return [...this.#byId.values()].filter((talk) => {
      if (this.#claimed.has(talk)) return false;
      const link = talk.data.links?.find(({ kind }) => kind === 'schedule')?.url;
      return link === undefined || host === undefined ? talk.data.event === this.#eventId : hostOf(link) === host;
    });
  }

  #claim(talk: EntryOf<'talk'>): EntryOf<'talk'> | undefined {
    if (this.#claimed.has(talk)) return undefined;
    this.#claimed.add(talk);
    return talk;
  }
}

/** What two titles have in common that differ in case, accents, quotes and dashes alone. */
export const titleKey = (title: string): string => skeleton(title.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')) || title;

/** The host of an address. */
export const hostOf = (url: string): string => new URL(url).host;
