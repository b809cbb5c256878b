import { z } from 'zod';
import { alias } from './name.ts';
import { language, line, partialDate, references, webAddress } from './primitives.ts';
import { provenanceFields } from './provenance.ts';
import { statements } from './statement.ts';

/** A published trip report, post, slide deck, podcast or video that notes draw on. */
export const report = z
  .strictObject({
    title: line.describe('Its published title.').meta({ examples: ['What we heard at KubeCon Europe 2025'] }),
    aliases: z.array(alias).optional().describe('Other titles under which it appeared.').meta({ examples: [['KubeCon trip report']] }),
    kind: z.enum(['trip-report', 'post', 'slides', 'podcast', 'video']).describe('What kind of publication it is.'),
    authors: references('person').optional().describe('Who wrote or made it.'),
    urls: z
      .array(
        z.strictObject({
          url: webAddress.describe('An address of the report.'),
          role: z.enum(['published', 'draft', 'mirror', 'archive']).describe('What this address holds.'),
          date: partialDate.optional().describe('Date of this version.'),
        }),
      )
      .min(1)
      .optional()
      .describe('Where it can be read, the published address first; only a draft may lack it.')
      .meta({ examples: [[{ url: 'https://example.org/report', role: 'published', date: '2025-04-08' }]] }),
    published: partialDate.optional().describe('When it was published.').meta({ examples: ['2025-04-08'] }),
    lang: language.optional().describe('Its language.'),
    events: references('event').optional().describe('Events it reports on.'),
    tools: references('tool').optional().describe('Tools it is about.'),
    topics: references('topic').optional().describe('Its themes.'),
    organizations: references('organization').optional().describe('Organisations it is about.'),
    coverage: z.enum(['full', 'partial']).optional().describe('How much of it the notes here draw on was read.'),
    statements: statements.optional().describe('Checkable statements made in the report itself.'),
    questions: z.array(line).optional().describe('Open points; any makes the report a draft.').meta({ examples: [['Where was it published?']] }),
    notMentions: z
      .array(z.strictObject({ surface: line.describe('The words.').meta({ examples: ['Flux'] }), why: line.describe('What they mean here.').meta({ examples: ['the physical quantity'] }) }))
      .optional()
      .describe('Words of this digest that look like a catalogued name and are not.'),
    ...provenanceFields,
  })
  .refine((value) => value.urls !== undefined || (value.questions ?? []).length > 0, {
    error: 'is missing; give the address it was published at, or leave a question that makes it a draft',
    path: ['urls'],
  })
  .describe('A published trip report, post, slide deck, podcast or video that notes draw on.');
