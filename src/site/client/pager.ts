import { addressQuery, changeAddress } from './address.ts';
import { part, write } from './part.ts';

/** The page that the address asks for, from 1 to the last one of so many rows. */
export function pageIn(query: URLSearchParams, rows: number, size: number): number {
  const asked = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(rows / size));
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), last) : 1;
}

/**
 * Wires `Pager.astro`: a step goes into the address and is announced by `turned`.
 * @param size rows shown at a time
 */
export function startPager(root: ParentNode, size: number, turned: () => void): { show(rows: number): { start: number; end: number } } {
  const nav = part(root, '[data-pager]');
  const place = part(nav, '[data-pager-place]');
  const buttons = [...nav.querySelectorAll<HTMLButtonElement>('[data-pager-step]')];
  const stepOf = (button: HTMLButtonElement) => Number(button.dataset['pagerStep']);
  let page = 1;
  let pages = 1;
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const next = page + stepOf(button);
      if (next < 1 || next > pages) return;
      changeAddress((query) => (next === 1 ? query.delete('page') : query.set('page', String(next))));
      turned();
    });
  }
  return {
    show(rows) {
      pages = Math.max(1, Math.ceil(rows / size));
      page = pageIn(addressQuery(), rows, size);
      const start = (page - 1) * size;
      const end = Math.min(start + size, rows);
      nav.hidden = pages === 1;
      write(place, `${(start + 1).toLocaleString('en')}–${end.toLocaleString('en')} of ${rows.toLocaleString('en')}`);
      for (const button of buttons) {
        const beyond = page + stepOf(button);
        // Not `disabled`: that would take the focus away from whoever presses it to the end.
        button.setAttribute('aria-disabled', String(beyond < 1 || beyond > pages));
      }
      return { start, end };
    },
  };
}
