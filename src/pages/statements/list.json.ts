import type { APIRoute } from 'astro';
import { site } from '../../site/instance.ts';
import { ledgerData } from '../../site/views/ledger.ts';

/** What narrows the ledger, `ListData`. */
export const GET: APIRoute = () => Response.json(ledgerData(site));
