import type { APIRoute } from 'astro';
import { site } from '../../site/instance.ts';
import { searchNames } from '../../site/views/search-names.ts';

/** The names index, `FirstNames`: all that the search needs for its first answers. */
export const GET: APIRoute = () => Response.json(searchNames(site).first);
