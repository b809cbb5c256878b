import { z } from 'zod';
import { nameFields } from './name.ts';
import { partialDate, reference, webAddress } from './primitives.ts';
import { distinctFrom, provenanceFields } from './provenance.ts';

/** A speaker or author, with no more than they publish with their talk. */
export const person = z.strictObject({
  ...nameFields,
  name: nameFields.name.meta({ examples: ['Jane Doe'] }),
  affiliations: z
    .array(
      z.strictObject({
        organization: reference('organization').describe('The organisation.'),
        from: partialDate.optional().describe('First known date.'),
        to: partialDate.optional().describe('Last known date.'),
        asOf: partialDate.optional().describe('A date at which it is known to hold.'),
      }),
    )
    .optional()
    .describe('Where they worked, as stated with their talks.')
    .meta({ examples: [[{ organization: 'example-corp', asOf: '2025-04' }]] }),
  links: z.array(webAddress).optional().describe('Links they publish with their talks.').meta({ examples: [['https://example.org/jane']] }),
  distinctFrom,
  ...provenanceFields,
}).describe('A speaker or author, with no more than they publish with their talk.');
