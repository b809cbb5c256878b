import type { Site } from '../site.ts';
import { formatFigure } from './format.ts';
import { linkToId, type EntryLink } from './link.ts';
import { statementView } from './statement.ts';

/** An organisation seen running a tool, with its numbers and where they were said. */
export interface RunnerView {
  organization: EntryLink;
  figures: string[];
  /** The newest occasions on which it was said, each with its date or the name of its talk or report. */
  said: { href: string; text: string }[];
}

/** How many numbers and occasions are named for one organisation; its own page has all. */
const NAMED = 6;

/** Who runs a tool, newest word first, those with numbers before the others. */
export function runnerViews(site: Site, toolId: string): RunnerView[] {
  const runners = site.graph.runners(toolId).flatMap(({ organization, figures, statements }): RunnerView[] => {
    const link = linkToId(site, organization);
    // A number may be of the tool itself or of a conference, which run nothing.
    if (!link || organization === toolId || site.catalog.get('event', organization)) return [];
    const said = statements.slice(0, NAMED).map((statement) => {
      const { href, asOf, from } = statementView(site, statement);
      return { href, text: asOf?.text ?? from.name };
    });
    return [{ organization: link, figures: [...new Set(figures.map(formatFigure))].slice(0, NAMED), said }];
  });
  return runners.sort((a, b) => Number(b.figures.length > 0) - Number(a.figures.length > 0));
}
