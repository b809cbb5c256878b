import { csvRecords } from '../../catalog/csv.ts';
import type { ListData } from '../views/grouped-list.ts';
import { loadFaceted, startFacets } from './facets.ts';
import { createShelf } from './item-shelf.ts';
import { startPager } from './pager.ts';
import { part, write } from './part.ts';
import { saveFile } from './save-file.ts';

/** Few enough to be drawn in a blink by a slow phone: bench/pages/TOOLS-TABLE.md. */
const ITEMS_AT_A_TIME = 25;

/** Wires a list in groups: what the facets leave over is shown some rows at a time and can be downloaded. */
export async function startGroupedList(root: HTMLElement): Promise<void> {
  const data = await loadFaceted<ListData>(root);
  if (!data) return;
  const list = part(root, '[data-list]');
  const trouble = part(root, '[data-list-trouble]');
  const shelf = createShelf(data.pages);
  const drawGroups = groupDrawer(root, data);
  const download = startDownload(root);
  let shown: number[] = [];
  let turn = 0;

  const show = async () => {
    turn += 1;
    const mine = turn;
    const { start, end } = pager.show(shown.length);
    const indexes = shown.slice(start, end);
    const items = await shelf.take(indexes).catch(() => undefined);
    // Meanwhile something else was chosen.
    if (mine !== turn) return;
    trouble.hidden = items !== undefined;
    if (items) list.replaceChildren(...drawGroups(indexes, items));
  };
  const pager = startPager(root, ITEMS_AT_A_TIME, () => {
    show();
    root.scrollIntoView({ block: 'start' });
  });
  startFacets(root, data, (narrowed) => {
    shown = narrowed.shown.flatMap((is, index) => (is ? [index] : []));
    download(shown);
    show();
  });
}

/** Puts items under copies of the group template, each group once. */
function groupDrawer(root: HTMLElement, { groups }: ListData): (indexes: readonly number[], items: readonly HTMLElement[]) => HTMLElement[] {
  const template = part<HTMLTemplateElement>(root, '[data-group-template]').content;
  const groupOf = groups.flatMap((group) => Array.from({ length: group.count }, () => group));
  return (indexes, items) => {
    const drawn = new Map<string, { section: HTMLElement; rows: HTMLElement }>();
    indexes.forEach((index, position) => {
      const group = groupOf[index];
      const item = items[position];
      if (!group || !item) return;
      let into = drawn.get(group.id);
      if (!into) {
        const copy = template.cloneNode(true) as DocumentFragment;
        const link = part<HTMLAnchorElement>(copy, '[data-group-link]');
        link.href = group.href;
        link.textContent = group.label;
        into = { section: part(copy, '[data-group]'), rows: part(copy, '[data-group-rows]') };
        into.section.querySelector('[role=region]')?.setAttribute('aria-label', group.label);
        drawn.set(group.id, into);
      }
      into.rows.append(item);
    });
    return [...drawn.values()].map(({ section }) => section);
  };
}

/** The button that saves the shown rows: the lines of the whole file that belong to them, as the build wrote them. */
function startDownload(root: HTMLElement): (shown: readonly number[]) => void {
  const button = part<HTMLButtonElement>(root, '[data-csv]');
  const link = part<HTMLAnchorElement>(root, '[data-csv-all]');
  let wanted: readonly number[] = [];
  button.addEventListener('click', async () => {
    const text = await fetch(link.href).then((response) => (response.ok ? response.text() : undefined), () => undefined);
    part(root, '[data-list-trouble]').hidden = text !== undefined;
    if (text === undefined) return;
    const [head = '', ...records] = csvRecords(text);
    // The mark at the front is how spreadsheets know that the text is UTF-8.
    saveFile(`\ufeff${head}${wanted.map((index) => records[index] ?? '').join('')}`, link.href.slice(link.href.lastIndexOf('/') + 1).replace('.csv', '-shown.csv'), 'text/csv');
  });
  button.hidden = false;
  return (shown) => {
    wanted = shown;
    write(button, `Download what is shown (${shown.length.toLocaleString('en')})`);
  };
}
