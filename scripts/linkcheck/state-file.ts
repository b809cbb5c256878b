import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceFile } from '../../src/content-fs/write-file.ts';
import { emptyState, readState, writtenState, type LinkState } from '../../src/linkcheck/state.ts';

/** The state in a file; `fault` says in words why it begins anew where there was one that is of no use. */
export function loadState(path: string): { state: LinkState; fault?: string } {
  try {
    const state = readState(readFileSync(path, 'utf8'));
    return state ? { state } : { state: emptyState(), fault: 'it is damaged' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { state: emptyState() };
    throw error;
  }
}

/** Writes the state whole or not at all. */
export function saveState(path: string, state: LinkState): void {
  writeWhole(path, writtenState(state));
}

/** Writes a file whole or not at all, with its folders. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, text);
}
