import { z } from 'zod';
import { partialDate } from './primitives.ts';

/** CNCF maturity levels in the order a project passes them. */
export const LEVELS = ['sandbox', 'incubating', 'graduated', 'archived'] as const;

/** The history of a project in the CNCF; `none` stops the level of a parent from being shown. */
export const cncf = z.union([
  z.literal('none'),
  z
    .strictObject({
      accepted: partialDate.optional().describe('When the CNCF accepted the project.'),
      levels: z
        .array(
          z.strictObject({
            level: z.enum(LEVELS).describe('sandbox, incubating, graduated or archived.'),
            since: partialDate.describe('First day at this level.'),
          }),
        )
        .min(1)
        .describe('Each level with its first day, oldest first.'),
    })
    .refine((value) => value.levels.every((step, index) => index === 0 || (value.levels[index - 1]?.since ?? '') <= step.since), {
      error: 'are out of order; write the oldest level first',
      path: ['levels'],
    }),
]);

export type Level = (typeof LEVELS)[number];
