import { COLLECTIONS, KINDS, type Kind } from '../../catalog/model/collections.ts';
import type { StatementKind } from '../../catalog/model/statement.ts';
import type { Site } from '../site.ts';
import { talkRow, talksAt, type TalkRow } from './programme.ts';
import { isTalkStub } from './stub.ts';
import { KIND_LABELS } from './words.ts';

/** What the search page shows before anything is asked. */
export interface SearchStart {
  /** Searches that find something in this content, with the query spelled out. */
  examples: { text: string; query: string; href: string }[];
  notes: TalkRow[];
}

/** A kind of entry with the number there is of it. */
export interface KindCount {
  kind: Kind;
  name: string;
  href: string;
  count: number;
}

const NOTES = 5;
const SEVERAL = 5;

/** Examples from the content itself, and the newest notes. */
export function searchStart(site: Site): SearchStart {
  const examples = [...aboutTools(site), atEvent(site), saidBy(site)].filter((example) => example !== undefined);
  return {
    examples: examples.map((example) => ({ ...example, href: `${site.urls.page('search/')}?${new URLSearchParams({ q: example.query })}` })),
    notes: site.catalog
      .all('talk')
      .filter((talk) => !isTalkStub(talk))
      .map((talk) => talkRow(site, talk))
      .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
      .slice(0, NOTES),
  };
}

/** Every kind of entry with its list. */
export function kindCounts(site: Site): KindCount[] {
  return KINDS.map((kind) => ({ kind, name: KIND_LABELS[kind].many, href: site.urls.page(`${COLLECTIONS[kind].folder}/`), count: site.catalog.all(kind).length }));
}

interface Example {
  text: string;
  query: string;
}

/** What is asked of the tools that most statements of a kind are about, of each tool one thing. */
const ASKED: readonly { kind: StatementKind; ask: (name: string) => string }[] = [
  { kind: 'figure', ask: (name) => `How large people run ${name}` },
  { kind: 'roadmap', ask: (name) => `What was promised for ${name}` },
  { kind: 'caveat', ask: (name) => `What to beware of with ${name}` },
];

function aboutTools(site: Site): Example[] {
  const asked = new Set<string>();
  return ASKED.flatMap(({ kind, ask }) => {
    const about = site.catalog.statements.filter(({ data }) => data.kind === kind).flatMap(({ data }) => data.about);
    const id = mostOften(about.filter((named) => !asked.has(named) && site.catalog.get('tool', named)));
    const tool = id && site.catalog.get('tool', id);
    if (!tool) return [];
    asked.add(tool.id);
    return [{ text: ask(tool.data.name), query: `tool:${tool.id} kind:${kind}` }];
  });
}

/** The topic most talked about at the last event with several notes. */
function atEvent(site: Site): Example | undefined {
  const event = site.catalog
    .all('event')
    .filter(({ data, id }) => data.kind === 'edition' && talksAt(site, id).filter((talk) => !isTalkStub(talk) && talk.data.topics).length >= SEVERAL)
    .toSorted((a, b) => (b.data.start ?? '').localeCompare(a.data.start ?? ''))[0];
  if (!event) return undefined;
  const topic = mostOften(talksAt(site, event.id).flatMap(({ data }) => data.topics ?? []).filter((id) => site.catalog.get('topic', id)));
  const found = topic && site.catalog.get('topic', topic);
  return found ? { text: `${found.data.name} at ${event.data.name}`, query: `topic:${found.id} event:${event.id}` } : undefined;
}

function saidBy(site: Site): Example | undefined {
  const id = mostOften(site.catalog.statements.flatMap(({ data }) => data.by ?? []).filter((by) => site.catalog.get('organization', by)));
  const organization = id && site.catalog.get('organization', id);
  return organization ? { text: `What ${organization.data.name} said`, query: `by:${organization.id}` } : undefined;
}

/** The most frequent of some ids, the first of those that are equally so. */
function mostOften(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
