import { z } from 'zod';
import { nameFields } from './name.ts';
import { reference, references } from './primitives.ts';
import { distinctFrom, provenanceFields } from './provenance.ts';

/** A practice, theme or notion that talks are about; its body is the definition. */
export const topic = z.strictObject({
  ...nameFields,
  name: nameFields.name.meta({ examples: ['GitOps'] }),
  broader: reference('topic').optional().describe('The wider topic this one belongs to.'),
  related: references('topic').optional().describe('Neighbouring topics; stated on one side.'),
  narrow: z.boolean().optional().describe('Whether it was heard only once or twice; such topics stay out of trends and facets.'),
  distinctFrom,
  ...provenanceFields,
}).describe('A practice, theme or notion that talks are about; its body is the definition.');
