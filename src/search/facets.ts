import { LEVEL_LABELS } from '../site/views/words.ts';
import { RESULT_KINDS, RESULT_LABELS, resultKind } from './kinds.ts';
import type { NameRecord } from './names.ts';
import type { Facet } from './query.ts';

/** Headings of the facets. */
export const FACET_LABELS: Record<Facet, string> = {
  type: 'Kind of page',
  event: 'Event',
  topic: 'Topic',
  tool: 'Tool',
  level: 'CNCF level',
  year: 'Year',
};

/** One value of a facet, as its checkbox shows it. */
export interface FacetValue {
  value: string;
  label: string;
  /** Pages it leaves, given the other facets. */
  count: number;
  chosen: boolean;
}

/**
 * The values of a facet in the order they are shown, which does not change while values are chosen:
 * kinds and levels as everywhere on the site, years backwards, the rest by how many pages fit without any filter.
 * Chosen values are always among them, so that they can be given up again.
 */
export function facetValues(
  facet: Facet,
  counts: Readonly<Record<string, number>>,
  total: Readonly<Record<string, number>>,
  chosen: readonly string[],
  names: ReadonlyMap<string, NameRecord>,
): FacetValue[] {
  const values = new Set([...Object.keys(total).filter((value) => (total[value] ?? 0) > 0), ...chosen]);
  return [...values]
    .map((value) => ({ value, label: labelOf(facet, value, names), count: own(counts, value), chosen: chosen.includes(value) }))
    .sort((a, b) => place(facet, a.value) - place(facet, b.value) || byFacet(facet, a, b, total) || (a.label < b.label ? -1 : 1));
}

/** Names by the values of facets: a guide or report may have the id of a topic or tool and is no value. */
export function namesOfValues(names: readonly NameRecord[]): Map<string, NameRecord> {
  return new Map(names.filter(({ kind }) => kind === 'event' || kind === 'topic' || kind === 'tool').map((record) => [record.id, record]));
}

const KIND_ORDER: readonly string[] = RESULT_KINDS;
const LEVEL_ORDER = Object.keys(LEVEL_LABELS);

function place(facet: Facet, value: string): number {
  if (facet === 'type') return KIND_ORDER.indexOf(value);
  return facet === 'level' ? LEVEL_ORDER.indexOf(value) : 0;
}

function byFacet(facet: Facet, a: FacetValue, b: FacetValue, total: Readonly<Record<string, number>>): number {
  if (facet === 'year') return a.value < b.value ? 1 : -1;
  return own(total, b.value) - own(total, a.value);
}

function labelOf(facet: Facet, value: string, names: ReadonlyMap<string, NameRecord>): string {
  const kind = facet === 'type' ? resultKind(value) : undefined;
  if (kind) return RESULT_LABELS[kind].many;
  return names.get(value)?.name ?? value;
}

/** Values come from addresses, `constructor` among them. */
function own(counts: Readonly<Record<string, number>>, value: string): number {
  return Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0;
}
