import { z } from 'zod';
import { alias } from './name.ts';
import { fullDate, line, references } from './primitives.ts';
import { provenanceFields } from './provenance.ts';

/** A longer text that answers one question from the notes. */
export const guide = z.strictObject({
  title: line.describe('The question or theme it answers.').meta({ examples: ['Which tool for many clusters?'] }),
  aliases: z.array(alias).optional().describe('Other titles.').meta({ examples: [['How to run many clusters']] }),
  summary: line.describe('What a reader learns, in one sentence.').meta({ examples: ['What people run for this job, and what they say about it.'] }),
  topics: references('topic').optional().describe('Its topics.'),
  updated: fullDate.optional().describe('When its text was last brought up to date.'),
  ...provenanceFields,
}).describe('A longer text that answers one question from the notes.');
