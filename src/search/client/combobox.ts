/** The list under a search field, steered from the field (ARIA combobox with a listbox of links). */
export interface Combobox {
  /** Replaces the list; links inside the given elements become its options. */
  show(content: readonly HTMLElement[]): void;
}

/**
 * Arrow keys move through the options, Home and End go to the first and last once one is chosen, Enter follows it,
 * Escape calls `close`. Focus stays in the field throughout.
 */
export function createCombobox(input: HTMLInputElement, list: HTMLElement, close: () => void): Combobox {
  let options: HTMLAnchorElement[] = [];
  let active = -1;

  const activate = (index: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[index];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const steps: Record<string, () => number | undefined> = {
    ArrowDown: () => (active + 1) % options.length,
    ArrowUp: () => (active <= 0 ? options.length : active) - 1,
    // Until an option is chosen these two belong to the text in the field.
    Home: () => (active < 0 ? undefined : 0),
    End: () => (active < 0 ? undefined : options.length - 1),
  };

  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      return;
    }
    const option = options[active];
    if (event.key === 'Enter' && option) {
      event.preventDefault();
      option.click();
      return;
    }
    const next = options.length > 0 ? steps[event.key]?.() : undefined;
    if (next === undefined) return;
    event.preventDefault();
    activate(next);
  });

  // A hit on the page that is already open would otherwise leave the list in front of it.
  list.addEventListener('click', (event) => {
    const plainClick = !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (plainClick && event.target instanceof Element && event.target.closest('a')) close();
  });

  return {
    show: (content) => {
      const chosen = options[active]?.href;
      list.replaceChildren(...content);
      options = [...list.querySelectorAll('a')];
      options.forEach((option, index) => {
        option.id = `${list.id}-${index}`;
        option.tabIndex = -1;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
      });
      list.hidden = options.length === 0;
      input.setAttribute('aria-expanded', String(options.length > 0));
      active = -1;
      // Text hits that arrive late do not take back the choice of a name.
      activate(chosen === undefined ? -1 : options.findIndex(({ href }) => href === chosen));
    },
  };
}
