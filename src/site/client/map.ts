import { part } from '../../search/client/elements.ts';
import { startDrag } from './map-drag.ts';
import { DIRECTIONS, kept, nextInDirection, showing, zoomed, type Direction, type Place, type Window } from './map-walk.ts';

const STEP = 1.4;
/** Below this many pixels per unit the names are too small to read. */
const READABLE = 0.8;
/** Units between a tool that is shown and the edge of the frame. */
const EDGE = 80;

/** Makes the map one that is walked by arrow keys, zoomed and moved; without it, it is a wide picture full of links. */
export function startMap(root: HTMLElement): void {
  const svg = root.querySelector<SVGSVGElement>('[data-map-drawing]');
  if (!svg) return;
  const nodes = [...svg.querySelectorAll<SVGAElement>('[data-node]')];
  const places = nodes.map((node): Place => ({ x: Number(node.dataset['x']), y: Number(node.dataset['y']) }));
  const { width, height } = svg.viewBox.baseVal;
  const status = part(root, 'data-map-status');
  root.dataset['enhanced'] = '';
  const holder = part(root, 'data-map-frame');
  // It no longer scrolls, and the tool inside is the stop.
  holder.removeAttribute('tabindex');
  const frame = () => svg.getBoundingClientRect();
  const map: Window = { x: 0, y: 0, width, height };
  let whole = map;
  let view = map;

  const draw = (next: Window) => {
    view = next;
    svg.setAttribute('viewBox', `${next.x} ${next.y} ${next.width} ${next.height}`);
    svg.toggleAttribute('data-close', next.width < whole.width - 1);
  };
  const say = () => {
    status.textContent = `Zoom ${Math.round((100 * frame().width) / view.width)} per cent.`;
  };
  const limits = (closest: number) => ({ widest: whole.width, closest, map });
  const frameAnew = () => {
    const box = frame();
    const ratio = box.width / Math.max(1, box.height);
    // The window has the shape of the frame, so that one unit is as long in both directions.
    whole = width / height > ratio ? { x: 0, y: (height - width / ratio) / 2, width, height: width / ratio } : { x: (width - height * ratio) / 2, y: 0, width: height * ratio, height };
    const [first] = places;
    const readable = box.width / whole.width >= READABLE || !first;
    draw(readable ? whole : zoomed(whole, whole.width / box.width, limits(box.width)));
    // It begins at the corner, where the first cluster has its name, with the first tool in sight.
    if (!readable && first) draw(showing(kept({ ...view, x: 0, y: 0 }, map), first, EDGE / 2, map));
  };
  const zoom = (factor: number, about?: Place) => {
    draw(zoomed(view, factor, limits(frame().width / 3), about));
    say();
  };
  const move = (dx: number, dy: number) => draw(kept({ ...view, x: view.x + dx * view.width, y: view.y + dy * view.height }, map));
  const actions: Record<string, () => void> = {
    in: () => zoom(STEP),
    out: () => zoom(1 / STEP),
    whole: () => {
      draw(whole);
      say();
    },
    ...Object.fromEntries(Object.entries(DIRECTIONS).map(([name, [dx, dy]]) => [name, () => move(dx / 4, dy / 4)])),
  };

  // One stop for the Tab key; arrows walk from there.
  let current = 0;
  const stopAt = (index: number) => {
    for (const [place, node] of nodes.entries()) node.setAttribute('tabindex', place === index ? '0' : '-1');
    current = index;
  };
  const mark = (index: number | undefined) => {
    const id = index === undefined ? undefined : nodes[index]?.dataset['node'];
    svg.toggleAttribute('data-marking', id !== undefined);
    const near = new Set([id]);
    for (const line of svg.querySelectorAll<SVGLineElement>('[data-from]')) {
      const { from, to } = line.dataset;
      const touches = id !== undefined && (from === id || to === id);
      line.toggleAttribute('data-near', touches);
      if (touches) near.add(from).add(to);
    }
    for (const node of nodes) node.toggleAttribute('data-near', id !== undefined && near.has(node.dataset['node']));
  };
  const indexOf = (target: EventTarget | null) => (target instanceof Element ? nodes.indexOf(target.closest<SVGAElement>('[data-node]') as SVGAElement) : -1);

  // Chromium makes a drawing that itself listens for focus a stop of its own.
  holder.addEventListener('focusin', ({ target }) => {
    const index = indexOf(target);
    const place = places[index];
    if (!place) return;
    stopAt(index);
    mark(index);
    // A press on a node already shows it; moving it away from under the pointer would lose the click.
    if (nodes[index]?.matches(':focus-visible')) draw(showing(view, place, EDGE, map));
  });
  holder.addEventListener('focusout', () => mark(undefined));
  svg.addEventListener('pointerover', ({ target }) => {
    const index = indexOf(target);
    mark(index >= 0 ? index : undefined);
  });
  svg.addEventListener('pointerleave', () => mark(undefined));
  svg.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const run = { '+': actions['in'], '=': actions['in'], '-': actions['out'], '0': actions['whole'] }[event.key];
    const isArrow = event.key in DIRECTIONS;
    if (!run && !isArrow && event.key !== 'Home') return;
    event.preventDefault();
    if (run) run();
    else if (event.key === 'Home') nodes[0]?.focus();
    else if (event.shiftKey) actions[event.key]?.();
    else nodes[nextInDirection(places, current, event.key as Direction) ?? current]?.focus();
  });

  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-map-action]')) {
    button.addEventListener('click', () => actions[button.dataset['mapAction'] ?? '']?.());
  }
  const placeOf = ({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Place => {
    const box = frame();
    return { x: view.x + ((clientX - box.x) / box.width) * view.width, y: view.y + ((clientY - box.y) / box.height) * view.height };
  };
  svg.addEventListener(
    'wheel',
    (event) => {
      // The wheel alone scrolls the page; with Ctrl (which is what a pinch sends) it zooms.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, placeOf(event));
    },
    { passive: false },
  );
  startDrag(svg, {
    dragged: (dx, dy) => {
      const unit = view.width / frame().width;
      draw(kept({ ...view, x: view.x - dx * unit, y: view.y - dy * unit }, map));
    },
    pinched: (factor, middle) => zoom(factor, placeOf(middle)),
  });

  let seen: Window | undefined;
  addEventListener('beforeprint', () => {
    seen = view;
    draw(map);
  });
  addEventListener('afterprint', () => seen && draw(seen));
  let wide = frame().width;
  addEventListener('resize', () => {
    // Phones report a resize when their address bar goes away.
    if (frame().width === wide) return;
    wide = frame().width;
    frameAnew();
  });
  part(root, 'data-map-controls').hidden = false;
  stopAt(0);
  frameAnew();
}
