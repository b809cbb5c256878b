import { chipName } from '../chip-name.ts';
import type { Answer } from '../engine.ts';
import { withoutSource } from '../language.ts';
import { element, part } from './elements.ts';
import type { Change } from './page-view.ts';
import { inQuotes } from './status.ts';

/** Says what the query was taken for: corrected words, filters as chips that can be removed, filters that do not exist. */
export function showTaken(root: HTMLElement, answer: Answer | undefined, go: Change): void {
  const box = part(root, 'data-search-taken');
  const content = answer ? [...correction(answer, go), ...problems(answer, go), ...chips(answer, go)] : [];
  box.hidden = content.length === 0;
  box.replaceChildren(...content);
}

function correction({ state, corrected }: Answer, go: Change): HTMLElement[] {
  if (corrected === undefined) return [];
  const instead = button(`Search instead for ${inQuotes(state.query)}`, () => go((now) => ({ ...now, asTyped: true })));
  return [element('p', { class: 'search-corrected' }, 'Showing results for ', element('b', {}, inQuotes(corrected)), '. ', instead)];
}

function problems({ problems: found }: Answer, go: Change): HTMLElement[] {
  return found.map(({ message, instead, source }) =>
    element(
      'p',
      { class: 'search-problem' },
      ...inCode(message),
      ...(instead.length > 0 ? [' Nearest: '] : []),
      ...instead.flatMap((text) => [button(text, () => go((now) => ({ ...now, query: now.query.replace(source, () => text) }))), ' ']),
      button(`Leave out ${source}`, () => go((now) => ({ ...now, query: withoutSource(now.query, source) }))),
    ),
  );
}

function chips({ filters, chips: recognized }: Answer, go: Change): HTMLElement[] {
  const typed = filters
    .filter(({ source }) => source !== '')
    .map(({ field, label, source }) => chip(field === 'before' || field === 'after' ? label : `${field}: ${label}`, () => go((now) => ({ ...now, query: withoutSource(now.query, source) }))));
  const taken = recognized.map((one) => chip(`${one.field}: ${chipName(one)}`, () => go((now) => ({ ...now, asTyped: true }))));
  const all = [...typed, ...taken];
  return all.length > 0 ? [element('ul', { class: 'search-chips', 'aria-label': 'Filters of the query' }, ...all)] : [];
}

function chip(label: string, remove: () => void): HTMLLIElement {
  const node = button('', remove);
  node.append(element('span', { class: 'visually-hidden' }, 'Remove filter '), label, element('span', { 'aria-hidden': 'true' }, ' ×'));
  node.className = 'search-chip';
  return element('li', {}, node);
}

/** A button that reads like a link. */
export function button(label: string, act: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button', class: 'search-offer' }, label);
  node.addEventListener('click', act);
  return node;
}

/** Text with what stands in backquotes as code. */
function inCode(text: string): (Node | string)[] {
  return text.split('`').map((piece, index) => (index % 2 === 1 ? element('code', {}, piece) : piece));
}
