/** Buttons that copy: what they did is said in the page's live region. */

/** Milliseconds after which a message is taken away again. */
const SHOWN_FOR = 4000;

/**
 * Turns each link to a place of a page (`a.permalink`) into a button that copies that place's full address, adds such a
 * button to the statements that stand away from their note, and gives the buttons with `data-copy` (the id of the
 * element whose text is copied) their work.
 */
export function startCopying(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a.permalink')) link.replaceWith(copyButton(link, link.getAttribute('aria-label') ?? ''));
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.statement .says > a')) {
    link.closest('.statement')?.querySelector('.label')?.append(copyButton(link, `Link to the statement “${decodeURIComponent(link.hash.slice(1))}”`));
  }
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = document.getElementById(button.dataset['copy'] ?? '');
    if (!source) continue;
    button.hidden = false;
    button.addEventListener('click', () => void copy(source.textContent?.trim() ?? '', button.dataset['copied'] ?? 'Copied'));
  }
}

function copyButton(link: HTMLAnchorElement, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'permalink';
  button.textContent = '#';
  const label = name.replace(/^Link/, 'Copy link');
  button.setAttribute('aria-label', label);
  button.title = label;
  button.addEventListener('click', () => {
    // The address shows the place too, as it does after a plain link, but the page does not jump.
    if (link.hash && link.pathname === location.pathname) history.replaceState(history.state, '', link.hash);
    void copy(link.href, 'Link copied');
  });
  return button;
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say(`The browser does not let a page copy. Select it here: ${text}`, 5 * SHOWN_FOR);
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;

function say(message: string, duration = SHOWN_FOR): void {
  const region = document.querySelector('[data-said]');
  if (!region) return;
  clearTimeout(timer);
  // The same words twice would be announced once.
  const said = region.textContent === message ? `${message}.` : message;
  region.textContent = said;
  timer = setTimeout(() => {
    // Something else may have been said meanwhile.
    if (region.textContent === said) region.textContent = '';
  }, duration);
}
