import type { PagefindModule } from '../pagefind-port.ts';
import { siteBase } from './site-base.ts';

/** Pagefind's browser script. */
export type PagefindScript = PagefindModule & { createInstance(options: object): PagefindModule };

/** Folder of the full-text index. */
export const INDEX_FOLDER = `${siteBase}pagefind/`;

let script: Promise<PagefindScript> | undefined;
let attempts = 0;

const early = new Map<string, Promise<Response>>();

/**
 * Begins to load the full-text engine, once. It would ask for script, entry, index head and program one after the
 * other; here they come side by side, which saves two round trips on a slow connection.
 * @throws {Error} when the script cannot be loaded; a failure is not remembered.
 */
export function loadScript(): Promise<PagefindScript> {
  if (script) return script;
  // Browsers remember a module that failed to load by its address.
  const retry = attempts++ > 0 ? `?retry=${attempts}` : '';
  script = (import(/* @vite-ignore */ `${INDEX_FOLDER}pagefind.js${retry}`) as Promise<PagefindScript>).catch((error: unknown) => {
    script = undefined;
    throw error;
  });
  // After the script, which must not wait for a free connection.
  if (attempts === 1) fetchEarly();
  return script;
}

/** A `fetch` that hands out what was fetched early, once each. */
export const fetchFile: typeof fetch = async (input, init) => {
  const path = new URL(input instanceof Request ? input.url : input, location.href).pathname;
  const waiting = early.get(path);
  early.delete(path);
  const response = await waiting?.catch(() => undefined);
  return response?.ok ? response : originalFetch(input, init);
};

const originalFetch = window.fetch.bind(window);

function fetchEarly(): void {
  const entry = fetchInto('pagefind-entry.json', { cache: 'no-cache' });
  const language = document.documentElement.lang.toLowerCase();
  fetchInto(`wasm.${language}.pagefind`);
  entry
    .then((response) => response.clone().json() as Promise<{ languages: Record<string, { hash: string }> }>)
    .then(({ languages }) => {
      const hash = languages[language]?.hash;
      if (hash) fetchInto(`pagefind.${hash}.pf_meta`);
    })
    // Whatever is amiss, the engine asks again and says so.
    .catch(() => undefined);
}

function fetchInto(name: string, init?: RequestInit): Promise<Response> {
  const path = `${INDEX_FOLDER}${name}`;
  const response = originalFetch(path, init);
  response.catch(() => undefined);
  early.set(path, response);
  return response;
}
