import type { APIRoute } from 'astro';
import { nameRecords } from '../../search/records.ts';
import { catalog, graph, urls } from '../../site/instance.ts';

/** The names index, `NameRecord[]`: all that the search needs for its first answers. */
export const GET: APIRoute = () =>
  Response.json(nameRecords(catalog, (entry) => urls.entry(entry), ({ id }) => graph.backlinks(id).length + graph.talksOf(id).length));
