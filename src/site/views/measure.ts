import type { Figure } from '../../catalog/model/statement.ts';
import type { Division } from './divide.ts';
import { measureLabel } from './words.ts';

/** What is counted, as a heading: "Clusters". */
export function measureName(measure: string): string {
  return measureLabel(measure).replace(/^./, (letter) => letter.toUpperCase());
}

/** What a figure can be compared within: its measure with unit and period, "Savings (USD per year)". */
export function measureOf({ measure, unit, per }: Figure): Division {
  const scale = [unit, per && `per ${per}`].filter(Boolean).join(' ');
  const id = [measure, unit, per].filter(Boolean).join('-').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return { id, label: scale ? `${measureName(measure)} (${scale})` : measureName(measure) };
}

/** The number a figure is compared by: of a change, what it led to. */
export function sizeOf({ value, to }: Figure): number {
  return value ?? to ?? 0;
}
