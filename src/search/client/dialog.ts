import { chipName } from '../chip-name.ts';
import type { Answer } from '../engine.ts';
import { nearestNames } from '../nearest.ts';
import { rankNames, type NameMatch } from '../names.ts';
import { cleanQuery } from '../query.ts';
import { rememberQuery } from './carried-words.ts';
import { createCombobox } from './combobox.ts';
import type { FoundTexts } from './dialog-texts.ts';
import { element, part } from './elements.ts';
import { loadScript } from './engine-files.ts';
import { nameLink } from './name-link.ts';
import { addNotes, loadFirstNames, loadNames } from './names-index.ts';
import { inQuotes, namesStatus, searchStatus } from './status.ts';

const NAMES_SHOWN = 6;
const TEXTS_SHOWN = 5;

/** Milliseconds without a keystroke before the texts are searched. */
const PAUSE = 90;

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
    let names: HTMLElement[] = [];
    let texts: HTMLElement[] = [];
    const show = () => combobox.show([...names, ...texts]);
    const showNames = (matches: readonly NameMatch[]) => {
      names = nameGroups(matches, query);
      show();
    };
    const first = await loadFirstNames().catch(() => undefined);
    if (current !== run) return;
    const firstMatches = rankNames(first ?? [], query, Infinity);
    showNames(firstMatches);
    status.textContent = namesStatus(firstMatches.length);
    // Not before the names are on the screen: they would have to share the line and the processor.
    await painted();
    if (current !== run) return;
    loadScript().catch(() => undefined);
    const engine = import('./dialog-texts.ts');
    engine.then(({ prepareTexts }) => prepareTexts()).catch(() => undefined);
    const [records] = await Promise.all([loadNames().catch(() => first), new Promise((resolve) => setTimeout(resolve, PAUSE)), engine.catch(() => undefined)]);
    if (current !== run) return;
    const matches = records === first ? firstMatches : rankNames(records ?? [], query, Infinity);
    if (matches !== firstMatches) showNames(matches);
    const showTexts = ({ answer, links }: FoundTexts) => {
      if (current !== run) return;
      const shown = new Set(answer.names.slice(0, NAMES_SHOWN).map(({ record }) => record.url));
      texts = group('In the texts', links.filter((link) => !shown.has(decodeURI(link.pathname))).slice(0, TEXTS_SHOWN));
      rememberQuery(texts, answer.corrected ?? query);
      showNames(answer.names);
    };
    const answer = await engine.then(({ findTexts }) => findTexts(query, records ?? [], showTexts)).then(
      (found) => {
        showTexts(found);
        return found.answer;
      },
      () => undefined,
    );
    if (current !== run) return;
    const found = answer?.names ?? matches;
    if (answer && answer.total === 0 && found.length === 0) {
      texts = group('Did you mean', nearestNames(records ?? [], query, 4).map((record) => nameLink(record)));
      show();
    }
    status.textContent = [remarks(answer), searchStatus(query, records && found.length, answer && { count: answer.total, leftOut: answer.leftOut })].filter(Boolean).join(' ');
    const isNoted = await addNotes(found.slice(0, NAMES_SHOWN).map(({ record }) => record)).catch(() => false);
    if (isNoted && current === run) showNames(found);
  };

  input.addEventListener('input', () => void search());
  loadFirstNames().catch(() => undefined);
  void search();
}

/** Resolves when what was shown is on the screen; in a page that is not looked at, after a moment. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

/** What was made of the query, in words. */
function remarks(answer: Answer | undefined): string {
  if (!answer) return '';
  return [
    answer.corrected && `Showing results for ${inQuotes(answer.corrected)}.`,
    ...answer.problems.map(({ message }) => message.replaceAll('`', '')),
    answer.chips.length > 0 && `Only ${answer.chips.map(chipName).join(', ')}.`,
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
