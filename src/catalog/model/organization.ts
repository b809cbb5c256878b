import { z } from 'zod';
import { nameFields } from './name.ts';
import { partialDate, reference, webAddress } from './primitives.ts';
import { distinctFrom, provenanceFields } from './provenance.ts';

/** A company, foundation, group, public body or research institution. */
export const organization = z.strictObject({
  ...nameFields,
  name: nameFields.name.meta({ examples: ['Example Corp'] }),
  kind: z
    .enum(['vendor', 'end-user', 'foundation', 'group', 'public-body', 'research'])
    .describe('vendor, end-user, foundation, group, public-body or research.'),
  url: webAddress.optional().describe('Its home page.'),
  acquiredBy: z
    .strictObject({
      organization: reference('organization').describe('Who bought it.'),
      date: partialDate.describe('When the purchase was completed or, failing that, announced.'),
    })
    .optional()
    .describe('The company that bought it.'),
  partOf: reference('organization').optional().describe('The organisation it belongs to.'),
  status: z.enum(['active', 'closed']).optional().describe('Whether it still exists.'),
  distinctFrom,
  ...provenanceFields,
}).describe('A company, foundation, group, public body or research institution.');
