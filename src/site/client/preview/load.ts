/// <reference types="astro/client" />
import type { EntityPreview } from '../../views/preview.ts';

/** Path under which the site is published. */
export const previewBase: string = import.meta.env.BASE_URL.replace(/\/?$/, '/');

const known = new Map<string, Promise<EntityPreview | undefined>>();

/** The preview of an entity, fetched once; `undefined` where there is none or it cannot be had now, as when offline. */
export function loadPreview(id: string): Promise<EntityPreview | undefined> {
  let preview = known.get(id);
  if (!preview) {
    preview = fetchPreview(id);
    known.set(id, preview);
  }
  return preview;
}

async function fetchPreview(id: string): Promise<EntityPreview | undefined> {
  try {
    const response = await fetch(`${previewBase}previews/${id}.json`);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`The preview of ${id} answered ${response.status}`);
    return (await response.json()) as EntityPreview;
  } catch {
    // The next time it may be there.
    known.delete(id);
    return undefined;
  }
}
