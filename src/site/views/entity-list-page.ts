import { entryName, type Entry } from '../../catalog/entry.ts';
import { COLLECTIONS } from '../../catalog/model/collections.ts';
import type { Site } from '../site.ts';
import { divideRows, type Division, type ListPart, type PartBelow } from './divide.ts';
import { LISTS, listRoute, listRows, listsOf, partAnchor, type ListId, type ListRows, type ListSpec } from './entity-list.ts';
import { hasPages } from './excerpt.ts';
import { plural } from './format.ts';
import { KIND_LABELS } from './words.ts';

/** A page below an entity's own, with all of one of its lists or a part of it. */
export interface EntityListPage<L extends ListId> {
  list: L;
  route: string;
  title: string;
  /** How many rows there are, and in which order. */
  lead: string;
  breadcrumbs: { name: string; href: string }[];
  /** Rows under their headings; an empty label is no heading. */
  groups: { anchor: string; label: string; rows: ListRows[L][] }[];
  /** The pages that carry the rows where this one cannot. */
  below: LinkBelow[];
  previous: { heading: string; href: string } | undefined;
  next: { heading: string; href: string } | undefined;
}

/** A page of any of the lists. */
export type AnyListPage = { [L in ListId]: EntityListPage<L> }[ListId];

/** A link to a page below, with those below that. */
export interface LinkBelow {
  anchor: string;
  label: string;
  href: string;
  /** "58 statements". */
  count: string;
  below: LinkBelow[];
}

/** Every page an entity needs beside its own; none for most. */
export function entityListPages(site: Site, entry: Entry): AnyListPage[] {
  return listsOf(entry.kind).filter((list) => hasPages(site, entry, list)).flatMap((list) => pagesOf(site, entry, list) as AnyListPage[]);
}

function pagesOf<L extends ListId>(site: Site, entry: Entry, list: L): EntityListPage<L>[] {
  const spec: ListSpec<ListRows[L]> = LISTS[list];
  const parts = divideRows(listRows(site, entry, list), spec.by, spec.size);
  const root = site.urls.page(listRoute(entry, list));
  const carrying = parts.filter(({ below }) => below.length === 0);
  const step = (part: ListPart<unknown> | undefined) => part && { heading: titleOf(list, part), href: root + part.suffix };
  return parts.map((part) => {
    const place = carrying.indexOf(part);
    return {
      list,
      route: listRoute(entry, list) + part.suffix,
      title: `${entryName(entry)}: ${titleOf(list, part)}`,
      lead: [plural(part.count, spec.one, spec.many), part.of > 1 && `page ${part.number} of ${part.of}`, spec.order].filter(Boolean).join(', '),
      breadcrumbs: breadcrumbsOf(site, entry, spec, root, part),
      groups: part.groups.map(({ id, label, rows }) => ({ anchor: partAnchor(id), label, rows })),
      below: part.below.map((below) => linkBelow(spec, root, below)),
      previous: place > 0 ? step(carrying[place - 1]) : undefined,
      next: place >= 0 ? step(carrying[place + 1]) : undefined,
    };
  });
}

/** The entity, then the pages this one is a part of. */
function breadcrumbsOf(site: Site, entry: Entry, spec: { label: string }, root: string, { trail, number }: ListPart<unknown>): { name: string; href: string }[] {
  const addresses = trail.map((_, index) => `${root}${trail.slice(0, index + 1).map(({ id }) => `${id}/`).join('')}`);
  const steps = [{ name: capital(spec.label), href: root }, ...trail.map(({ label }, index) => ({ name: label, href: addresses[index] ?? root }))];
  return [
    { name: KIND_LABELS[entry.kind].many, href: site.urls.page(`${COLLECTIONS[entry.kind].folder}/`) },
    { name: entryName(entry), href: site.urls.entry(entry) },
    ...(number > 1 ? steps : steps.slice(0, -1)),
  ];
}

/** "talks, 2024"; what a section of statements is called says enough. */
function titleOf(list: ListId, { trail, number }: { trail: Division[]; number: number }): string {
  const [first = '', ...rest] = trail.map(({ label }) => label);
  const start = list === 'statements' && first ? [first.replace(/^./, (letter) => letter.toLowerCase())] : [LISTS[list].label, first];
  return [...start, ...rest, number > 1 && `page ${number}`].filter(Boolean).join(', ');
}

function linkBelow(spec: { one: string; many: string }, root: string, { id, label, suffix, count, below }: PartBelow): LinkBelow {
  return { anchor: partAnchor(id), label, href: root + suffix, count: plural(count, spec.one, spec.many), below: below.map((part) => linkBelow(spec, root, part)) };
}

const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());
