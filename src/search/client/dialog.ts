import type { Answer } from '../engine.ts';
import { nearestNames } from '../nearest.ts';
import { rankNames, type NameMatch } from '../names.ts';
import { cleanQuery } from '../query.ts';
import { rememberQuery } from './carried-words.ts';
import { createCombobox } from './combobox.ts';
import { element, part } from './elements.ts';
import { nameLink } from './name-link.ts';
import { loadNames } from './names-index.ts';
import { inQuotes, namesStatus, searchStatus } from './status.ts';

const NAMES_SHOWN = 6;
const TEXTS_SHOWN = 5;

/** Milliseconds without a keystroke before the texts are searched. */
const PAUSE = 120;

const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog search as one types; once per dialog. The names answer first, the full text is loaded behind them. */
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
    combobox.show(nameGroups(matches, query));
    status.textContent = namesStatus(matches.length);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (current !== run) return;
    const texts = await import('./dialog-texts.ts').then((module) => module.findTexts(query, records ?? [])).catch(() => undefined);
    if (current !== run) return;
    const answer = texts?.answer;
    const names = answer?.names ?? matches;
    const shown = new Set(names.slice(0, NAMES_SHOWN).map(({ record }) => record.url));
    const isNothing = answer !== undefined && answer.total === 0 && names.length === 0;
    const nearest = isNothing ? nearestNames(records ?? [], query, 4) : [];
    const links = texts?.links.filter((link) => !shown.has(decodeURI(link.pathname))).slice(0, TEXTS_SHOWN) ?? [];
    const found = group('In the texts', links);
    rememberQuery(found, answer?.corrected ?? query);
    combobox.show([...nameGroups(names, query), ...found, ...group('Did you mean', nearest.map((record) => nameLink(record)))]);
    status.textContent = [remarks(answer), searchStatus(query, records && names.length, answer && { count: answer.total, leftOut: answer.leftOut })].filter(Boolean).join(' ');
  };

  input.addEventListener('input', () => void search());
  import('./dialog-texts.ts').then(({ prepareTexts }) => prepareTexts()).catch(() => undefined);
  void search();
}

/** What was made of the query, in words. */
function remarks(answer: Answer | undefined): string {
  if (!answer) return '';
  return [
    answer.corrected && `Showing results for ${inQuotes(answer.corrected)}.`,
    ...answer.problems.map(({ message }) => message.replaceAll('`', '')),
    answer.chips.length > 0 && `Only ${answer.chips.map(({ record }) => record.name).join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function nameGroups(names: readonly NameMatch[], query: string): HTMLElement[] {
  const groups = group('Names', names.slice(0, NAMES_SHOWN).map(({ record, matched }) => nameLink(record, matched)));
  rememberQuery(groups, query);
  return groups;
}

function group(label: string, options: readonly HTMLElement[]): HTMLElement[] {
  return options.length > 0 ? [element('div', { role: 'group', 'aria-label': label, class: 'search-hits-group' }, ...options)] : [];
}
