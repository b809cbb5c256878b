/**
 * Opens the search dialog on `/`, ⌘K, Ctrl-K and on links that carry `data-search-open`; on the search page the keys
 * go to its own field. Everything else is loaded when the dialog opens for the first time. On a page that a search
 * result led to, it has the words marked.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const command = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.metaKey && !event.ctrlKey && !isEditable(event.target);
  if (!command && !slash) return;
  event.preventDefault();
  open();
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('[data-search-open]');
  const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !plainClick) return;
  event.preventDefault();
  open();
});

dialog?.addEventListener('click', (event) => {
  const onBackdrop = event.target === dialog;
  const onClose = event.target instanceof Element && event.target.closest('[data-search-close]');
  if (onBackdrop || onClose) dialog.close();
});

if (hasWords()) void import('./arrival.ts').then(({ arrive }) => arrive());

function open(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search-page] [data-search-input]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  if (!dialog || dialog.open) return;
  // Open first and load then: what is typed meanwhile stays in the field.
  dialog.showModal();
  dialog.querySelector('input')?.select();
  preload(dialog);
  void import('./dialog.ts').then(
    ({ startDialog }) => startDialog(dialog),
    () => {
      // A browser does not fetch a failed script again before the page is loaded anew.
      const status = dialog.querySelector('[data-search-status]');
      if (status) status.textContent = 'The search could not be loaded. Enter leads to the search page; or reload this one.';
    },
  );
}

/** Replaced in the built site by the names of the files that the dialog's script imports. */
const FILES = 'SEARCH_FILES';

/** What the dialog needs comes together, not one after the other: the files of its script, and the names index. */
function preload(dialog: HTMLDialogElement): void {
  const form = dialog.querySelector('form');
  if (isPreloaded || !form) return;
  isPreloaded = true;
  const hint = (link: Partial<HTMLLinkElement>) => document.head.append(Object.assign(document.createElement('link'), link));
  hint({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `${form.action}names.json` });
  if (import.meta.env.PROD) for (const file of FILES.split(' ')) hint({ rel: 'modulepreload', href: new URL(file, import.meta.url).href });
}

let isPreloaded = false;

/** Whether a search result sent words to a page, or this page showed some before it was reloaded. */
function hasWords(): boolean {
  if ((history.state as { words?: unknown } | null)?.words) return true;
  try {
    // The key of carried-words.ts; importing it would cost every page a request.
    return localStorage.getItem('hallway-words') !== null;
  } catch {
    return false;
  }
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=file]), textarea, select'));
}
