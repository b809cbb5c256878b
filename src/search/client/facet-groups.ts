import { facetValues, type FacetValue } from '../facets.ts';
import type { NameRecord } from '../names.ts';
import { FACETS, noFilters, type Filters } from '../query.ts';
import type { FacetNumbers } from '../text-port.ts';
import { element, part } from './elements.ts';

/** Values of a facet shown before the rest is asked for. */
const SHOWN = 8;

/** Shows the values of all facets with their counts; keeps focus on the checkbox that was just used. */
export function showFacets(root: HTMLElement, filters: Filters, counts: FacetNumbers, total: FacetNumbers, names: ReadonlyMap<string, NameRecord>): void {
  for (const facet of FACETS) {
    const group = root.querySelector<HTMLFieldSetElement>(`[data-facet="${facet}"]`);
    if (!group) continue;
    const values = facetValues(facet, counts[facet] ?? {}, total[facet] ?? {}, filters[facet], names);
    group.hidden = values.length === 0;
    const list = part(group, 'data-facet-values');
    const boxes = [...list.querySelectorAll('input')];
    const isSame = boxes.length === values.length && boxes.every((box, index) => box.value === values[index]?.value);
    if (isSame) for (const [index, box] of boxes.entries()) update(box, values[index]);
    else rebuild(group, list, facet, values);
  }
}

/** The values that are checked. */
export function chosenFilters(root: HTMLElement): Filters {
  const filters = noFilters();
  for (const facet of FACETS) {
    const boxes = root.querySelectorAll<HTMLInputElement>(`[data-facet="${facet}"] input:checked`);
    filters[facet] = [...boxes].map(({ value }) => value);
  }
  return filters;
}

function rebuild(group: HTMLFieldSetElement, list: HTMLElement, name: string, values: readonly FacetValue[]): void {
  const focused = document.activeElement instanceof HTMLInputElement && list.contains(document.activeElement) ? document.activeElement.value : undefined;
  const boxes = values.map((value) => {
    const box = element('input', { type: 'checkbox', name, value: value.value });
    const label = element('label', { class: 'search-facet' }, box, element('span', {}, value.label), element('span', { class: 'search-facet-count' }));
    update(box, value, label);
    return { box, label };
  });
  list.replaceChildren(...boxes.map(({ label }) => label));
  boxes.find(({ box }) => box.value === focused)?.box.focus();
  fold(group, boxes);
}

function update(box: HTMLInputElement, value: FacetValue | undefined, label = box.closest('label')): void {
  if (!value) return;
  box.checked = value.chosen;
  box.disabled = value.count === 0 && !value.chosen;
  const count = label?.querySelector('.search-facet-count');
  if (count) count.textContent = String(value.count);
}

/** Hides the values after the first few behind a button, but never a chosen one. */
function fold(group: HTMLFieldSetElement, boxes: readonly { box: HTMLInputElement; label: HTMLLabelElement }[]): void {
  const more = part<HTMLButtonElement>(group, 'data-facet-more');
  const rest = boxes.slice(SHOWN).filter(({ box }) => !box.checked);
  const setOpen = (open: boolean) => {
    for (const { label } of rest) label.hidden = !open;
    more.setAttribute('aria-expanded', String(open));
    more.textContent = open ? 'Show fewer' : `Show all ${boxes.length}`;
  };
  more.hidden = rest.length === 0;
  more.onclick = () => setOpen(more.getAttribute('aria-expanded') !== 'true');
  setOpen(more.getAttribute('aria-expanded') === 'true');
}
