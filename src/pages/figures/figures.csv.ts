import type { APIRoute } from 'astro';
import { site } from '../../site/instance.ts';
import { figuresCsv } from '../../site/views/statement-tables.ts';

/** Every figure, in the order of the list. */
export const GET: APIRoute = () => new Response(figuresCsv(site), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
