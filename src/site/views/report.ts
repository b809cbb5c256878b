import type { EntryOf } from '../../catalog/entry.ts';
import { proseOf, type ProseView } from '../prose.ts';
import type { Site } from '../site.ts';
import { citationOf, type Citation } from './citation.ts';
import { heardExcerpt, type Excerpt } from './excerpt.ts';
import { dateView, type DateView } from './format.ts';
import { frameOf, type Frame } from './frame.ts';
import { linksTo, type EntryLink } from './link.ts';
import { talkRow, type TalkRow } from './programme.ts';
import type { QuoteGroup } from './quote.ts';
import { statementView, type StatementView } from './statement.ts';
import { REPORT_KIND_LABELS } from './words.ts';

/** Everything a report's page shows. */
export interface ReportView {
  frame: Frame;
  title: string;
  kind: string;
  authors: EntryLink[];
  published: DateView | undefined;
  /** Whether it has open questions. */
  isDraft: boolean;
  questions: string[];
  urls: { url: string; role: string; date: DateView | undefined }[];
  coverage: 'full' | 'partial' | undefined;
  events: EntryLink[];
  tools: EntryLink[];
  topics: EntryLink[];
  organizations: EntryLink[];
  prose: ProseView;
  statements: StatementView[];
  talks: TalkRow[];
  /** Sentences elsewhere that link to this report. */
  heard: Excerpt<QuoteGroup>;
  citation: Citation;
}

/** The page of a report. */
export function reportView(site: Site, report: EntryOf<'report'>): ReportView {
  const { graph } = site;
  const { data, id } = report;
  const mentioned = graph.mentionsIn(report).filter(({ kind }) => kind === 'tool').map((mention) => mention.id);
  const writers = linksTo(site, data.authors).map(({ name }) => name);
  const kind = [REPORT_KIND_LABELS[data.kind], writers.length > 0 && `by ${writers.join(', ')}`].filter(Boolean).join(' ');
  return {
    frame: frameOf(site, report, {
      within: kind,
      description: `${kind}: ${data.title}`,
      filters: { event: data.events ?? [], year: [data.published?.slice(0, 4)], topic: data.topics ?? [], tool: [...(data.tools ?? []), ...mentioned] },
    }),
    title: data.title,
    kind: REPORT_KIND_LABELS[data.kind],
    authors: linksTo(site, data.authors),
    published: dateView(data.published),
    isDraft: (data.questions?.length ?? 0) > 0,
    questions: data.questions ?? [],
    urls: (data.urls ?? []).map(({ url, role, date }) => ({ url, role, date: dateView(date) })),
    coverage: data.coverage,
    events: linksTo(site, data.events),
    tools: linksTo(site, [...new Set([...(data.tools ?? []), ...mentioned])]),
    topics: linksTo(site, data.topics),
    organizations: linksTo(site, data.organizations),
    prose: proseOf(site, report),
    statements: graph.statementsIn(report).map((statement) => statementView(site, statement)),
    talks: graph.referring(id, 'talk', 'reports').map((talk) => talkRow(site, talk)),
    heard: heardExcerpt(site, report),
    citation: citationOf({
      id,
      authors: linksTo(site, data.authors).map(({ name }) => name),
      title: data.title,
      form: REPORT_KIND_LABELS[data.kind],
      date: data.published,
      url: data.urls?.[0]?.url,
      site: site.settings.name,
      page: site.urls.absolute(site.urls.entry(report)),
    }),
  };
}
