import { ID_LIMIT } from '../../catalog/authoring/id-of.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { spellingsOf } from '../../catalog/checks/known-names.ts';
import { skeleton } from '../../catalog/checks/skeleton.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import { editionTail, namesake, seriesOf, type EventFacts } from './event-entry.ts';
import { slugOf, type IdPool } from './slug.ts';

/** A day that is held with an event: a row of the schedule that is no session. */
export interface OwnDay {
  title: string;
  start: string;
  end: string;
  url?: string;
  isInCity: boolean;
}

/** The event everything else is held with. */
export type Parent = Pick<EventFacts, 'id' | 'name' | 'timeZone' | 'city' | 'country'> & { year: string };

/**
 * The co-located events of an event, those that exist and those a schedule names. Only what the schedule says makes one: a row
 * that stands for a whole day, or a track or label of sessions that carries the name of a known series.
 */
export class HeldWith {
  readonly #catalog: Catalog;
  readonly #parent: Parent;
  readonly #ids: IdPool;
  readonly #byName = new Map<string, { id: string; start: string; end: string }>();
  readonly #series = new Map<string, EntryOf<'event'>>();
  readonly #created = new Map<string, EventFacts>();
  /** Ids of those that no row stands for: their days are those of their sessions. */
  readonly #ofSessions = new Set<string>();

  constructor(catalog: Catalog, parent: Parent, ids: IdPool) {
    this.#catalog = catalog;
    this.#parent = parent;
    this.#ids = ids;
    const ownSeries = catalog.get('event', parent.id)?.data.series ?? seriesOf(parent.name, parent.id, catalog)?.id;
    for (const series of catalog.all('event').filter(({ id, data }) => data.kind === 'series' && id !== ownSeries)) {
      for (const name of spellingsOf(series)) this.#series.set(skeleton(name), series);
    }
    for (const event of catalog.all('event').filter(({ data }) => data.kind === 'colocated' && data.partOf === parent.id)) {
      const { start = '', end = start, series } = event.data;
      const known = catalog.get('event', series ?? '');
      for (const name of [...spellingsOf(event), ...(known ? spellingsOf(known) : [])]) this.#remember(name, { id: event.id, start, end });
    }
  }

  /** Takes a row that stands for a whole event; of one that exists already nothing is changed. */
  add({ title, start, end, url, isInCity }: OwnDay): void {
    const name = dayName(title);
    const known = this.#byName.get(skeleton(name));
    if (!known) {
      this.#create(name, start, end, { ...(url !== undefined && { source: { url } }), isInCity });
      return;
    }
    const created = this.#created.get(known.id);
    if (created) this.#stretch(created, start, end);
  }

  /** The co-located event a session belongs to by a track, or by a label in front of its title. */
  eventOf(names: readonly string[], date: string | undefined, url: string | undefined): { id: string; name: string } | undefined {
    for (const name of names) {
      const known = this.#byName.get(skeleton(name));
      const created = known && this.#created.get(known.id);
      if (known && date !== undefined && created && this.#ofSessions.has(created.id)) this.#stretch(created, date, date);
      if (known && (date === undefined || (known.start <= date && date <= known.end))) return { id: known.id, name };
      const series = this.#series.get(skeleton(name));
      if (known || !series || date === undefined) continue;
      const id = this.#create(series.data.name, date, date, { series, ...(url !== undefined && { source: { url } }), isInCity: true });
      this.#ofSessions.add(id);
      return { id, name };
    }
    return undefined;
  }

  /** The events to be written. */
  created(): EventFacts[] {
    return [...this.#created.values()];
  }

  #create(name: string, start: string, end: string, { series, source, isInCity }: { series?: EntryOf<'event'>; source?: { url: string }; isInCity: boolean }): string {
    const { id, timeZone, city, country, year } = this.#parent;
    const known = series ?? this.#series.get(skeleton(name));
    // `OSPOlogy Day Amsterdam` says where already.
    const saysWhere = city !== undefined && name.includes(city);
    const nameTail = /\b\d{4}\b/.test(name) ? '' : saysWhere ? ` ${year}` : editionTail(this.#parent.name, ' ', year);
    const tail = saysWhere ? `-${year}` : editionTail(id, '-', year);
    const full = `${name}${nameTail}`;
    const existing = this.#catalog.get('event', `${known?.id ?? slugOf(name, 'day')}${tail}`) ?? this.#catalog.get('event', namesake(full, this.#catalog) ?? '');
    const span = existing?.data.start === undefined ? { start, end } : { start: existing.data.start, end: existing.data.end ?? existing.data.start };
    const eventId = existing?.id ?? this.#ids.take(`${(known?.id ?? slugOf(name, 'day').replace(/-\d{4}$/, '')).slice(0, ID_LIMIT - tail.length).replace(/-$/, '')}${tail}`);
    this.#remember(name, { id: eventId, ...span });
    this.#remember(full, { id: eventId, ...span });
    if (existing) return eventId;
    this.#created.set(eventId, {
      id: eventId, name: full, kind: 'colocated', ...(known && { series: known.id }), partOf: id, start, end, timeZone,
      ...(isInCity && city !== undefined && { city }), ...(isInCity && country !== undefined && { country }), ...(source && { source }),
    });
    return eventId;
  }

  #stretch(event: EventFacts, start: string, end: string): void {
    if (start < event.start) event.start = start;
    if (end > event.end) event.end = end;
    for (const known of this.#byName.values()) if (known.id === event.id) Object.assign(known, { start: event.start, end: event.end });
  }

  #remember(name: string, event: { id: string; start: string; end: string }): void {
    this.#byName.set(skeleton(name), { ...event });
  }
}

/** `RopeCon` of `[SOLD OUT] RopeCon Hosted by Acme - Full-Day Event | ALL ACCESS PASS REQUIRED`. */
export function dayName(title: string): string {
  const name = title
    .replace(/^\[[^\]]*\]\s*/, '')
    .replace(/\s+\|\s+.*$/, '')
    .replace(/\s+[-–—]\s+(?:(?:full|half)[- ]day(?: event)?|[ap]m session)$/i, '')
    .replace(/\s+hosted by\s.*$/i, '')
    .trim();
  return name || title;
}
