/** What a mouse or fingers ask of the map, in pixels of the window. */
export interface MapGestures {
  dragged(dx: number, dy: number): void;
  /** Two fingers went apart (more than 1) or together (less), about the middle between them. */
  pinched(factor: number, middle: { clientX: number; clientY: number }): void;
}

/** Pixels the pointer may move before a press is a drag and no click. */
const SLIP = 5;

/** Reports drags and pinches; a drag that ends on a link does not follow it. */
export function startDrag(svg: SVGSVGElement, { dragged, pinched }: MapGestures): void {
  const down = new Map<number, { x: number; y: number }>();
  let far = false;
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) far = false;
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  svg.addEventListener('pointermove', (event) => {
    const last = down.get(event.pointerId);
    if (!last) return;
    // Let go outside the map before it was a drag.
    if (event.buttons === 0) return void down.delete(event.pointerId);
    const now = { x: event.clientX, y: event.clientY };
    const [dx, dy] = [now.x - last.x, now.y - last.y];
    if (!far && down.size === 1 && Math.hypot(dx, dy) < SLIP) return;
    if (!svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    far = true;
    down.set(event.pointerId, now);
    // Each of several fingers moves the map by its share.
    dragged(dx / down.size, dy / down.size);
    const [other, ...more] = [...down].flatMap(([id, place]) => (id === event.pointerId ? [] : [place]));
    if (!other || more.length > 0) return;
    const before = Math.hypot(last.x - other.x, last.y - other.y);
    const after = Math.hypot(now.x - other.x, now.y - other.y);
    if (before > 0 && after > 0) pinched(after / before, { clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 });
  });
  const end = ({ pointerId }: PointerEvent) => down.delete(pointerId);
  svg.addEventListener('pointerup', end);
  svg.addEventListener('pointercancel', end);
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  // The click that ends a drag has a pointer; one from the keyboard (`detail` 0) is meant.
  svg.addEventListener('click', (event) => far && event.detail > 0 && event.preventDefault(), { capture: true });
}
