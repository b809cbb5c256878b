import type { APIRoute } from 'astro';
import { site } from '../../../site/instance.ts';
import { toolColumn } from '../../../site/views/compare.ts';

/** What the comparison knows of each tool, a `ToolColumn` under its id and its former ids. */
export const getStaticPaths = () =>
  site.catalog.all('tool').flatMap((tool) => [tool.id, ...(tool.data.formerly ?? [])].map((id) => ({ params: { id }, props: { tool } })));

export const GET: APIRoute = ({ props }) => Response.json(toolColumn(site, props['tool']));
