import {
  eventStarter, guideStarter, organizationStarter, personStarter, reportStarter, talkStarter, toolStarter, topicStarter, type Starter, type TalkBeginning,
} from '../../catalog/authoring/starter.ts';
import type { Entry, EntryOf } from '../../catalog/entry.ts';
import type { Kind } from '../../catalog/model/collections.ts';
import { editUrl, newFileUrl, pathInRepository } from '../hosting.ts';
import type { Site } from '../site.ts';

/** Where the web editor of the hosting site changes an entry; absent without a repository. */
export function editHref({ settings }: Site, { file }: Pick<Entry, 'file'>): string | undefined {
  const path = pathInRepository(settings, file.path);
  return settings.repository && path ? editUrl(settings.repository, path) : undefined;
}

/** What a missing note would be about. */
export type NoteSubject = Partial<Omit<TalkBeginning, 'day'>>;

/**
 * Where somebody can write a note that is missing: the web editor of the hosting site with a file begun, at the given
 * event or the one that began last. Without a repository, or without any event, the page that explains how.
 */
export function noteHref(site: Site, { event: id, ...about }: NoteSubject = {}): string {
  const event = (id === undefined ? undefined : site.catalog.get('event', id)) ?? latestEvent(site);
  return event ? startHref(site, talkStarter({ event: event.id, day: event.data.start, ...about })) : newEntryHref(site, 'event');
}

/** Where somebody can add an entry of a kind: as `noteHref`. */
export function newEntryHref(site: Site, kind: Kind): string {
  return kind === 'talk' ? noteHref(site) : startHref(site, starterOf(site, kind));
}

/** Where somebody can add the next edition of a series. */
export function newEditionHref(site: Site, series: string): string {
  return startHref(site, eventStarter(site.catalog.today, series));
}

function startHref(site: Site, { path, text }: Starter): string {
  const { repository } = site.settings;
  const place = pathInRepository(site.settings, path);
  return repository && place ? newFileUrl(repository, { path: place, text }) : site.urls.page('contribute/');
}

function starterOf(site: Site, kind: Exclude<Kind, 'talk'>): Starter {
  switch (kind) {
    case 'event':
      return eventStarter(site.catalog.today);
    case 'report':
      return reportStarter(latestEvent(site)?.id);
    case 'tool':
      return toolStarter();
    case 'topic':
      return topicStarter();
    case 'organization':
      return organizationStarter();
    case 'person':
      return personStarter();
    case 'guide':
      return guideStarter();
  }
}

/** The edition that began last: where most of those who have something to add come from. */
function latestEvent(site: Site): EntryOf<'event'> | undefined {
  const begun = (event: EntryOf<'event'>) => (event.data.kind === 'edition' ? (event.data.start ?? '9') : '9') <= site.catalog.today;
  return site.catalog.all('event').filter(begun).reduce<EntryOf<'event'> | undefined>((last, event) => ((last?.data.start ?? '') < (event.data.start ?? '') ? event : last), undefined);
}
