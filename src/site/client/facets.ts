import { countFacets, passes, type ItemFacets } from '../../catalog/facets.ts';

/** Wires a faceted list: reads the choice from the address, narrows the list, counts what each further choice would show. */
export function startFacets(root: HTMLElement): void {
  const form = root.querySelector('form');
  const status = root.querySelector('[role=status]');
  if (!form || !status) return;
  const items = JSON.parse(root.dataset['facets'] ?? '[]') as ItemFacets[];
  const elements = [...root.querySelectorAll<HTMLElement>('[data-facet-item]')];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-facet-group]')];
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const facets = [...new Set(boxes.map(({ name }) => name))];
  const noun = root.dataset['noun'] ?? 'entry';

  const show = () => {
    const selection = Object.fromEntries(facets.map((facet) => [facet, boxes.filter((box) => box.name === facet && box.checked).map(({ value }) => value)]));
    let shown = 0;
    elements.forEach((element, index) => {
      element.hidden = !passes(items[index] ?? {}, selection);
      if (!element.hidden) shown += 1;
    });
    for (const group of groups) group.hidden = !group.querySelector('[data-facet-item]:not([hidden])');
    const counts = countFacets(items, facets, selection);
    for (const box of boxes) {
      const count = counts.get(box.name)?.get(box.value) ?? 0;
      box.disabled = count === 0 && !box.checked;
      const tally = box.parentElement?.querySelector('[data-tally]');
      if (tally) tally.textContent = String(count);
    }
    status.textContent = `${shown} of ${elements.length} ${noun}${elements.length === 1 ? '' : 's'}`;
  };
  const read = () => {
    const params = new URLSearchParams(location.search);
    for (const box of boxes) box.checked = params.getAll(box.name).includes(box.value);
    for (const details of form.querySelectorAll('details')) if (details.querySelector(':checked')) details.open = true;
    show();
  };
  const write = () => {
    const params = new URLSearchParams();
    for (const box of boxes) if (box.checked) params.append(box.name, box.value);
    const query = params.toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    show();
  };
  form.addEventListener('change', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The boxes are cleared only after the reset event.
  form.addEventListener('reset', () => setTimeout(write));
  addEventListener('popstate', read);
  form.hidden = false;
  read();
}
