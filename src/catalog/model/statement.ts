import { z } from 'zod';
import { fullDate, line, partialDate, reference, references, webAddress, ID_PATTERN } from './primitives.ts';

/** What a figure counts; a closed list, so that figures can be compared. */
export const MEASURES = [
  'clusters', 'nodes', 'pods', 'containers', 'namespaces', 'services', 'applications', 'deployments', 'helm-charts',
  'repositories', 'websites', 'databases', 'pipelines', 'builds', 'users', 'developers', 'teams', 'tenants', 'requests',
  'events', 'messages', 'metrics', 'data-volume', 'cores', 'gpus', 'memory', 'cost', 'savings', 'duration', 'use-cases',
  'contributors', 'attendees', 'regions', 'data-centers', 'policies', 'images', 'talks',
] as const;

/** What kind of thing is said. */
export const STATEMENT_KINDS = ['roadmap', 'figure', 'experience', 'caveat', 'recommendation', 'fact'] as const;

const number = z.number({ error: 'must be a number without quotes, thousands separators or unit' });

/** One number somebody runs, in a form that can be compared. */
export const figure = z
  .strictObject({
    at: reference('any').optional().describe('Who runs it; absent when the source names nobody.'),
    measure: z.enum(MEASURES).describe('What is counted.'),
    value: number.optional().describe('The number.').meta({ examples: [1000] }),
    from: number.optional().describe('The number before a change.').meta({ examples: [100] }),
    to: number.optional().describe('The number after a change.').meta({ examples: [1000] }),
    unit: line.optional().describe('Unit where the measure needs one, such as TB, USD or days.').meta({ examples: ['TB'] }),
    per: z.enum(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']).optional().describe('Period of a rate.'),
    atLeast: z.boolean().optional().describe('Whether the number is a lower bound ("more than 430").'),
    atMost: z.boolean().optional().describe('Whether the number is an upper bound.'),
    approximate: z.boolean().optional().describe('Whether the source rounds ("about 1,500").'),
  })
  .refine((value) => (value.value === undefined) !== (value.from === undefined && value.to === undefined), {
    error: 'needs either `value`, or `from` and `to` for a change',
    path: ['value'],
  })
  .refine((value) => (value.from === undefined) === (value.to === undefined), {
    error: 'needs both `from` and `to`',
    path: ['from'],
  });

/** What became of a statement; evidence is what separates it from an opinion. */
export const outcome = z.strictObject({
  state: z
    .enum(['kept', 'partly', 'dropped', 'holds', 'outdated', 'superseded', 'disputed'])
    .describe('kept, partly (a part came, the rest did not) or dropped for a roadmap statement; holds, outdated, superseded or disputed for the others.'),
  date: partialDate.describe('When it, or the part of it, came, was dropped or overtaken.'),
  evidence: webAddress.describe('A page that shows it.'),
});

const ROADMAP_STATES: readonly string[] = ['kept', 'partly', 'dropped'];

/** A checkable statement with its date, its speaker and its state. */
export const statement = z
  .strictObject({
    id: z
      .string()
      .regex(ID_PATTERN, { error: 'is not an id; use lower-case words joined by hyphens' })
      .describe('Unique in the file; the public id is the entry id, `#` and this.').meta({ examples: ['fleet'] }),
    kind: z.enum(STATEMENT_KINDS).describe('roadmap, figure, experience, caveat, recommendation or fact.').meta({ examples: ['figure'] }),
    says: line.describe('The statement in one sentence of our own.').meta({ examples: ['Example Corp runs more than 1,000 clusters with Argo CD.'] }),
    about: references('any').min(1).describe('Entries the statement is about.'),
    by: reference('person|organization|tool').optional().describe('Person, organisation or project that said it; absent means the reporter.'),
    source: reference('report').optional().describe('The report it comes from; required when the entry has several.'),
    where: line.optional().describe('Heading, slide or minute at which it is said.').meta({ examples: ['Slide 12'] }),
    asOf: partialDate.optional().describe('When it was said; by default the date of the talk or the event.'),
    due: partialDate.optional().describe('When a roadmap statement is promised for; absent when no date was named.'),
    checked: fullDate.optional().describe('When a person last looked, whatever they found.'),
    outcome: outcome.optional().describe('What became of it.'),
    supersededBy: z.string().meta({ reference: 'statement', examples: ['doe-kubecon-eu-2025#fleet'] }).optional().describe('Public id of the statement that replaces this one.'),
    figures: z.array(figure).min(1).optional().describe('The numbers in it, in machine-readable form.').meta({ examples: [[{ at: 'example-corp', measure: 'clusters', value: 1000, atLeast: true }]] }),
  })
  .refine((value) => value.due === undefined || value.kind === 'roadmap', {
    error: 'belongs to roadmap statements only; drop it or change the kind',
    path: ['due'],
  })
  .refine((value) => value.kind !== 'figure' || value.figures !== undefined, {
    error: 'is missing; a figure statement gives its numbers in machine-readable form',
    path: ['figures'],
  })
  .refine((value) => !value.outcome || ROADMAP_STATES.includes(value.outcome.state) === (value.kind === 'roadmap'), {
    error: 'does not fit the kind; roadmap statements are kept, partly kept or dropped, others hold or are outdated, superseded or disputed',
    path: ['outcome', 'state'],
  });

/** The statements of a talk or report; ids are unique within the file. */
export const statements = z
  .array(statement)
  .superRefine((list, context) => {
    const seen = new Set<string>();
    list.forEach((item, index) => {
      if (seen.has(item.id)) {
        context.addIssue({ code: 'custom', path: [index, 'id'], message: 'is used by an earlier statement of this file; give it another id' });
      }
      seen.add(item.id);
    });
  })
  .meta({
    examples: [
      [
        {
          id: 'fleet',
          kind: 'figure',
          says: 'Example Corp runs more than 1,000 clusters with Argo CD.',
          about: ['argo-cd'],
          figures: [{ at: 'example-corp', measure: 'clusters', value: 1000, atLeast: true }],
        },
      ],
    ],
  });

export type StatementData = z.infer<typeof statement>;
export type Figure = z.infer<typeof figure>;
export type StatementKind = (typeof STATEMENT_KINDS)[number];
