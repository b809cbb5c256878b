/**
 * Words that go along with a result, so that the page it leads to can show where they are. They travel in the storage
 * of the browser and not in the address: an address that is copied, bookmarked or indexed stays the page's own.
 */

/** Where the words wait for their page; `open.ts` looks there too. */
const KEY = 'hallway-words';

/** How long words wait, in milliseconds: a page that was never reached must not show them days later. */
const PATIENCE = 60_000;

const WORDS_LIMIT = 20;
const LENGTH_LIMIT = 80;

/** Words by path of the page they are meant for, with the time they were sent off. */
type Waiting = Record<string, { words: string[]; sent: number }>;

/**
 * Makes all links of some results take along the query, its words, and the words that the result itself has marked
 * or, where it was found by its name, that name.
 */
export function rememberQuery(results: readonly Element[], query: string): void {
  const links = results.flatMap((result) => (result instanceof HTMLAnchorElement ? [result] : [...result.querySelectorAll('a')]));
  for (const link of links) {
    const marked = [...(link.closest('li') ?? link).querySelectorAll('mark')].map(({ textContent }) => textContent);
    const name = marked.length === 0 ? link.querySelector('.search-hit-name')?.firstChild?.textContent : undefined;
    rememberWords(link, [query, ...query.split(/\s+/), ...marked, ...(name ? [name] : [])]);
  }
}

const carried = new WeakMap<HTMLAnchorElement, string[]>();

/** Makes a link take these words along when it is followed, also into another tab. */
export function rememberWords(link: HTMLAnchorElement, words: readonly string[]): void {
  const isKnown = carried.has(link);
  carried.set(link, [...new Set(words)].filter((word) => word !== '' && word.length <= LENGTH_LIMIT).slice(0, WORDS_LIMIT));
  if (isKnown) return;
  link.addEventListener('click', send);
  // The middle button opens another tab.
  link.addEventListener('auxclick', send);
}

function send({ currentTarget: link }: Event): void {
  if (!(link instanceof HTMLAnchorElement)) return;
  writeWaiting({ ...readWaiting(), [link.pathname]: { words: carried.get(link) ?? [], sent: Date.now() } });
  // A section of the page that is open already: nothing will be loaded.
  const isHere = link.pathname === location.pathname && link.hash !== '';
  if (isHere) setTimeout(() => void import('./arrival.ts').then(({ arrive }) => arrive()));
}

/** The words that were sent to this page, once. */
export function takeWords(path: string): string[] | undefined {
  const waiting = readWaiting();
  const words = waiting[path]?.words;
  delete waiting[path];
  writeWaiting(waiting);
  return words;
}

function readWaiting(): Waiting {
  try {
    const waiting = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Waiting;
    return Object.fromEntries(Object.entries(waiting).filter(([, { sent }]) => Math.abs(Date.now() - sent) < PATIENCE));
  } catch {
    // Storage is switched off, or holds what another program wrote.
    return {};
  }
}

function writeWaiting(waiting: Waiting): void {
  try {
    if (Object.keys(waiting).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(waiting));
  } catch {
    // Without storage nothing is marked, and everything else works.
  }
}
