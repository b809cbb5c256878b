import { resolveSettings } from '../content-fs/settings.ts';
import { loadSite } from './load-site.ts';

/** The site behind every page, loaded once per build (and anew after each edit in development). */
export const site = loadSite(resolveSettings());
export const { settings, catalog, graph, urls } = site;
