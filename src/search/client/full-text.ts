import { pagefindOptions, pagefindPort, type PagefindModule } from '../pagefind-port.ts';
import type { TextPort } from '../text-port.ts';
import { watchFetch } from '../watched-fetch.ts';
import { siteBase } from './site-base.ts';

let loading: Promise<TextPort> | undefined;
let attempts = 0;

/**
 * The full text, loaded once; a failure is not remembered.
 * @throws {Error} when it cannot be loaded.
 */
export function loadTexts(): Promise<TextPort> {
  loading ??= startTexts().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function startTexts(): Promise<TextPort> {
  const folder = `${siteBase}pagefind/`;
  // Browsers remember a module that failed to load by its address.
  const retry = attempts++ > 0 ? `?retry=${attempts}` : '';
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js${retry}`)) as PagefindModule & { createInstance(options: object): PagefindModule };
  // The engine takes the page's own `fetch` and keeps to itself what that could not get.
  const watched = watchFetch(window.fetch.bind(window), (address) => address.includes(folder));
  window.fetch = watched.fetch;
  const port = await pagefindPort(module.createInstance(pagefindOptions(folder, siteBase)), watched.damage);
  await port.values();
  return port;
}
