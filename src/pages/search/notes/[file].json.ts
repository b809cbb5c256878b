import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../site/instance.ts';
import { searchNames } from '../../../site/views/search-names.ts';

export const getStaticPaths: GetStaticPaths = () =>
  searchNames(site).notes.map((notes, file) => ({ params: { file: String(file) }, props: { notes } }));

/** Notes of a hundred names, `(string | 0)[]`; loaded for the names that are shown. */
export const GET: APIRoute = ({ props }) => Response.json(props['notes']);
