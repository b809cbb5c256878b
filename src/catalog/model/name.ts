import { z } from 'zod';
import { line } from './primitives.ts';

/** How a name is recognised in prose; the modes are explained in docs/content-guide.md. */
export const matchMode = z
  .enum(['folded', 'exact', 'context'])
  .describe('How the name is recognised in prose: folded (case, space and hyphen do not matter; the default), exact (case matters), or context (only near the words given, and with the capitals it has).')
  .meta({ examples: ['exact'] });

const near = z
  .array(line)
  .min(1)
  .describe('Entry ids or words of which one must stand near a context name; by default the full name of the entry itself.')
  .meta({ examples: [['kubernetes', 'cluster']] });

const unless = z
  .array(line)
  .min(1)
  .describe('Entry ids or words that rule a context name out when they stand in the same sentence.')
  .meta({ examples: [['physics']] });

/** A further spelling of an entry: plain text is folded, an object states its match mode. */
export const alias = z.union([
  line,
  z
    .strictObject({
      name: line.describe('The spelling as it stands in prose.').meta({ examples: ['ExTool'] }),
      match: matchMode.optional(),
      near: near.optional(),
      unless: unless.optional(),
    })
    .refine((value) => value.match === 'context' || (!value.near && !value.unless), {
      error: 'has `near` or `unless` without `match: context`; add the mode or drop them',
      path: ['match'],
    }),
]);

/** The fields that say what an entry is called. */
export const nameFields = {
  name: line.describe('The display name, spelled as its owners spell it.').meta({ examples: ['Example Tool'] }),
  match: matchMode.optional(),
  near: near.optional(),
  unless: unless.optional(),
  aliases: z.array(alias).optional().describe('Other spellings and abbreviations that mean this entry.').meta({ examples: [['ExTool', { name: 'ET', match: 'exact' }]] }),
};

export type MatchMode = z.infer<typeof matchMode>;
