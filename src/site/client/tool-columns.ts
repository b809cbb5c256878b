import type { ToolColumn } from '../../catalog/compare.ts';
import { siteBase } from '../../search/client/site-base.ts';

const loading = new Map<string, Promise<ToolColumn | undefined>>();

/**
 * What the comparison knows of a tool, fetched once; `undefined` when there is no such tool.
 * A failure is not remembered, so that one can try again.
 * @throws {Error} when it cannot be fetched.
 */
export function loadColumn(id: string): Promise<ToolColumn | undefined> {
  const known = loading.get(id);
  if (known) return known;
  const fresh = fetchColumn(id).catch((error: unknown) => {
    loading.delete(id);
    throw error;
  });
  loading.set(id, fresh);
  return fresh;
}

async function fetchColumn(id: string): Promise<ToolColumn | undefined> {
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const response = await fetch(`${siteBase}compare/data/${id}.json`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`The data of ${id} answered ${response.status}`);
  return (await response.json()) as ToolColumn;
}
