import { narrow, type FacetSelection, type ItemFacets, type Narrowed } from '../../catalog/facets.ts';
import type { FacetDescription } from '../views/faceted.ts';
import { addressQuery, changeAddress } from './address.ts';
import { fetchData, part, write } from './part.ts';

/** A list that can be narrowed. */
export interface FacetedList {
  facets: readonly FacetDescription[];
  items: readonly ItemFacets[];
  /** Whether an item answers to what was typed into the field, where there is one. */
  matches?: (index: number, typed: string) => boolean;
}

interface Option {
  facet: string;
  value: string;
  box: HTMLInputElement;
  tally: Element;
}

/** Facets that stand open, if they have few values. */
const OPEN_FACETS = 3;
const FEW_VALUES = 12;

/**
 * What narrows a list, from the file that its markup names; where that cannot be had the page says so, and the list
 * stays as it is.
 */
export async function loadFaceted<T>(root: HTMLElement): Promise<T | undefined> {
  try {
    return await fetchData<T>(root.dataset['source'] ?? '');
  } catch {
    part(root, '[data-facet-form]').remove();
    write(part(root, '[data-facet-trouble]'), 'What narrows this list could not be loaded. Reload the page to try again.');
    return undefined;
  }
}

/**
 * Wires the controls of `FacetFilter.astro`: the choice is read from the address and kept there, the list is narrowed
 * by it, and each value says how many items choosing it too would show.
 * @param show called with what is left over, at first, on every choice and on going back
 */
export function startFacets(root: HTMLElement, list: FacetedList, show: (narrowed: Narrowed) => void): void {
  const form = part<HTMLFormElement>(root, '[data-facet-form]');
  const status = part(form, '[data-facet-status]');
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  const names = list.facets.map(({ name }) => name);
  const { options, folds } = drawOptions(form, list.facets);
  const noun = root.dataset['noun'] ?? 'entry';

  const update = () => {
    const selection: FacetSelection = Object.fromEntries(names.map((name) => [name, chosenIn(options, name)]));
    const typed = field?.value.trim() ?? '';
    const { matches } = list;
    const narrowed = narrow(list.items, names, selection, typed && matches ? (index) => matches(index, typed) : undefined);
    for (const { facet, value, box, tally } of options) {
      const count = narrowed.counts.get(facet)?.get(value) ?? 0;
      // The box that was just unticked stays: disabled, it would lose the focus.
      const disabled = count === 0 && !box.checked && box !== document.activeElement;
      if (box.disabled !== disabled) {
        box.disabled = disabled;
        box.parentElement?.toggleAttribute('data-empty', disabled);
      }
      write(tally, String(count));
    }
    for (const [name, { chosen }] of folds) write(chosen, selection[name]?.length ? `${selection[name].length} chosen` : '');
    write(status, `${narrowed.total.toLocaleString('en')} of ${list.items.length.toLocaleString('en')} ${noun}${list.items.length === 1 ? '' : 's'}`);
    show(narrowed);
  };
  const read = () => {
    const query = addressQuery();
    for (const { facet, value, box } of options) box.checked = query.getAll(facet).includes(value);
    if (field) field.value = query.get('q') ?? '';
    for (const [name, { details }] of folds) if (chosenIn(options, name).length > 0) details.open = true;
    update();
  };
  const keep = (step: 'push' | 'replace') => {
    changeAddress((query) => {
      for (const name of [...names, 'q', 'page']) query.delete(name);
      for (const { facet, value, box } of options) if (box.checked) query.append(facet, value);
      if (field?.value.trim()) query.set('q', field.value.trim());
    }, step);
    update();
  };
  form.addEventListener('change', (event) => {
    if (event.target !== field) keep('push');
  });
  field?.addEventListener('input', () => keep('replace'));
  form.addEventListener('submit', (event) => event.preventDefault());
  // The boxes are cleared only after the reset event.
  form.addEventListener('reset', () => setTimeout(() => keep('push')));
  addEventListener('popstate', read);
  const fold = part<HTMLDetailsElement>(form, '[data-facet-fold]');
  const wide = matchMedia('(min-width: 60rem)');
  fold.open = wide.matches;
  wide.addEventListener('change', () => {
    fold.open = wide.matches;
  });
  form.hidden = false;
  root.dataset['ready'] = '';
  read();
}

function chosenIn(options: readonly Option[], facet: string): string[] {
  return options.filter((option) => option.facet === facet && option.box.checked).map(({ value }) => value);
}

function drawOptions(form: HTMLFormElement, facets: readonly FacetDescription[]): { options: Option[]; folds: Map<string, { details: HTMLDetailsElement; chosen: Element }> } {
  const facetTemplate = part<HTMLTemplateElement>(form, '[data-facet-template]').content;
  const optionTemplate = part<HTMLTemplateElement>(form, '[data-option-template]').content;
  const folds = new Map<string, { details: HTMLDetailsElement; chosen: Element }>();
  const options = facets.flatMap(({ name, label, values }, index) => {
    const copy = facetTemplate.cloneNode(true) as DocumentFragment;
    const details = part<HTMLDetailsElement>(copy, 'details');
    details.open = index < OPEN_FACETS && values.length <= FEW_VALUES;
    write(part(details, '[data-facet-label]'), label);
    write(part(details, 'legend'), label);
    folds.set(name, { details, chosen: part(details, '[data-facet-chosen]') });
    const fieldset = part(details, 'fieldset');
    const drawn = values.map(([value, text]): Option => {
      const option = optionTemplate.cloneNode(true) as DocumentFragment;
      const box = part<HTMLInputElement>(option, 'input');
      box.name = name;
      box.value = value;
      write(part(option, '[data-option-label]'), text);
      const tally = part(option, '[data-option-tally]');
      fieldset.append(option);
      return { facet: name, value, box, tally };
    });
    part(form, '[data-facet-options]').append(copy);
    return drawn;
  });
  return { options, folds };
}
