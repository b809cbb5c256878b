import type { APIRoute } from 'astro';
import { site } from '../../site/instance.ts';
import { figureData } from '../../site/views/ledger.ts';

/** What narrows the figures, `ListData`. */
export const GET: APIRoute = () => Response.json(figureData(site));
