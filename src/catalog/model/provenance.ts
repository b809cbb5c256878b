import { z } from 'zod';
import { fullDate, line, partialDate, reference, webAddress } from './primitives.ts';

/** Somewhere a reader can open to see where a fact comes from. */
export const source = z.strictObject({
  url: webAddress.describe('Address of the page that states the fact.'),
  date: partialDate.optional().describe('When that page was published, or the revision that was read.'),
});

/** Each becomes a path of the site, so nothing but an id will do. */
const formerId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/, {
  error: 'is not an id; write the former file name without its extension, such as `argo-cd`',
});

/** Fields every entry may carry. */
export const provenanceFields = {
  formerly: z.array(formerId).optional().describe('Ids this entry had before; each becomes a redirect.').meta({ examples: [['former-id']] }),
  sources: z.array(source).optional().describe('Where the facts of this entry come from.'),
  reviewed: z
    .strictObject({
      date: fullDate.describe('Day of the second reading.'),
      against: line.describe('What the entry was read against: an address or a report id.').meta({ examples: ['https://example.org/'] }),
    })
    .optional()
    .describe('A second reading by somebody who did not write the entry.'),
};

/** Optional pointers shared by tools, topics, organisations and people that carry the same name. */
export const distinctFrom = z
  .array(reference('any'))
  .optional()
  .describe('Entries that share a name with this one and are something else.')
  .meta({ examples: [['namesake']] });

export type Source = z.infer<typeof source>;
