import type { APIRoute } from 'astro';
import { site } from '../../site/instance.ts';
import { statementsCsv } from '../../site/views/statement-tables.ts';

/** Every statement, in the order of the ledger. */
export const GET: APIRoute = () => new Response(statementsCsv(site), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
