import { z } from 'zod';
import { alias } from './name.ts';
import { fullDate, language, line, reference, references, timeOfDay, webAddress } from './primitives.ts';
import { provenanceFields } from './provenance.ts';
import { statements } from './statement.ts';

/** The longest takeaway, in characters. */
export const TAKEAWAY_LIMIT = 250;

/** A session of an event, with or without a note on it. */
export const talk = z
  .strictObject({
    title: line.describe('The title as announced.').meta({ examples: ['The title as announced'] }),
    aliases: z.array(alias).optional().describe('Other titles under which the talk is known.').meta({ examples: [['Its title in the recording']] }),
    event: reference('event').describe('The event it was given at; the same as its folder.'),
    date: fullDate.optional().describe('Day, in the time zone of the event.').meta({ examples: ['2025-04-03'] }),
    start: timeOfDay.optional().describe('Start, in the time zone of the event.'),
    end: timeOfDay.optional().describe('End, in the time zone of the event.').meta({ examples: ['10:00'] }),
    room: line.optional().describe('Room, as printed on the schedule.').meta({ examples: ['Level 1, Hall Entrance S10'] }),
    track: line.optional().describe('Track, as printed on the schedule.').meta({ examples: ['Platform Engineering'] }),
    scheduleId: line.optional().describe('Id of the session in the imported schedule.').meta({ examples: ['1tcxQ'] }),
    placement: z
      .enum(['stated', 'inferred'])
      .optional()
      .describe('Whether a source states the event (stated) or it follows from the topic (inferred).'),
    kind: z
      .enum(['keynote', 'talk', 'panel', 'lightning', 'tutorial', 'demo', 'booth', 'hallway'])
      .optional()
      .describe('What kind of session it was.')
      .meta({ examples: ['talk'] }),
    speakers: references('person').optional().describe('Who spoke.'),
    organizations: references('organization').optional().describe('Organisations whose work is presented.'),
    tools: references('tool').optional().describe('Tools the talk is about.'),
    topics: references('topic').optional().describe('One to four topics.'),
    links: z
      .array(
        z.strictObject({
          kind: z.enum(['video', 'slides', 'schedule', 'code', 'other']).describe('What the link leads to.'),
          url: webAddress.describe('Its address.'),
        }),
      )
      .optional()
      .describe('Recording, slides, schedule entry and code.'),
    reports: references('report').optional().describe('Published reports the note draws on.'),
    notedBy: references('person').optional().describe('Who took the note, for a first-hand one.'),
    lang: language.optional().describe('Language of the talk.'),
    takeaway: line
      .max(TAKEAWAY_LIMIT, { error: (issue) => `has ${String(issue.input).length} characters; keep it to ${TAKEAWAY_LIMIT}` })
      .optional()
      .describe('The one thing to remember, in at most 250 characters.')
      .meta({ examples: ['The one thing to remember.'] }),
    statements: statements.optional().describe('Checkable statements made in the talk.'),
    questions: z.array(line).optional().describe('Open points; any makes the note a draft.').meta({ examples: [['What nobody could answer yet']] }),
    notMentions: z
      .array(
        z.strictObject({
          surface: line.describe('The words that look like a name.').meta({ examples: ['Flux'] }),
          why: line.describe('What they mean here.').meta({ examples: ['the physical quantity'] }),
        }),
      )
      .optional()
      .describe('Words of this note that look like a catalogued name and are not.'),
    ...provenanceFields,
  })
  .describe('A session of an event, with or without a note on it.')
  .refine((value) => !value.start || !value.end || value.start < value.end, {
    error: 'lies before `start`; swap them',
    path: ['end'],
  });
