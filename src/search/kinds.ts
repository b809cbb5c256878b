import { KINDS, type Kind } from '../catalog/model/collections.ts';
import { KIND_LABELS } from '../site/views/words.ts';

/** Kinds of results: entries and the statements made in them. */
export const RESULT_KINDS = [...KINDS, 'statement'] as const;

export type ResultKind = Kind | 'statement';

/** The words a reader sees for the kinds of results. */
export const RESULT_LABELS: Record<ResultKind, { one: string; many: string }> = { ...KIND_LABELS, statement: { one: 'Statement', many: 'Statements' } };

/** The kind a value of the index stands for. */
export function resultKind(value: string | undefined): ResultKind | undefined {
  return RESULT_KINDS.find((kind) => kind === value);
}
