import type { Catalog } from '../../catalog/catalog.ts';
import { isEnglishWord } from '../../catalog/checks/english-words.ts';
import { spellingsOf } from '../../catalog/checks/known-names.ts';
import { skeleton } from '../../catalog/checks/skeleton.ts';
import type { Entry } from '../../catalog/entry.ts';
import { NAMED_KINDS } from '../../catalog/model/collections.ts';
import { yamlQuoted, yamlText } from './yaml-text.ts';

/** What a schedule tells about an event. */
export interface EventFacts {
  id: string;
  name: string;
  kind: 'edition' | 'colocated';
  series?: string;
  partOf?: string;
  start: string;
  end: string;
  timeZone: string;
  city?: string;
  country?: string;
  source?: { url: string; date?: string };
}

/** The file of an event. */
export function eventFile(event: EventFacts): { path: string; text: string } {
  const { source } = event;
  const lines = [
    `name: ${yamlText(event.name)}`,
    ...(isEnglishWord(event.name) ? ['match: exact'] : []),
    `kind: ${event.kind}`,
    ...(event.series === undefined ? [] : [`series: ${yamlText(event.series)}`]),
    ...(event.partOf === undefined ? [] : [`partOf: ${yamlText(event.partOf)}`]),
    `start: ${event.start}`,
    `end: ${event.end}`,
    `timeZone: ${event.timeZone}`,
    ...(event.city === undefined ? [] : [`city: ${yamlText(event.city)}`]),
    // `NO` gets quotes: unquoted it is false.
    ...(event.country === undefined ? [] : [`country: ${yamlText(event.country)}`]),
    ...(source ? ['sources:', `  - { url: ${yamlQuoted(source.url)}${source.date === undefined ? '' : `, date: ${source.date}`} }`] : []),
  ];
  return { path: `events/${event.id}.yaml`, text: `${lines.join('\n')}\n` };
}

/** The series whose name or alias the event's name begins with, the longest one; for an id, the series it begins with. */
export function seriesOf(name: string, id: string, catalog: Catalog): { id: string; rest: string } | undefined {
  const found = catalog
    .all('event')
    .filter(({ data }) => data.kind === 'series')
    .flatMap((series) => spellingsOf(series).map((spelling) => ({ id: series.id, spelling })))
    .filter(({ spelling }) => skeleton(name) === skeleton(spelling) || name.toLowerCase().startsWith(`${spelling.toLowerCase()} `))
    .toSorted((a, b) => b.spelling.length - a.spelling.length)[0];
  if (found) return { id: found.id, rest: name.slice(found.spelling.length).trim() };
  const byId = catalog.all('event').find(({ id: series, data }) => data.kind === 'series' && id.startsWith(`${series}-`));
  return byId && { id: byId.id, rest: '' };
}

/** What sets this year's edition apart: ` Europe 2026` of a name, `-eu-2026` of an id. */
export function editionTail(text: string, separator: ' ' | '-', year: string): string {
  const regions = ['europe', 'eu', 'emea', 'north america', 'na', 'americas', 'latin america', 'latam', 'china', 'india', 'japan', 'asia', 'apac', 'africa', 'australia'];
  const region = regions.map((name) => name.replaceAll(' ', separator)).join('|');
  return new RegExp(`${separator}(?:(?:${region})${separator})?\\d{4}$`, 'i').exec(text)?.[0] ?? `${separator}${year}`;
}

/** The entry that has this name already. */
export function namesake(name: string, catalog: Catalog): string | undefined {
  const isNamed = ({ kind }: Entry) => (NAMED_KINDS as readonly string[]).includes(kind);
  return catalog.entries.find((entry) => isNamed(entry) && spellingsOf(entry).some((spelling) => skeleton(spelling) === skeleton(name)))?.id;
}
