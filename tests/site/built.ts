import { inject } from 'vitest';
import type { TestSite } from './setup.ts';

/** The site built from the real content. */
export async function builtSite(): Promise<TestSite> {
  return inject('site');
}

/** The site built from a small foreign content folder under `/hallway/`. */
export async function fixtureSite(): Promise<TestSite> {
  return inject('fixtureSite');
}
