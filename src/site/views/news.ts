import { changesOf, type Change } from '../../catalog/changes.ts';
import { entryName } from '../../catalog/entry.ts';
import type { Kind } from '../../catalog/model/collections.ts';
import type { State } from '../../catalog/statements.ts';
import { historyUrl } from '../hosting.ts';
import type { Site } from '../site.ts';
import { dateView, formatDate, plural, type DateView } from './format.ts';
import { linkTo } from './link.ts';
import { splitRows, type PartOfList } from './split.ts';
import { KIND_LABELS, STATE_LABELS } from './words.ts';

/** Something new: a link and what to say beside it. */
export interface NewsItem {
  href: string;
  text: string;
  /** Where it is from, or how many there are. */
  detail: string | undefined;
  /** What became of a statement. */
  state: { state: State; word: string } | undefined;
}

/** Things of one sort that became new on one day. */
export interface NewsGroup {
  heading: string;
  items: NewsItem[];
  /** Whether the names alone say enough, so that they can stand in a row. */
  isCompact: boolean;
  /** How many there are on that day, on this page or not. */
  total: number;
}

/** What became new on one day. */
export interface NewsDay {
  day: DateView;
  groups: NewsGroup[];
}

/** A page of what is new. */
export interface NewsPage {
  route: string;
  part: PartOfList<unknown>;
  days: NewsDay[];
  /** What is not told here and why; one sentence, on the last page. */
  limits: string | undefined;
  /** Where the hosting site shows all changes, on the last page. */
  historyUrl: string | undefined;
}

/** Edited files that are looked into; what is older is told by the hosting site. */
const EDITS = 1000;

/** What is new, newest day first, on as many pages as it needs; always one. */
export function newsPages(site: Site): NewsPage[] {
  const history = site.history();
  const { days, isCut } = changesOf(site.catalog, history, EDITS);
  const rows = days.flatMap(({ day, changes }) =>
    SORTS.flatMap(({ heading, isCompact = false, take }) => {
      const items = changes.flatMap((change) => take(site, change) ?? []);
      return items.map((item) => ({ day, heading, isCompact, total: items.length, item }));
    }),
  );
  const oldest = days.at(-1)?.day;
  return splitRows(rows).map((part) => {
    const isLast = part.number === part.of;
    return {
      route: `new/${part.suffix}`,
      part,
      days: [...Map.groupBy(part.rows, ({ day }) => day)].map(([day, list]) => ({
        day: dateView(day) as DateView,
        groups: [...Map.groupBy(list, ({ heading }) => heading)].map(([heading, same]) => ({ heading, isCompact: same[0]?.isCompact ?? false, total: same[0]?.total ?? 0, items: same.map(({ item }) => item) })),
      })),
      limits: isLast ? limitsOf(history, oldest, isCut) : undefined,
      historyUrl: isLast && site.settings.repository ? historyUrl(site.settings.repository) : undefined,
    };
  });
}

function limitsOf({ trouble, isShallow }: ReturnType<Site['history']>, oldest: string | undefined, isCut: boolean): string | undefined {
  if (trouble !== undefined) return `The history of the content is not at hand: ${trouble}.`;
  if (isCut && oldest) return `Only changes since ${formatDate(oldest)} are listed.`;
  if (isShallow) return oldest ? `Changes before ${formatDate(oldest)} are not at hand: the site was built from a copy of the repository without its older history.` : 'No change is at hand: the site was built from a copy of the repository without its history.';
  return oldest ? undefined : 'Nothing has been committed yet.';
}

/** What is told of a day, in this order; a change is taken by one sort alone. */
const SORTS: { heading: string; isCompact?: boolean; take: (site: Site, change: Change) => NewsItem | undefined }[] = [
  { heading: 'Outcomes recorded', take: (site, change) => (change.what === 'outcome' ? statementItem(site, change.statement, change.state) : undefined) },
  { heading: 'Notes added', take: (site, change) => (change.what === 'noted' ? entryItem(site, change.talk, eventName(site, change.talk.data.event)) : undefined) },
  { heading: 'Statements added or changed', take: (site, change) => (change.what === 'stated' ? statementItem(site, change.statement) : undefined) },
  ...(['report', 'guide', 'tool', 'topic', 'event', 'organization', 'person'] as const satisfies Exclude<Kind, 'talk'>[]).map((kind) => ({
    heading: `${KIND_LABELS[kind].many} added`,
    isCompact: true,
    take: (site: Site, change: Change) => (change.what === 'added' && change.entry.kind === kind ? entryItem(site, change.entry) : undefined),
  })),
  { heading: 'Sessions added to a programme', take: (site, change) => (change.what === 'scheduled' ? entryItem(site, change.event, plural(change.sessions, 'session')) : undefined) },
  { heading: 'Edited', isCompact: true, take: (site, change) => (change.what === 'edited' ? entryItem(site, change.entry) : undefined) },
];

const eventName = (site: Site, id: string): string | undefined => site.catalog.get('event', id)?.data.name;

function entryItem(site: Site, entry: Parameters<typeof linkTo>[1], detail?: string): NewsItem {
  const { href, name } = linkTo(site, entry);
  return { href, text: name, detail, state: undefined };
}

function statementItem(site: Site, { data, entry }: Extract<Change, { what: 'stated' }>['statement'], state?: State): NewsItem {
  return { href: site.urls.entry(entry, data.id), text: data.says, detail: entryName(entry), state: state && { state, word: STATE_LABELS[state].word } };
}
