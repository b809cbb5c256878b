import { nearestNames } from '../nearest.ts';
import { rankNames } from '../names.ts';
import { cleanQuery, noFilters } from '../query.ts';
import { rememberQuery } from './carried-words.ts';
import { createCombobox } from './combobox.ts';
import { element, part } from './elements.ts';
import { loadEngine } from './full-text.ts';
import { nameLink, textLink } from './hit-links.ts';
import { loadNames } from './names-index.ts';
import { namesStatus, searchStatus } from './status.ts';
import { textHit, type TextHit } from './text-hit.ts';
import { searchTexts } from './text-search.ts';

const NAMES_SHOWN = 6;
const TEXTS_SHOWN = 5;

/** Results looked at to find texts that do not stand among the names already. */
const TEXTS_LOADED = 8;

/** Milliseconds without a keystroke before the texts are searched. */
const PAUSE = 120;

const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog search as one types; once per dialog. */
export function startDialog(dialog: HTMLDialogElement): void {
  if (started.has(dialog)) return;
  started.add(dialog);
  const input = part<HTMLInputElement>(dialog, 'data-search-input');
  const status = part(dialog, 'data-search-status');
  const combobox = createCombobox(input, part(dialog, 'data-search-hits'), () => dialog.close());
  let run = 0;

  const search = async () => {
    const current = ++run;
    const { query } = cleanQuery(input.value);
    if (query === '') {
      combobox.show([]);
      status.textContent = '';
      return;
    }
    const records = await loadNames().catch(() => undefined);
    if (current !== run) return;
    const matches = rankNames(records ?? [], query, Infinity);
    const shown = matches.slice(0, NAMES_SHOWN);
    const names = group('Names', shown.map(({ record, matched }) => nameLink(record, matched)));
    rememberQuery(names, query);
    combobox.show(names);
    status.textContent = namesStatus(matches.length);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (current !== run) return;
    const texts = await findTexts(query, new Set(shown.map(({ record }) => record.url))).catch(() => undefined);
    if (current !== run) return;
    const nearest = texts?.count === 0 && matches.length === 0 ? nearestNames(records ?? [], query, 4) : [];
    const found = group('In the texts', (texts?.hits ?? []).map((hit) => textLink(hit)));
    rememberQuery(found, query);
    combobox.show([...names, ...found, ...group('Did you mean', nearest.map((record) => nameLink(record)))]);
    status.textContent = searchStatus(query, records && matches.length, texts);
  };

  input.addEventListener('input', () => void search());
  loadEngine().catch(() => undefined);
  void search();
}

/** Pages with the words, without those that already stand among the names. */
async function findTexts(query: string, named: ReadonlySet<string>): Promise<{ count: number; leftOut: string[]; hits: TextHit[] }> {
  const { results, leftOut } = await searchTexts({ query, filters: noFilters() });
  const pages = await Promise.all(results.slice(0, TEXTS_LOADED).map((result) => result.data()));
  const hits = pages.filter(({ url }) => !named.has(url)).slice(0, TEXTS_SHOWN).map((page) => textHit(page, 1));
  return { count: results.length, leftOut, hits };
}

function group(label: string, options: readonly HTMLElement[]): HTMLElement[] {
  return options.length > 0 ? [element('div', { role: 'group', 'aria-label': label, class: 'search-hits-group' }, ...options)] : [];
}
