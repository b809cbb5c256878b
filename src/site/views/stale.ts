import { lastDay } from '../../catalog/dates.ts';
import { isStale } from '../../catalog/staleness.ts';
import type { Statement } from '../../catalog/statements.ts';
import type { Optional, StaleSources } from '../../content-fs/stale-sources.ts';
import type { Site } from '../site.ts';
import { formatDate, plural } from './format.ts';
import { linkTo } from './link.ts';
import { editLink, type StaleItem } from './stale-item.ts';
import { driftItems, linkItems } from './stale-outside.ts';
import { splitRows, type PartOfList } from './split.ts';
import { statementView } from './statement.ts';

/** One queue. */
export interface StaleSection {
  id: 'overdue' | 'undated' | 'unchecked' | 'landscape' | 'links' | 'moved' | 'drafts';
  heading: string;
  /** What stands here and in which order. */
  explanation: string;
  /** `undefined` where nobody has looked: then `explanation` says how to. */
  total: number | undefined;
  /** Those that the board itself shows. */
  shown: StaleItem[];
  /** Path of all of them, where the board does not show all. */
  href: string | undefined;
}

/** A page with one queue. */
export interface StalePage {
  route: string;
  /** Path of the first page. */
  href: string;
  heading: string;
  explanation: string;
  total: number;
  part: PartOfList<StaleItem>;
}

/** What somebody should look at again. */
export interface StaleBoard {
  sections: StaleSection[];
  pages: StalePage[];
}

/** Items of a queue that the board shows. */
const SHOWN = 15;

/** Items of a queue on a page of its own; a statement weighs more than a row of other lists. */
const ITEMS_ON_A_PAGE = 100;

/** All queues, in the order in which they matter. */
export function staleBoard(site: Site, sources: StaleSources): StaleBoard {
  const queues = queuesOf(site, sources);
  const isLong = ({ items }: Queue) => (items?.length ?? 0) > SHOWN;
  return {
    sections: queues.map((queue) => ({
      id: queue.id,
      heading: queue.heading,
      explanation: queue.explanation,
      total: queue.items?.length,
      shown: queue.items?.slice(0, SHOWN) ?? [],
      href: isLong(queue) ? site.urls.page(`stale/${queue.id}/`) : undefined,
    })),
    pages: queues.filter(isLong).flatMap(({ id, heading, explanation, items = [] }) =>
      splitRows(items, ITEMS_ON_A_PAGE).map((part) => ({ route: `stale/${id}/${part.suffix}`, href: site.urls.page(`stale/${id}/`), heading, explanation, total: items.length, part })),
    ),
  };
}

type Queue = Pick<StaleSection, 'id' | 'heading' | 'explanation'> & { items: StaleItem[] | undefined };

function queuesOf(site: Site, { landscape, links }: StaleSources): Queue[] {
  const { statements, today } = site.catalog;
  const asItems = (list: readonly Statement[], order: (statement: Statement) => string): StaleItem[] =>
    list.toSorted((a, b) => compare(order(a), order(b)) || compare(a.id, b.id)).map((statement) => ({ kind: 'statement', statement: statementView(site, statement), edit: editLink(site, statement.entry) }));
  const isPromiseToSettle = ({ state }: Statement) => state === 'overdue' || state === 'undated';
  return [
    {
      id: 'overdue',
      heading: 'Overdue promises',
      explanation: 'Their date has passed and nobody has recorded what became of them, the longest overdue first. Add an `outcome` with its evidence, or set `checked`.',
      items: asItems(statements.filter(({ state }) => state === 'overdue'), ({ data }) => lastDay(data.due ?? '')),
    },
    {
      id: 'undated',
      heading: 'Promises without a date',
      explanation: 'Neither kept in time nor ever late, those that nobody has looked at for longest first. Add `due` if the source names a date, or an `outcome`.',
      items: asItems(statements.filter(({ state }) => state === 'undated'), lookedAt),
    },
    {
      id: 'unchecked',
      heading: 'Not checked for a year',
      explanation: 'Other statements that may have changed since anybody looked, the oldest look first. Look again and set `checked`, with an `outcome` where there is one.',
      items: asItems(statements.filter((statement) => !isPromiseToSettle(statement) && isStale(statement, today)), lookedAt),
    },
    { id: 'landscape', heading: 'Differences from the landscape', ...landscapeQueue(site, landscape) },
    ...linkQueues(site, links),
    {
      id: 'drafts',
      heading: 'Drafts with open questions',
      explanation: 'Notes whose authors were not sure of something, the newest first. Answer a question in the note and take it out of `questions`.',
      items: site.catalog
        .all('talk')
        .filter(({ data }) => (data.questions?.length ?? 0) > 0)
        .toSorted((a, b) => compare(b.data.date ?? '', a.data.date ?? '') || compare(a.id, b.id))
        .map((talk) => ({ kind: 'draft', talk: linkTo(site, talk), questions: talk.data.questions ?? [], edit: editLink(site, talk) })),
    },
  ];
}

function landscapeQueue(site: Site, landscape: StaleSources['landscape']): Pick<Queue, 'explanation' | 'items'> {
  switch (landscape.is) {
    case 'absent':
      return { explanation: 'Not compared. Save the `landscape.yml` of the CNCF beside the repository and name it as `landscapeFile` in `hallway.config.ts`.', items: undefined };
    case 'unreadable':
      return { explanation: unreadable(landscape), items: undefined };
    case 'read': {
      const items = driftItems(site, landscape.value);
      return { explanation: `${plural(items.length, 'tool')} whose entry and \`${landscape.file}\` disagree. See which is right; \`npm run -s hallway -- landscape apply\` takes over what the list says.`, items };
    }
    default:
      return landscape satisfies never;
  }
}

function linkQueues(site: Site, links: StaleSources['links']): Queue[] {
  const queues = (dead: Pick<Queue, 'explanation' | 'items'>, moved: Pick<Queue, 'explanation' | 'items'>): Queue[] => [
    { id: 'links', heading: 'Dead links', ...dead },
    { id: 'moved', heading: 'Links that have moved', ...moved },
  ];
  switch (links.is) {
    case 'absent': {
      const unknown = { explanation: 'Nobody has saved a link check. Run `npm run -s hallway -- linkcheck --save`.', items: undefined };
      return queues(unknown, unknown);
    }
    case 'unreadable': {
      const unknown = { explanation: unreadable(links), items: undefined };
      return queues(unknown, unknown);
    }
    case 'read': {
      const { dead, moved } = linkItems(site, links.value);
      const day = formatDate(links.value.date);
      return queues(
        { explanation: `External links that led nowhere on ${day}. Put the page's new address or its archived copy in their place.`, items: dead },
        { explanation: `External links that led to another address for good on ${day}. See that it is still the same page, and write the new address.`, items: moved },
      );
    }
    default:
      return links satisfies never;
  }
}

const unreadable = ({ file, reason }: Extract<Optional<unknown>, { is: 'unreadable' }>): string => `Not compared: \`${file}\` cannot be read (${reason.replaceAll('`', '')}).`;

const lookedAt = ({ data, asOf }: Statement): string => data.checked ?? (asOf === undefined ? '' : lastDay(asOf));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
