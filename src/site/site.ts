import type { Catalog } from '../catalog/catalog.ts';
import type { History } from '../catalog/history.ts';
import type { Graph } from '../catalog/graph/graph.ts';
import type { Lexicon } from '../catalog/mentions/lexicon.ts';
import type { Settings } from '../content-fs/settings.ts';
import type { Urls } from './urls.ts';

/** What view models are made from. */
export interface Site {
  settings: Settings;
  catalog: Catalog;
  graph: Graph;
  lexicon: Lexicon;
  urls: Urls;
  /** What the repository remembers of the content. */
  history(): History;
  /** Day on which a content file was last edited, where the history knows it. */
  edited(path: string): string | undefined;
}
