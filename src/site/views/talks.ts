import type { EntryOf } from '../../catalog/entry.ts';
import type { Site } from '../site.ts';
import { routeOf } from '../urls.ts';
import { linkTo, type EntryLink } from './link.ts';
import { talkRow, type TalkRow } from './programme.ts';
import { splitRows, type PartOfList } from './split.ts';

/** What talks name and what therefore lists them. */
type Named = EntryOf<'tool'> | EntryOf<'topic'> | EntryOf<'organization'> | EntryOf<'person'>;

/** The talks that name an entity as its page lists them. */
export interface TalksView {
  /** The newest. */
  rows: TalkRow[];
  total: number;
  /** Where all are, when these are not. */
  all: string | undefined;
}

/** How many talks an entity's own page lists. */
const TALKS_ON_A_PAGE = 40;

/** What an entity's own page lists of the talks that name it. */
export function talksView(site: Site, entry: Named): TalksView {
  const talks = site.graph.talksOf(entry.id);
  const isSplit = talks.length > TALKS_ON_A_PAGE;
  return {
    rows: talks.slice(0, TALKS_ON_A_PAGE).map((talk) => talkRow(site, talk)),
    total: talks.length,
    all: isSplit ? site.urls.page(talksRoute(entry)) : undefined,
  };
}

/** A page with talks that name an entity. */
export interface TalksPage {
  route: string;
  entry: EntryLink;
  total: number;
  /** Path of the first of these pages. */
  href: string;
  part: PartOfList<TalkRow>;
}

/** The pages that list all talks of an entity; none where its own page does. */
export function talksPages(site: Site, entry: Named): TalksPage[] {
  const { all, total } = talksView(site, entry);
  if (!all) return [];
  const rows = site.graph.talksOf(entry.id).map((talk) => talkRow(site, talk));
  return splitRows(rows).map((part) => ({ route: talksRoute(entry) + part.suffix, entry: linkTo(site, entry), total, href: all, part }));
}

const talksRoute = ({ kind, id }: Named): string => `${routeOf(kind, id)}talks/`;
