import { readStaleSources } from '../content-fs/stale-sources.ts';
import { settings, site } from './instance.ts';
import { staleBoard } from './views/stale.ts';

/** The stale queues, derived once for the pages that share them. */
export const board = staleBoard(site, readStaleSources(settings));
