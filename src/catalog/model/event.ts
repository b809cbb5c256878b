import { z } from 'zod';
import { nameFields } from './name.ts';
import { distinctFrom, provenanceFields } from './provenance.ts';
import { fullDate, reference, webAddress } from './primitives.ts';


/** A conference series, one of its editions, a day held with it, or a side event near it. */
export const event = z
  .strictObject({
    ...nameFields,
    name: nameFields.name.meta({ examples: ['KubeCon Europe 2025'] }),
    kind: z
      .enum(['series', 'edition', 'colocated', 'side'])
      .describe('series (KubeCon), edition (KubeCon Europe 2025), colocated (part of an edition) or side (near one).').meta({ examples: ['edition'] }),
    series: reference('event').optional().describe('The series this event is an edition of.').meta({ examples: ['kubecon'] }),
    partOf: reference('event').optional().describe('The edition a co-located event belongs to; one level only.'),
    nearTo: reference('event').optional().describe('The edition a side event is held next to.'),
    start: fullDate.optional().describe('First day, in the time zone of the event.').meta({ examples: ['2025-04-01'] }),
    end: fullDate.optional().describe('Last day, in the time zone of the event.').meta({ examples: ['2025-04-04'] }),
    timeZone: z
      .string()
      .refine(isTimeZone, { error: 'is not an IANA time zone; write one such as `Europe/London`' })
      .optional()
      .describe('IANA time zone in which the times of its talks are given.').meta({ examples: ['Europe/London'] }),
    city: z.string().min(1).optional().describe('City of the venue, in its English spelling.').meta({ examples: ['London'] }),
    country: z
      .string()
      .refine(isCountry, { error: 'is not a country code; write two capital letters (ISO 3166-1), such as `GB`' })
      .optional()
      .describe('Country of the venue as an ISO 3166-1 alpha-2 code.').meta({ examples: ['GB'] }),
    virtual: z.boolean().optional().describe('Whether it was held online only.'),
    url: webAddress.optional().describe('Home page of the event.'),
    distinctFrom,
    ...provenanceFields,
  })
  .describe('A conference series, one of its editions, a day held with it, or a side event near it.')
  .refine((value) => value.kind === 'series' || value.start !== undefined, {
    error: 'is missing; every event that is not a series needs its first day',
    path: ['start'],
  })
  .refine((value) => value.kind !== 'colocated' || value.partOf !== undefined, {
    error: 'is missing; a co-located event names the edition it belongs to',
    path: ['partOf'],
  })
  .refine((value) => !value.start || !value.end || value.start <= value.end, {
    error: 'lies before `start`; swap them',
    path: ['end'],
  });

/** Whether a text is an ISO 3166-1 alpha-2 code; `UK`, which stands for `GB`, is none. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.has(code)) return false;
  return COUNTRY_NAMES.of(code) !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Codes with a name that ISO 3166-1 does not give to a country: unions, test regions and islands of others. */
const NO_COUNTRIES = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** Names as people write them: `Asia/Kolkata` is one, whatever the zone is called in this version of the database. */
function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !/^[A-Z]\w*(?:\/[\w+-]+)+$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
