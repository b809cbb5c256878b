/**
 * Hands what the pointer and the focus reach to the previews of links, whose code comes when the first link is reached;
 * never where the reader points with a finger.
 */
export function startPreviews(): void {
  const tell = (event: Event) => {
    if (matchMedia('(hover:hover) and (pointer:fine)').matches) import('./preview.ts').then(({ reach }) => reach(event), () => {});
  };
  addEventListener('pointerover', tell);
  addEventListener('focusin', tell);
}
