import type { APIRoute } from 'astro';
import { site } from '../../site/instance.ts';
import { searchNames } from '../../site/views/search-names.ts';

/** The people and reports of a catalog with many, `NameColumn[]`; loaded after the first answers. */
export const GET: APIRoute = () => Response.json(searchNames(site).later);
