import { countProblems } from '../catalog/problems.ts';
import { createGraph } from '../catalog/graph/graph.ts';
import { createLexicon } from '../catalog/mentions/lexicon.ts';
import { mentionsOfEntry } from '../catalog/mentions/document.ts';
import { loadContent } from '../content-fs/load.ts';
import { resolveSettings } from '../content-fs/settings.ts';
import { NAMED_KINDS } from '../catalog/model/collections.ts';
import type { Site } from './site.ts';
import { createUrls } from './urls.ts';

/** The catalog behind every page, read and derived once per build (and anew after each edit in development). */
export const settings = resolveSettings();

const { catalog: checked, problems } = loadContent(settings);
const { errors } = countProblems(problems);
if (errors > 0) {
  const [first] = problems.filter(({ severity }) => severity === 'error');
  throw new Error(
    `The content has ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing is published. ` +
      `First: ${first?.file}:${first?.line}:${first?.column} ${first?.message} Run \`npm run check\` for all of them.`,
  );
}

export const catalog = checked;
export const warnings = problems;
export const urls = createUrls(settings.base, settings.url);
export const lexicon = createLexicon(NAMED_KINDS.flatMap((kind) => catalog.all(kind)));
export const graph = createGraph(catalog, (entry) => mentionsOfEntry(entry, lexicon));

export const site: Site = { settings, catalog, graph, lexicon, urls };
