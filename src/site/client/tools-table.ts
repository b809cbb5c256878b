import { foldedWords } from '../../search/fold.ts';
import { formatDate } from '../views/format.ts';
import type { TableRow, ToolTable } from '../views/tools.ts';
import { addressQuery, changeAddress } from './address.ts';
import { loadFaceted, startFacets } from './facets.ts';
import { setStar, showStars, startStars } from './my-list/stars.ts';
import { startPager } from './pager.ts';
import { part } from './part.ts';
import { rememberedSettings, rememberSettings } from './table-settings.ts';
import { nextSorting, orderOf, readSorting, writeSorting, type SortKey, type Sorting } from './tool-order.ts';

const SETTINGS_KEY = 'hallway:tools-table';

/** Few enough to be drawn in a blink by a slow phone: bench/pages/TOOLS-TABLE.md. */
const ROWS_AT_A_TIME = 40;

/** Puts the table in place of the lists; where its rows cannot be had the lists stay. */
export async function startToolsTable(root: HTMLElement): Promise<void> {
  // The rows have stars of their own, which must answer from the first moment.
  startStars();
  const table = part(root, '[data-tools-table]');
  const data = await loadFaceted<ToolTable>(root);
  if (!data) return;
  const { rows, facets } = data;
  const labels = new Map(facets.flatMap(({ name, values }) => values.map(([value, label]) => [`${name} ${value}`, label] as const)));
  const labelOf = (facet: string, value: string) => labels.get(`${facet} ${value}`) ?? value;
  const searched = rows.map(({ name, also = [] }) => [name, ...also].map(joined).join(' '));
  const draw = rowDrawer(table, labelOf);
  const body = part(table, '[data-rows]');
  const none = part(table, '[data-none]');
  let shown: boolean[] = [];
  let hidden: ReadonlySet<string> = new Set();

  const show = () => {
    const sorting = readSorting(addressQuery().get('sort'));
    markSorted(table, sorting);
    const order = orderFor(sorting).filter((index) => shown[index]);
    const { start, end } = pager.show(order.length);
    body.replaceChildren(...order.slice(start, end).flatMap((index) => (rows[index] ? [draw(rows[index], hidden)] : [])));
    showStars(body);
    none.hidden = order.length > 0;
  };
  const pager = startPager(root, ROWS_AT_A_TIME, () => {
    show();
    table.scrollIntoView({ block: 'start' });
  });
  const orders = new Map<string, number[]>();
  const orderFor = (sorting: Sorting): number[] => {
    const key = writeSorting(sorting) ?? '';
    const order = orders.get(key) ?? orderOf(rows, sorting, labelOf);
    orders.set(key, order);
    return order;
  };
  for (const button of table.querySelectorAll<HTMLButtonElement>('[data-sort]')) {
    button.addEventListener('click', () => {
      const sorting = writeSorting(nextSorting(readSorting(addressQuery().get('sort')), button.dataset['sort'] as SortKey));
      changeAddress((query) => {
        query.delete('page');
        if (sorting) query.set('sort', sorting);
        else query.delete('sort');
      });
      show();
    });
  }
  // Browsers are content with a part of what one tabs to, which may be the part beneath the names that stay.
  part(table, 'thead').addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  wireSettings(table, (columns) => {
    hidden = new Set(columns);
    for (const heading of table.querySelectorAll<HTMLElement>('thead [data-column]')) heading.hidden = hidden.has(heading.dataset['column'] ?? '');
    if (!table.hidden) show();
  });
  startFacets(root, { facets, items: rows.map((row) => row.facets), matches: (index, typed) => (searched[index] ?? '').includes(joined(typed)) }, (narrowed) => {
    shown = narrowed.shown;
    show();
  });
  part(root, '[data-tool-lists]').hidden = true;
  table.hidden = false;
}

/** `Argo CD`, `argo-cd` and `ArgoCD` are all typed for one another. */
const joined = (text: string) => foldedWords(text).join('');

function rowDrawer(table: HTMLElement, labelOf: (facet: string, value: string) => string): (row: TableRow, hidden: ReadonlySet<string>) => HTMLElement {
  const template = part(part<HTMLTemplateElement>(table, '[data-row-template]').content, 'tr');
  const first = (row: TableRow, facet: string) => {
    const value = row.facets[facet]?.[0];
    return value === undefined || value === 'none' ? '' : labelOf(facet, value);
  };
  const textOf = (row: TableRow, column: string) => {
    switch (column) {
      case 'summary':
        return row.summary ?? '';
      case 'talks':
        return String(row.talks);
      case 'last':
        return row.last ? formatDate(row.last) : '';
      default:
        return first(row, column);
    }
  };
  return (row, hidden) => {
    const copy = template.cloneNode(true) as HTMLElement;
    const link = part<HTMLAnchorElement>(copy, 'a');
    link.href = row.href;
    link.textContent = row.name;
    setStar(part<HTMLButtonElement>(copy, '[data-star]'), { kind: 'tool', id: row.id, name: row.name });
    for (const cell of copy.querySelectorAll<HTMLElement>('[data-column]')) {
      const column = cell.dataset['column'] ?? '';
      if (hidden.has(column)) cell.remove();
      else (cell.firstElementChild ?? cell).textContent = textOf(row, column);
    }
    return copy;
  };
}

function markSorted(table: HTMLElement, { by, descending }: Sorting): void {
  for (const heading of table.querySelectorAll<HTMLElement>('thead [data-column]')) {
    if (heading.dataset['column'] === by) heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    else heading.removeAttribute('aria-sort');
  }
}

/** Wires the choice of columns and density; `hide` is told the columns that are not wanted whenever they change. */
function wireSettings(table: HTMLElement, hide: (columns: readonly string[]) => void): void {
  const columns = [...table.querySelectorAll<HTMLInputElement>('[name=column]')];
  const densities = [...table.querySelectorAll<HTMLInputElement>('[name=density]')];
  const settings = rememberedSettings(SETTINGS_KEY, columns.map(({ value }) => value));
  for (const box of columns) box.checked = !settings.hidden.includes(box.value);
  for (const radio of densities) radio.checked = radio.value === settings.density;
  table.dataset['density'] = settings.density;
  hide(settings.hidden);
  part(table, '.settings').addEventListener('change', ({ target }) => {
    const hidden = columns.flatMap(({ checked, value }) => (checked ? [] : [value]));
    const density = densities.some(({ checked, value }) => checked && value === 'roomy') ? 'roomy' : 'dense';
    table.dataset['density'] = density;
    if (columns.some((box) => box === target)) hide(hidden);
    rememberSettings(SETTINGS_KEY, { hidden, density });
  });
}
