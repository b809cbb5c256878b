import { createCombobox } from '../../search/client/combobox.ts';
import { element, part } from '../../search/client/elements.ts';
import { nameLink } from '../../search/client/name-link.ts';
import { loadNames } from '../../search/client/names-index.ts';
import { rankNames } from '../../search/names.ts';

const OPTIONS_SHOWN = 8;

/** The field with which a tool is found and added. */
export interface Picker {
  input: HTMLInputElement;
  /** Whether no further tool fits. */
  setFull(full: boolean): void;
}

/** Finds tools as one types, forgiving slips; each option is a link to the comparison with that tool in it. */
export function startPicker(form: HTMLElement, tools: { addressWith(id: string): string; isChosen(id: string): boolean }): Picker {
  const input = part<HTMLInputElement>(form, 'data-compare-input');
  const hint = part(form, 'data-compare-hint');
  const words = hint.textContent ?? '';
  const options = part(form, 'data-compare-options');
  const combobox = createCombobox(input, options, () => {
    input.value = '';
    hint.textContent = words;
    combobox.show([]);
  });
  let run = 0;

  const search = async () => {
    const current = ++run;
    const records = await loadNames().catch(() => undefined);
    if (current !== run) return;
    const query = input.value.trim();
    const matches = rankNames((records ?? []).filter(({ kind, id }) => kind === 'tool' && !tools.isChosen(id)), query, OPTIONS_SHOWN);
    combobox.show(matches.map(({ record, matched }) => withAddress(nameLink(record, matched), tools.addressWith(record.id), record.id)));
    hint.textContent = query === '' ? words : records ? countWords(matches.length) : 'The names could not be loaded; type again to try again.';
  };

  input.addEventListener('input', () => void search());
  // Enter without a choice takes the first that fits what is typed.
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await search();
    if (input.value.trim() !== '') options.querySelector('a')?.click();
  });
  form.hidden = false;
  return {
    input,
    setFull: (full) => {
      input.disabled = full;
      hint.textContent = full ? 'Four tools are chosen; remove one to add another.' : words;
    },
  };
}

const countWords = (count: number) => (count === 0 ? 'No tool of that name.' : `${count} ${count === 1 ? 'tool fits' : 'tools fit'}.`);

function withAddress(link: HTMLAnchorElement, address: string, id: string): HTMLElement {
  link.setAttribute('href', address);
  link.dataset['compareAdd'] = id;
  return element('div', { role: 'none' }, link);
}
