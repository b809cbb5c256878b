import type { Catalog } from '../catalog/catalog.ts';
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
  /** Day on which a content file was last edited, where the history knows it. */
  edited(path: string): string | undefined;
}
