import type { EntryOf } from '../../catalog/entry.ts';
import { proseOf, type ProseView } from '../prose.ts';
import type { Site } from '../site.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import { occasionsOf } from './occasions.ts';
import { heardView, type HeardView } from './quote.ts';
import { statementView, type StatementView } from './statement.ts';
import { talksView, type TalksView } from './talks.ts';

/** Everything a topic page shows. */
export interface TopicView {
  frame: Frame;
  name: string;
  narrow: boolean;
  prose: ProseView;
  broader: EntryLink | undefined;
  narrower: EntryLink[];
  related: EntryLink[];
  tools: { link: EntryLink; documents: number }[];
  talks: TalksView;
  reports: EntryLink[];
  guides: EntryLink[];
  statements: StatementView[];
  /** The statements about it in the ledger. */
  ledger: string;
  heard: HeardView;
}

/** The page of a topic. */
export function topicView(site: Site, topic: EntryOf<'topic'>): TopicView {
  const { graph } = site;
  const { data, id } = topic;
  const others = graph.referring(id, 'topic', 'related').map((other) => other.id);
  return {
    frame: frameOf(site, topic, {
      description: firstSentence(topic.file.body) ?? `What was said about ${data.name}`,
      filters: { ...occasionsOf(site, graph.talksOf(id)), topic: [id, data.broader] },
      above: linksTo(site, data.broader ? [data.broader] : []),
    }),
    name: data.name,
    narrow: data.narrow ?? false,
    prose: proseOf(site, topic),
    broader: linkToId(site, data.broader),
    narrower: graph.referring(id, 'topic', 'broader').map((other) => linkTo(site, other)),
    related: linksTo(site, [...new Set([...(data.related ?? []), ...others])].sort()),
    tools: graph.companions(id, 'tool').filter(({ surprise }) => surprise > 0).slice(0, 16).flatMap(({ id: tool, documents }) => linksTo(site, [tool]).map((link) => ({ link, documents }))),
    talks: talksView(site, topic),
    reports: graph.reportsOf(id).map((report) => linkTo(site, report)),
    guides: graph.referring(id, 'guide', 'topics').map((guide) => linkTo(site, guide)),
    statements: graph.statementsAbout(id).map((statement) => statementView(site, statement)),
    ledger: `${site.urls.page('statements/')}?about=${id}`,
    heard: heardView(site, topic),
  };
}

/** First sentence of a Markdown body without its markup, for descriptions; `undefined` when there is none. */
export function firstSentence(body: string): string | undefined {
  const paragraph = body.trim().split(/\n\s*\n/)[0]?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '').replace(/\s+/g, ' ') ?? '';
  const [sentence] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph);
  return sentence?.segment.trim() || undefined;
}
