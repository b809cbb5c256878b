import { MOST_COMPARED } from '../../../catalog/compare.ts';
import { part, write } from '../part.ts';

/** Tools that make a comparison. */
const FEWEST = 2;

/** Makes the link to the comparison of the tools that are chosen in the list. */
export function startCompareChoice(root: HTMLElement): { update(): void } {
  const update = () => {
    const link = root.querySelector<HTMLAnchorElement>('[data-compare-link]');
    if (!link) return;
    const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-kind=tool] [data-entry-compare]')];
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    for (const box of boxes) box.disabled = !box.checked && chosen.length >= MOST_COMPARED;
    link.hidden = chosen.length < FEWEST;
    link.href = `${root.dataset['compare'] ?? ''}?tools=${chosen.join(',')}`;
    write(part(root, '[data-compare-status]'), statusOf(chosen.length, boxes.length));
  };
  root.addEventListener('change', update);
  // On the way back the browser puts the ticks in after the list was drawn, and tells nobody.
  addEventListener('pageshow', update);
  return { update };
}

function statusOf(chosen: number, of: number): string {
  if (of < FEWEST) return 'Star a second tool to compare the two.';
  return chosen < FEWEST ? `Choose ${FEWEST} to ${MOST_COMPARED} tools to compare; ${chosen === 0 ? 'none' : 'one'} is chosen.` : `${chosen} of at most ${MOST_COMPARED} are chosen.`;
}
