/// <reference types="astro/client" />
import type { Kind } from '../../../catalog/model/collections.ts';
import type { Move } from '../../views/moves.ts';
import { follow, isSame, rename, type EntryRef, type MyList } from './list.ts';
import { listKey, loadList, saveList, toggleStored, type Saved } from './storage.ts';

/** What the page says when the browser would not store the list. */
export const NOT_SAVED: Record<Exclude<Saved, 'saved'>, string> = {
  full: 'Not kept: the storage of this browser is full. What My list held is still there; export it, then drop something.',
  blocked: 'Not kept: this browser does not let the site store anything. Allow site data for this site, and try again.',
  'too-many': 'Not kept: My list holds 1,000 entries, which is all it can. Drop something first.',
};

/** Path under which the site is published. */
export const listBase: string = import.meta.env.BASE_URL.replace(/\/?$/, '/');
export const shelf = (): Storage => localStorage;

let started = false;

/** Shows the star buttons and wires them, those drawn later as well; any number of calls wire once. */
export function startStars(): void {
  if (started) return;
  started = true;
  showStars(document);
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-star]') : null;
    if (button) press(button);
  });
  addEventListener('storage', ({ key }) => {
    if (key === listKey(listBase) || key === null) showStars(document);
  });
  // A page taken back from the history shows what was kept meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) showStars(document);
  });
}

/** Gives a star of a template its entry. */
export function setStar(button: HTMLButtonElement, { kind, id, name }: EntryRef & { name: string }): void {
  Object.assign(button.dataset, { kind, id, name });
  button.setAttribute('aria-label', `Star ${name}`);
}

/** Says on the stars of a part of the page what is kept, and takes over ids and names that changed. */
export function showStars(root: ParentNode): void {
  const stored = loadList(shelf, listBase);
  const kept = 'list' in stored ? stored.list : [];
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-star]')];
  let list = follow(kept, buttons.flatMap(movesOf));
  const known = new Map(list.map((entry) => [`${entry.kind} ${entry.id}`, entry.name]));
  for (const button of buttons) {
    const entry = entryOf(button);
    const name = known.get(`${entry.kind} ${entry.id}`);
    button.setAttribute('aria-pressed', String(name !== undefined));
    button.hidden = false;
    if (name !== undefined && name !== entry.name) list = rename(list, entry);
  }
  if (list !== kept) saveList(shelf, listBase, list);
}

function press(button: HTMLButtonElement): void {
  const entry = entryOf(button);
  const wanted = button.getAttribute('aria-pressed') !== 'true';
  const { saved, list } = toggleStored(shelf, listBase, { ...entry, added: today() }, wanted);
  for (const other of document.querySelectorAll<HTMLButtonElement>('[data-star]')) {
    if (isSame(entryOf(other), entry)) other.setAttribute('aria-pressed', String(isKept(list, entry)));
  }
  say(saved === 'saved' ? `${entry.name} ${wanted ? 'is now in' : 'was taken off'} My list.` : NOT_SAVED[saved]);
}

/** Says something in the live region of the layout. */
export function say(text: string): void {
  const region = document.querySelector('[data-said]');
  if (!region) return;
  region.textContent = text;
  setTimeout(() => {
    if (region.textContent === text) region.textContent = '';
  }, Math.max(5000, text.length * 80));
}

/** The reader's own day. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const isKept = (list: MyList, entry: EntryRef) => list.some((kept) => isSame(kept, entry));

function entryOf({ dataset }: HTMLButtonElement): EntryRef & { name: string } {
  return { kind: (dataset['kind'] ?? 'tool') as Kind, id: dataset['id'] ?? '', name: dataset['name'] ?? '' };
}

function movesOf(button: HTMLButtonElement): Move[] {
  const { kind, id, name } = entryOf(button);
  return (button.dataset['formerly'] ?? '').split(' ').filter((from) => from !== '').map((from) => ({ kind, from, to: id, name }));
}
