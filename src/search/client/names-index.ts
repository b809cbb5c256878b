import type { NameRecord } from '../names.ts';
import { siteBase } from './site-base.ts';

let loading: Promise<NameRecord[]> | undefined;

/**
 * The names index, fetched once; a failure is not remembered, so that the next keystroke tries again.
 * @throws {Error} when it cannot be fetched.
 */
export function loadNames(): Promise<NameRecord[]> {
  loading ??= fetchNames().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchNames(): Promise<NameRecord[]> {
  const response = await fetch(`${siteBase}search/names.json`);
  if (!response.ok) throw new Error(`The names index answered ${response.status}`);
  return (await response.json()) as NameRecord[];
}
