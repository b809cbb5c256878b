import { pagefindOptions, pagefindPort } from '../pagefind-port.ts';
import type { TextPort } from '../text-port.ts';
import { watchFetch } from '../watched-fetch.ts';
import { fetchFile, INDEX_FOLDER, loadScript } from './engine-files.ts';
import { siteBase } from './site-base.ts';

/** Pages whose texts are loaded as soon as a search has them: about as many as are shown at once. */
const EAGER = 6;

let loading: Promise<TextPort> | undefined;

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
  const script = await loadScript();
  // The engine takes the page's own `fetch` and keeps to itself what that could not get.
  const watched = watchFetch(fetchFile, (address) => address.includes(INDEX_FOLDER));
  window.fetch = watched.fetch;
  const port = await pagefindPort(script.createInstance(pagefindOptions(INDEX_FOLDER, siteBase)), watched.damage);
  return eager(port);
}

/** A port that does not wait to be asked for the texts of the best pages: one round trip less. */
function eager(port: TextPort): TextPort {
  return {
    ...port,
    search: async (text, filters) => {
      const answer = await port.search(text, filters);
      if (text !== null && Object.keys(filters).length === 0) for (const ref of answer.refs.slice(0, EAGER)) ref.load().catch(() => undefined);
      return answer;
    },
  };
}
