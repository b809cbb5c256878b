import type { APIRoute } from 'astro';
import { site } from '../../site/instance.ts';
import { toolTable } from '../../site/views/tools.ts';

/** The rows of the table of tools, `ToolTable`. */
export const GET: APIRoute = () => Response.json(toolTable(site));
