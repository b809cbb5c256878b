import { countProblems } from '../catalog/problems.ts';
import { createGraph } from '../catalog/graph/graph.ts';
import { lexiconOf } from '../catalog/mentions/lexicon.ts';
import { mentionsOfEntry } from '../catalog/mentions/document.ts';
import { readBaseRevision } from '../content-fs/base-revision.ts';
import type { History } from '../catalog/history.ts';
import { editDates, readHistory } from '../content-fs/history.ts';
import { loadContent } from '../content-fs/load.ts';
import type { Settings } from '../content-fs/settings.ts';
import type { Site } from './site.ts';
import { createUrls } from './urls.ts';

/**
 * Reads, checks and derives everything the pages are made from.
 * @throws {Error} when the check rejects the content: nothing is ever published that it rejects.
 */
export function loadSite(settings: Settings): Site {
  const { catalog, problems } = loadContent(settings, readBaseRevision(settings.contentDir).ids);
  const { errors } = countProblems(problems);
  if (errors > 0) {
    const rejected = problems.filter(({ severity }) => severity === 'error');
    const lines = rejected.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
    throw new Error(`The content has ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing is published.\n${lines.join('\n')}`);
  }
  const lexicon = lexiconOf(catalog);
  const graph = createGraph(catalog, (entry) => mentionsOfEntry(entry, lexicon));
  // Git is asked by the first page that wants to know, and only once.
  let past: History | undefined;
  const history = () => {
    past ??= readHistory(settings.contentDir);
    return past;
  };
  let dates: ReadonlyMap<string, string> | undefined;
  return {
    settings,
    catalog,
    graph,
    lexicon,
    urls: createUrls(settings.base, settings.url),
    history,
    edited: (path) => {
      dates ??= editDates(history());
      return dates.get(path);
    },
  };
}
