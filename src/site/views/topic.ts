import type { EntryOf } from '../../catalog/entry.ts';
import { proseOf, type ProseView } from '../prose.ts';
import type { Site } from '../site.ts';
import { firstRows, heardExcerpt, statementExcerpt, type Excerpt } from './excerpt.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import type { ReportRow } from './report-row.ts';
import { occasionsOf } from './occasions.ts';
import type { TalkRow } from './programme.ts';
import type { QuoteGroup } from './quote.ts';
import type { StatementView } from './statement.ts';
import { topicTools, type TopicTools } from './topic-tools.ts';

/** Everything a topic page shows. */
export interface TopicView {
  frame: Frame;
  name: string;
  narrow: boolean;
  prose: ProseView;
  broader: EntryLink | undefined;
  narrower: EntryLink[];
  related: EntryLink[];
  tools: TopicTools;
  talks: Excerpt<TalkRow>;
  reports: Excerpt<ReportRow>;
  guides: EntryLink[];
  statements: Excerpt<StatementView>;
  heard: Excerpt<QuoteGroup>;
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
    tools: topicTools(site, id),
    talks: firstRows(site, topic, 'talks'),
    reports: firstRows(site, topic, 'reports'),
    guides: graph.referring(id, 'guide', 'topics').map((guide) => linkTo(site, guide)),
    statements: statementExcerpt(site, topic),
    heard: heardExcerpt(site, topic),
  };
}

/** First sentence of a Markdown body without its markup, for descriptions; `undefined` when there is none. */
export function firstSentence(body: string): string | undefined {
  const paragraph = body.trim().split(/\n\s*\n/)[0]?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '').replace(/\s+/g, ' ') ?? '';
  const [sentence] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph);
  return sentence?.segment.trim() || undefined;
}
