import type { State } from '../../catalog/statements.ts';

const CIRCLE = 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z';

/** The sign of each state as paths in a square of 16 units, so that it does not depend on the fonts of a device. */
export const STATE_SIGNS: Record<State, { outline?: string; fill?: string; dashed?: boolean }> = {
  open: { outline: CIRCLE },
  undated: { outline: CIRCLE, dashed: true },
  overdue: { outline: `${CIRCLE}M8 4.5V8l2.5 2` },
  kept: { outline: CIRCLE, fill: CIRCLE },
  late: { outline: CIRCLE, fill: 'M8 2a6 6 0 1 1-6 6h6z' },
  partly: { outline: CIRCLE, fill: 'M8 2a6 6 0 0 1 0 12z' },
  dropped: { outline: 'M3 3l10 10M13 3L3 13' },
  unverified: { outline: 'M4 5.2a4 3.8 0 1 1 5.6 3.4c-1 .5-1.6 1-1.6 2.2M8 12.9v1.7' },
  holds: { outline: 'M3 8.5l3.5 3.5L13 4.5' },
  outdated: { outline: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.5v3h3' },
  superseded: { outline: 'M2 8h11M9 4l4 4-4 4' },
  disputed: { outline: 'M3 6h10M3 10h10M11 3L5 13' },
};
