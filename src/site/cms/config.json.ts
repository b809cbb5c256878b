import type { APIRoute } from 'astro';
import { settings } from '../instance.ts';
import { cmsConfig } from './config.ts';

/** The configuration of the editor, as the page loads it. */
export const GET: APIRoute = () => Response.json(settings.cms ? cmsConfig(settings, settings.cms) : {});
