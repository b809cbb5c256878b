import type { APIRoute } from 'astro';
import { site } from '../../site/instance.ts';
import { statementRecords } from '../../site/views/search-record.ts';

/** Every statement as `StatementRecord[]`, for the full-text index, which is built from the finished pages. */
export const GET: APIRoute = () => Response.json(statementRecords(site));
