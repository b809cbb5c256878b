import { levelAt } from '../../catalog/graph/levels.ts';
import type { Site } from '../site.ts';
import { linkTo, type EntryLink } from './link.ts';
import { levelView, type LevelView } from './quote.ts';
import { runnerViews } from './runner.ts';

/** A tool for the job a topic stands for. */
export interface TopicTool {
  link: EntryLink;
  summary: string | undefined;
  level: LevelView | undefined;
  /** Notes that name both. */
  documents: number;
  /** Organisations seen running it, those with numbers first. */
  runners: EntryLink[];
  /** How many more were seen. */
  moreRunners: number;
}

/** The tools of a topic, and the way to all of them. */
export interface TopicTools {
  rows: TopicTool[];
  total: number;
  /** All of them in the table of tools. */
  href: string;
  /** Alternatives among them side by side, where there are any. */
  comparison: { href: string; names: string[] } | undefined;
}

const SHOWN = 8;
const RUNNERS = 3;
const COMPARED = 4;

/** The tools named in notes on a topic more often than chance has it, most telling first. */
export function topicTools(site: Site, topic: string): TopicTools {
  const { catalog, graph, urls } = site;
  const companions = graph.companions(topic, 'tool').filter(({ surprise }) => surprise > 0);
  const rows = companions.slice(0, SHOWN).flatMap(({ id, documents }): TopicTool[] => {
    const tool = catalog.get('tool', id);
    const runners = runnerViews(site, id).map(({ organization }) => organization);
    return tool
      ? [{ link: linkTo(site, tool), summary: tool.data.summary, level: levelView(site, levelAt(catalog, id, catalog.today)), documents, runners: runners.slice(0, RUNNERS), moreRunners: Math.max(0, runners.length - RUNNERS) }]
      : [];
  });
  return {
    rows,
    total: companions.length,
    href: urls.page(`tools/?topic=${topic}`),
    comparison: comparisonOf(site, rows.map(({ link }) => link)),
  };
}

/** The first tool that somebody named alternatives of, beside those of them that are there. */
function comparisonOf({ graph, urls }: Site, links: readonly EntryLink[]): TopicTools['comparison'] {
  const groups = links.map((link) => {
    const { alternatives } = graph.relations(link.id);
    return [link, ...links.filter(({ id }) => alternatives.includes(id))].slice(0, COMPARED);
  });
  const compared = groups.find(({ length }) => length > 1);
  return compared && { href: urls.page(`compare/?tools=${compared.map(({ id }) => id).join(',')}`), names: compared.map(({ name }) => name) };
}
