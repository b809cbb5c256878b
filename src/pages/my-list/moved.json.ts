import type { APIRoute } from 'astro';
import { site } from '../../site/instance.ts';
import { movesOf } from '../../site/views/moves.ts';

/** Former ids of renamed entries, `Move[]`. */
export const GET: APIRoute = () => Response.json(movesOf(site));
