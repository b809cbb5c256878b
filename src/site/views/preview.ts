import { dateOf } from '../../catalog/graph/graph.ts';
import { levelAt } from '../../catalog/graph/levels.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import type { NamedKind } from '../../catalog/model/collections.ts';
import { CATEGORIES } from '../../catalog/model/tool.ts';
import type { Site } from '../site.ts';
import { lastHeard } from './embeds.ts';
import { placeOf } from './event.ts';
import { formatDate, formatSpan, plural } from './format.ts';
import { linksTo } from './link.ts';
import { affiliationPeriod } from './person.ts';
import { isTalkStub } from './stub.ts';
import { firstSentence } from './topic.ts';
import { EVENT_KIND_LABELS, LEVEL_LABELS, ORGANIZATION_KIND_LABELS } from './words.ts';

/** What the preview of a link to an entity says; all of it plain text. */
export interface EntityPreview {
  /** What it is: "Project · GitOps and delivery". */
  kind: string;
  name: string;
  /** What it does or is, in one sentence. */
  line?: string;
  /** Its level, when it was last heard of. */
  notes: string[];
}

type Entity = { [K in NamedKind]: EntryOf<K> }[NamedKind];

/** The preview of a tool, topic, event, organisation or person. */
export function entityPreview(site: Site, entity: EntryOf<NamedKind>): EntityPreview {
  const { kind, line, notes } = detailsOf(site, entity as Entity);
  return { kind, name: entity.data.name, ...(line && { line }), notes: notes.filter((note) => note !== undefined) };
}

interface Details {
  kind: string;
  line: string | undefined;
  notes: (string | undefined)[];
}

function detailsOf(site: Site, entity: Entity): Details {
  switch (entity.kind) {
    case 'tool': {
      const { kind, category, summary, status } = entity.data;
      return {
        kind: `${kind === 'api' ? 'API' : capitalised(kind)} · ${CATEGORIES[category]}`,
        line: summary,
        notes: [levelNote(site, entity), status && status !== 'active' ? capitalised(status) : undefined, heardNote(site, entity)],
      };
    }
    case 'topic':
      return { kind: 'Topic', line: firstSentence(entity.file.body), notes: [heardNote(site, entity)] };
    case 'event':
      return eventDetails(site, entity);
    case 'organization': {
      const runs = namesOf(site, site.graph.runs(entity.id));
      const products = namesOf(site, site.graph.referring(entity.id, 'tool', 'vendor').map(({ id }) => id));
      const closed = entity.data.status === 'closed' ? 'Closed' : undefined;
      return { kind: ORGANIZATION_KIND_LABELS[entity.data.kind], line: sentence([products && `makes ${products}`, runs && `was seen running ${runs}`]), notes: [closed, heardNote(site, entity)] };
    }
    case 'person': {
      const affiliations = (entity.data.affiliations ?? []).flatMap((affiliation) => {
        const when = affiliationPeriod(affiliation);
        return linksTo(site, [affiliation.organization]).map(({ name }) => (when ? `${name} (${when})` : name));
      });
      const reports = site.graph.referring(entity.id, 'report', 'authors').length;
      const author = reports > 0 ? `Author of ${plural(reports, 'report')}` : undefined;
      return { kind: 'Person', line: affiliations.join(', ') || undefined, notes: [author, heardNote(site, entity, author === undefined)] };
    }
    default:
      return entity satisfies never;
  }
}

function eventDetails(site: Site, event: EntryOf<'event'>): Details {
  const { graph } = site;
  const below = graph.eventsBelow(event.id);
  const editions = below.filter(({ data }) => data.series === event.id);
  const talks = [event, ...below.filter(({ data }) => data.partOf === event.id)].flatMap(({ id }) => graph.programme(id));
  const noted = talks.filter((talk) => !isTalkStub(talk)).length;
  const last = editions.findLast(({ data }) => data.start);
  return {
    kind: EVENT_KIND_LABELS[event.data.kind],
    line: [formatSpan(event.data.start, event.data.end), placeOf(event)].filter(Boolean).join(', ') || undefined,
    notes: [
      editions.length > 0 ? plural(editions.length, 'edition') : undefined,
      last && `Last recorded: ${last.data.name}`,
      talks.length > 0 ? `Notes on ${noted} of ${plural(talks.length, 'talk')}` : undefined,
    ],
  };
}

function levelNote({ catalog }: Site, tool: EntryOf<'tool'>): string | undefined {
  const now = levelAt(catalog, tool.id, catalog.today);
  if (!now) return undefined;
  const parent = now.via && catalog.get('tool', now.via)?.data.name;
  return `CNCF ${LEVEL_LABELS[now.level]}${parent ? ` as part of ${parent}` : ''} since ${formatDate(now.since)}`;
}

/** A speaker is heard of though no sentence may name them, an organisation also through its numbers. */
function heardNote(site: Site, { id }: Entity, saysNever = true): string | undefined {
  const { graph, catalog } = site;
  const talks = graph.talksOf(id);
  const [latest] = talks;
  const statements = [graph.statementsAbout(id), graph.statementsBy(id), graph.statementsAt(id)].flatMap(([newest]) => newest?.asOf ?? []);
  const last = [lastHeard(site, id), latest && dateOf(catalog, latest), ...statements].filter((date) => date !== undefined).sort().at(-1);
  if (!last) return saysNever ? 'Not heard of yet' : undefined;
  return `Last heard ${formatDate(last)}${talks.length > 0 ? ` · ${plural(talks.length, 'talk')}` : ''}`;
}

/** How many names a sentence lists. */
const NAMES = 3;

function namesOf(site: Site, ids: readonly string[]): string | undefined {
  const names = linksTo(site, ids).map(({ name }) => name);
  const listed = names.length > NAMES + 1 ? [...names.slice(0, NAMES), `${names.length - NAMES} more`] : names;
  return new Intl.ListFormat('en').format(listed) || undefined;
}

function sentence(parts: readonly (string | undefined)[]): string | undefined {
  const text = parts.filter(Boolean).join('; ');
  return text ? `${capitalised(text)}.` : undefined;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
