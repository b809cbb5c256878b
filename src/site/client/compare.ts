import { compareColumns, MOST_COMPARED, readToolIds, type ToolColumn } from '../../catalog/compare.ts';
import { element, part } from '../../search/client/elements.ts';
import { comparisonStatus, comparisonTable } from '../views/comparison-table.ts';
import { startPicker } from './compare-picker.ts';
import { nodeOf } from './piece.ts';
import { loadColumn } from './tool-columns.ts';

/** Makes the comparison page compare: what is chosen lives in the address, `?tools=argo-cd,flux`. */
export function startComparison(root: HTMLElement): void {
  const status = part(root, 'data-compare-status');
  const chosen = part(root, 'data-compare-chosen');
  const suggested = part(root, 'data-compare-suggested');
  const table = part(root, 'data-comparison');
  const only = part<HTMLInputElement>(root, 'data-compare-only');
  let ids: string[] = [];
  let run = 0;

  const show = async (left: readonly string[] = []) => {
    const current = ++run;
    const wanted = ids;
    if (wanted.length > 0) status.textContent = 'Loading …';
    const results = await Promise.allSettled(wanted.map(loadColumn));
    if (current !== run) return;
    const columns = distinct(results.flatMap((result) => (result.status === 'fulfilled' ? (result.value ?? []) : [])));
    const unknown = wanted.filter((_id, index) => results[index]?.status === 'fulfilled' && !(results[index] as PromiseFulfilledResult<unknown>).value);
    const failed = wanted.filter((_id, index) => results[index]?.status === 'rejected');
    // What could not be loaded stays in the address, so that a reload tries again.
    ids = failed.length > 0 ? wanted : columns.map(({ id }) => id);
    const comparison = compareColumns(columns);
    status.textContent = [
      comparisonStatus(comparison),
      unknown.length > 0 && `There is no tool ${unknown.map((id) => `“${id}”`).join(', ')}.`,
      failed.length > 0 && `${failed.join(', ')} could not be loaded; reload the page to try again.`,
      left.length > 0 && `At most ${MOST_COMPARED} tools fit; left out: ${left.join(', ')}.`,
    ].filter(Boolean).join(' ');
    // What could not be loaded takes a place as well, and must be one that can be given up.
    const chips = [...columns, ...failed.map((id) => ({ id, name: id }))];
    chosen.replaceChildren(...chips.map(chip));
    chosen.hidden = chips.length === 0;
    showSuggestions(columns);
    table.replaceChildren(...(columns.length > 0 ? [nodeOf(comparisonTable(comparison))] : []));
    part(root, 'data-compare-narrow').hidden = comparison.differing === 0;
    picker.setFull(ids.length >= MOST_COMPARED);
    root.dataset['ready'] = '';
  };

  const showSuggestions = (columns: readonly ToolColumn[]) => {
    const here = new Set(columns.map(({ id }) => id));
    const others = new Map(columns.flatMap(({ suggestions }) => suggestions).map(({ id, name }) => [id, name]));
    const links = [...others].filter(([id]) => !here.has(id)).slice(0, 6).map(([id, name]) => element('li', {}, element('a', { href: addressWith(id), 'data-compare-add': id }, name)));
    part(suggested, 'data-compare-links').replaceChildren(...links);
    suggested.hidden = links.length === 0 || ids.length >= MOST_COMPARED;
  };

  const addressWith = (id: string) => addressOf([...ids, id]);
  const choose = (next: readonly string[]) => {
    ids = [...new Set(next)].slice(0, MOST_COMPARED);
    history.pushState(null, '', addressOf(ids));
    return show();
  };
  const read = () => {
    const { ids: given, left } = readToolIds(new URLSearchParams(location.search).get('tools'));
    ids = given;
    void show(left);
  };
  const remove = async (id: string, index: number) => {
    await choose(ids.filter((other) => other !== id));
    const buttons = chosen.querySelectorAll('button');
    (buttons[Math.min(index, buttons.length - 1)] ?? picker.input).focus();
  };
  /** Where one goes on after a tool was added: to the field, and when that takes no more, to the last of the chosen. */
  const focusAfter = () => (picker.input.disabled ? [...chosen.querySelectorAll('button')].at(-1) : picker.input)?.focus();
  const chip = ({ id, name }: Pick<ToolColumn, 'id' | 'name'>, index: number) => {
    const button = element('button', { type: 'button', 'aria-label': `Remove ${name}` }, '×');
    button.addEventListener('click', () => void remove(id, index));
    return element('li', {}, element('span', {}, name), button);
  };

  const picker = startPicker(part(root, 'data-compare-picker'), {
    addressWith,
    isChosen: (id) => ids.includes(id),
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-compare-add]') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void choose([...ids, link.dataset['compareAdd'] ?? '']).then(() => focusAfter());
  });
  const narrow = () => table.toggleAttribute('data-only-differing', only.checked);
  only.addEventListener('change', narrow);
  // On the way back the browser puts the tick in late, and tells nobody.
  addEventListener('pageshow', narrow);
  addEventListener('popstate', read);
  read();
}

const addressOf = (ids: readonly string[]) => (ids.length > 0 ? `?tools=${ids.join(',')}` : location.pathname);

/** A former id and the present one are the same tool. */
function distinct(columns: readonly ToolColumn[]): ToolColumn[] {
  return [...new Map(columns.map((column) => [column.id, column])).values()];
}
