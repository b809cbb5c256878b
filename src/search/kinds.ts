import type { Kind } from '../catalog/model/collections.ts';
import { KIND_LABELS } from '../site/views/words.ts';

export type ResultKind = Kind | 'statement';

/** The words a reader sees for the kinds of results. */
export const RESULT_LABELS: Record<ResultKind, { one: string; many: string }> = { ...KIND_LABELS, statement: { one: 'Statement', many: 'Statements' } };

/** Kinds of results in the order lists show them. Taken from the labels: the model would bring its schemas into the browser. */
export const RESULT_KINDS = Object.keys(RESULT_LABELS) as ResultKind[];

/** The kind a value of the index stands for. */
export function resultKind(value: string | undefined): ResultKind | undefined {
  return RESULT_KINDS.find((kind) => kind === value);
}
