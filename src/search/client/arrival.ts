import styles from './arrival.css?url';
import { takeWords } from './carried-words.ts';
import { element } from './elements.ts';
import { markPlaces, removeMarks, type MarkedPlace } from './marks.ts';

let dismiss: (() => void) | undefined;

/**
 * Marks the words that a search result sent along, goes to the best place and offers to take the marks away again.
 * The words stay with the entry of the history, so that the marks are there after a reload and on the way back.
 */
export function arrive(): void {
  const sent = takeWords(location.pathname);
  const words = sent ?? wordsOf(history.state);
  dismiss?.();
  const article = document.querySelector('[data-pagefind-body]') ?? document.querySelector('main');
  if (!article || words.length === 0) return;
  if (sent) keep(sent);
  addStyles();
  const places = markPlaces(article, words);
  if (places.length === 0) return;
  if (sent) goTo(places);
  dismiss = showControl(places, article);
}

/** An imported style sheet would be linked from every page. */
function addStyles(): void {
  if (!document.querySelector(`link[href="${styles}"]`)) document.head.append(element('link', { rel: 'stylesheet', href: styles }));
}

/** Goes to the section of the address, else to the paragraph with the most different words. */
function goTo(places: readonly MarkedPlace[]): void {
  const target = document.querySelector(':target');
  const mark = bestPlace(target ? places.filter(({ marks }) => marks.some((one) => isWithin(one, target))) : places)?.marks[0];
  mark?.closest('details:not([open])')?.setAttribute('open', '');
  if (!mark || isInView(mark)) return;
  // Whether it glides there is the style sheet's to say, which knows who wants less motion.
  mark.scrollIntoView({ block: 'center' });
}

/** Whether a mark stands in the section that a heading opens, or in the target itself. */
function isWithin(mark: Element, target: Element): boolean {
  const isHeading = /^H[1-6]$/.test(target.tagName);
  return (isHeading ? (target.closest('section') ?? target) : target).contains(mark);
}

function bestPlace(places: readonly MarkedPlace[]): MarkedPlace | undefined {
  const terms = new Map<Element, Set<number>>();
  for (const { block, term } of places) terms.set(block, (terms.get(block) ?? new Set()).add(term));
  const variety = ({ block }: MarkedPlace) => terms.get(block)?.size ?? 0;
  const most = Math.max(...places.map(variety));
  return places.find((place) => variety(place) === most);
}

function isInView(mark: Element): boolean {
  const { top, bottom } = mark.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Says how many places there are and takes the marks away on demand; returns what takes them away. */
function showControl(places: readonly MarkedPlace[], article: Element): () => void {
  const count = element('p', { role: 'status' });
  const button = element('button', { type: 'button' }, 'Remove marks');
  const control = element('div', { class: 'arrival no-print', role: 'group', 'aria-label': 'Words searched for' }, count, button);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) remove();
  };
  const remove = () => {
    const hadFocus = control.contains(document.activeElement);
    document.removeEventListener('keydown', onKey);
    control.remove();
    removeMarks(places);
    keep([]);
    dismiss = undefined;
    if (hadFocus) focusQuietly(article);
  };
  button.addEventListener('click', remove);
  document.addEventListener('keydown', onKey);
  article.before(control);
  // Screen readers speak what is put into a status that is there already.
  setTimeout(() => {
    count.textContent = places.length === 1 ? '1 place marked' : `${places.length} places marked`;
  });
  return remove;
}

/** Reading goes on where the marks were, not at the top of the document. */
function focusQuietly(article: Element): void {
  if (!(article instanceof HTMLElement)) return;
  article.tabIndex = -1;
  article.focus({ preventScroll: true });
  article.addEventListener('blur', () => article.removeAttribute('tabindex'), { once: true });
}

function keep(words: readonly string[]): void {
  const { words: _, ...state } = (history.state ?? {}) as Record<string, unknown>;
  history.replaceState(words.length > 0 ? { ...state, words } : state, '');
}

function wordsOf(state: unknown): string[] {
  const words = (state as { words?: unknown } | null)?.words;
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}
