import { createGraph } from '../src/catalog/graph/graph.ts';
import type { History } from '../src/catalog/history.ts';
import { mentionsOfEntry } from '../src/catalog/mentions/document.ts';
import { createLexicon } from '../src/catalog/mentions/lexicon.ts';
import { NAMED_KINDS } from '../src/catalog/model/collections.ts';
import { resolveSettings } from '../src/content-fs/settings.ts';
import type { Site } from '../src/site/site.ts';
import { createUrls } from '../src/site/urls.ts';
import { catalogOf } from './entries.ts';

/** A site from files given as text, without git unless there is a history. */
export function siteOf(files: Record<string, string>, history: History = NO_HISTORY): Site {
  const catalog = catalogOf(files);
  const lexicon = createLexicon(NAMED_KINDS.flatMap((kind) => catalog.all(kind)));
  const graph = createGraph(catalog, (entry) => mentionsOfEntry(entry, lexicon));
  return { settings: resolveSettings({ today: catalog.today }), catalog, graph, lexicon, urls: createUrls('/', 'https://example.org'), edited: () => undefined, history: () => history };
}

const NO_HISTORY: History = { changes: [], isShallow: false, trouble: 'git is not installed', files: () => new Map() };

/**
 * Files of a large instance: tools in families of ten that are heard of together, one topic for each family,
 * an edition with a co-located event for each year, and notes that each name a handful of one family and one stranger.
 */
export function generatedFiles({ tools, editions, notes }: { tools: number; editions: number; notes: number }): Record<string, string> {
  const files: Record<string, string> = { 'events/gencon.yaml': 'name: GenCon\nkind: series\n', 'people/ann-author.yaml': 'name: Ann Author\n' };
  const families = Math.ceil(tools / 10);
  for (let family = 0; family < families; family += 1) files[`topics/theme-${family}.md`] = `---\nname: Theme ${family} matters\n---\nA theme.\n`;
  for (let tool = 0; tool < tools; tool += 1) {
    const alternatives = tool % 10 === 0 && tool + 1 < tools ? `alternatives: [gadget-${tool + 1}]\n` : '';
    files[`tools/gadget-${tool}.md`] = `---\nname: Gadget ${tool} Works\nkind: project\ncategory: gitops\nsummary: It does thing ${tool}.\n${alternatives}---\n`;
  }
  for (let year = 0; year < editions; year += 1) {
    const date = 2000 + year;
    files[`events/gencon-${date}.yaml`] = `name: GenCon ${date}\nkind: edition\nseries: gencon\nstart: ${date}-05-02\nend: ${date}-05-04\n`;
    files[`events/genday-${date}.yaml`] = `name: GenDay ${date}\nkind: colocated\npartOf: gencon-${date}\nstart: ${date}-05-01\nend: ${date}-05-01\n`;
  }
  for (let note = 0; note < notes; note += 1) {
    const year = 2000 + (note % editions);
    const event = note % 3 === 0 ? `genday-${year}` : `gencon-${year}`;
    const family = (note * 7) % families;
    const named = new Set([0, 1, 2, 3].map((step) => (family * 10 + ((note + step * 3) % 10)) % tools).concat((note * 13) % tools));
    files[`talks/${event}/talk-${note}.md`] = [
      `---\ntitle: Talk ${note}\nevent: ${event}\ndate: ${year}-05-0${note % 3 === 0 ? 1 : 3}\nnotedBy: [ann-author]`,
      `tools: [${[...named].map((tool) => `gadget-${tool}`).join(', ')}]\ntopics: [theme-${family}]`,
      `statements:\n  - { id: promise, kind: roadmap, says: It comes., about: [gadget-${[...named][0]}], due: "${year}-12" }\n---\nSomebody talked.\n`,
    ].join('\n');
  }
  return files;
}
