import { site } from './instance.ts';
import { newsPages } from './views/news.ts';

/** What is new, derived once for the pages that share it. */
export const pages = newsPages(site);
