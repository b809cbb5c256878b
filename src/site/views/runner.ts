import type { Site } from '../site.ts';
import { formatFigure } from './format.ts';
import { linkToId, type EntryLink } from './link.ts';
import { statementView } from './statement.ts';

/** An organisation seen running a tool, with its numbers and where they were said. */
export interface RunnerView {
  organization: EntryLink;
  /** The newest occasions on which numbers were said; without any, those on which it was said that it runs the tool. */
  said: { href: string; when: string; figures: string[] }[];
}

/** How many occasions are named for one organisation, and numbers of one occasion; its own page has all. */
const NAMED = 6;

/** Who runs a tool, newest word first, those with numbers before the others. */
export function runnerViews(site: Site, toolId: string): RunnerView[] {
  const runners = site.graph.runners(toolId).flatMap(({ organization, statements }): RunnerView[] => {
    const link = linkToId(site, organization);
    // A number may be of the tool itself or of a conference, which run nothing.
    if (!link || organization === toolId || site.catalog.get('event', organization)) return [];
    const ids = new Set(statements.map(({ id }) => id));
    // What was said again later about the same tool stands in its numbers that changed.
    const current = statements.filter(({ data }) => !data.supersededBy || !ids.has(data.supersededBy));
    const said = current.map((statement) => {
      const { href, asOf, from } = statementView(site, statement);
      const figures = (statement.data.figures ?? []).filter(({ at }) => at === organization).map(formatFigure);
      return { href, when: asOf?.text ?? from.name, figures: figures.slice(0, NAMED) };
    });
    const numbered = said.filter(({ figures }) => figures.length > 0);
    return [{ organization: link, said: (numbered.length > 0 ? numbered : said).slice(0, NAMED) }];
  });
  const hasNumbers = ({ said }: RunnerView) => Number(said.some(({ figures }) => figures.length > 0));
  return runners.sort((a, b) => hasNumbers(b) - hasNumbers(a));
}
