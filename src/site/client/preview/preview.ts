import { element } from '../../../search/client/elements.ts';
import type { EntityPreview } from '../../views/preview.ts';
import { entityIdOf } from './entity-address.ts';
import { loadPreview, previewBase } from './load.ts';
import { lineAt, placeBeside } from './place.ts';
import styles from './preview.css?url';

/** Milliseconds until a preview shows, and until it goes when pointer or focus have left, so that the pointer can move into it. */
const BEFORE = 350;
const AFTER = 250;

/** Its id; no heading or statement can have one with a colon. */
const ID = 'entity:preview';

/** Lists that say beside each link what its preview would say. */
const TOLD_ALREADY = 'nav, [data-told]';

let pointed: HTMLAnchorElement | undefined;
let focused: HTMLAnchorElement | undefined;
/** Height of the pointer in the window, for links that run over several lines. */
let height: number | undefined;
let overCard = false;
let shown: HTMLAnchorElement | undefined;
/** The link whose preview was sent away with Esc; it stays away until the reader was elsewhere. */
let dismissed: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let card: HTMLElement | undefined;

/** Takes note of what the pointer or the focus has reached. */
export function reach(event: Event): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = linkAt(target);
  if (event.type === 'focusin') {
    // A link that has the focus because it was clicked shows no preview.
    focused = target?.matches(':focus-visible') ? link : undefined;
  } else if (event instanceof PointerEvent && event.pointerType !== 'touch' && event.buttons === 0) {
    overCard = card !== undefined && target !== undefined && card.contains(target);
    pointed = overCard ? undefined : link;
    height = event.clientY;
  }
  follow();
}

function follow(): void {
  const wanted = overCard ? shown : (pointed ?? focused);
  if (wanted !== dismissed) dismissed = undefined;
  clearTimeout(timer);
  if (wanted === shown) return;
  if (!wanted) timer = setTimeout(hide, AFTER);
  else if (wanted !== dismissed) timer = setTimeout(() => void show(wanted), BEFORE);
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const [box, preview] = await Promise.all([readyCard(), loadPreview(idOf(link) ?? '')]);
  const wanted = link === (pointed ?? focused) && link !== dismissed && link.isConnected;
  const line = lineAt([...link.getClientRects()], link === pointed ? height : undefined);
  if (!wanted) return;
  hide();
  if (!preview || !box || !line) return;
  box.replaceChildren(...contentOf(preview));
  box.showPopover();
  const { left, top } = placeBeside(line, { width: box.offsetWidth, height: box.offsetHeight }, { width: document.documentElement.clientWidth, height: innerHeight });
  // Set by script, not in markup, which the policy of the site allows.
  box.style.setProperty('left', `${left + scrollX}px`);
  box.style.setProperty('top', `${top + scrollY}px`);
  link.setAttribute('aria-describedby', ID);
  shown = link;
}

function hide(): void {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  overCard = false;
  card?.hidePopover();
}

function contentOf({ kind, name, line, notes }: EntityPreview): HTMLElement[] {
  return [
    element('p', { class: 'preview-kind' }, kind),
    element('p', { class: 'preview-name' }, name),
    ...(line ? [element('p', { class: 'preview-line' }, line)] : []),
    ...notes.map((note) => element('p', { class: 'preview-note' }, note)),
  ];
}

let making: Promise<HTMLElement | undefined> | undefined;

/** The one preview of the page with its styles; nothing in a browser that cannot lay it over the page, or while the styles cannot be had. */
function readyCard(): Promise<HTMLElement | undefined> {
  making ??= new Promise<HTMLElement | undefined>((resolve) => {
    if (!('showPopover' in HTMLElement.prototype)) return resolve(undefined);
    const sheet = element('link', { rel: 'stylesheet', href: styles });
    sheet.addEventListener('load', () => resolve(makeCard()));
    sheet.addEventListener('error', () => {
      sheet.remove();
      making = undefined;
      resolve(undefined);
    });
    document.head.append(sheet);
  });
  return making;
}

function makeCard(): HTMLElement {
  card = element('div', { id: ID, class: 'entity-preview', role: 'tooltip', popover: 'manual' });
  document.body.append(card);
  return card;
}

const idOf = (link: HTMLAnchorElement) => entityIdOf(link, location, previewBase);

function linkAt(target: Element | undefined): HTMLAnchorElement | undefined {
  const link = target?.closest('main a[href]');
  return link instanceof HTMLAnchorElement && !link.closest(TOLD_ALREADY) && idOf(link) !== undefined ? link : undefined;
}

function leave(): void {
  pointed = undefined;
  focused = undefined;
  hide();
}

addEventListener('keydown', (event) => {
  // Only the preview goes; what else Esc would close stays for the next time.
  if (event.key !== 'Escape' || !shown) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  dismissed = shown;
  hide();
}, true);
addEventListener('focusout', () => {
  focused = undefined;
  follow();
});
document.documentElement.addEventListener('pointerleave', () => {
  pointed = undefined;
  overCard = false;
  follow();
});
// The page scrolls with its preview; a table that is moved sideways leaves it behind.
addEventListener('scroll', ({ target }) => target !== document && target instanceof Node && shown && target.contains(shown) && hide(), true);
addEventListener('pointerdown', ({ target }) => !(target instanceof Node && card?.contains(target)) && leave(), true);
addEventListener('pagehide', leave);
