import type { ContentRule, FileRule } from './rule.ts';

/** Rules over one file at a time, in the order they run; the first three decide whether the file can be read at all. */
export const FILE_RULES: readonly FileRule[] = [];

/** Rules over the whole content. */
export const CONTENT_RULES: readonly ContentRule[] = [];
