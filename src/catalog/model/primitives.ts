import { z } from 'zod';

/** An entry's id: lower-case kebab case, the same as its file name without the extension. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A reference to another entry by id; whether that entry exists is decided by the reference rule. */
export const reference = (kinds: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/, {
      error: 'is not an id; write the file name of the entry without its extension, such as `argo-cd`',
    })
    .meta({ reference: kinds, examples: [EXAMPLE_IDS[kinds.split('|')[0] ?? ''] ?? 'argo-cd'] });

/** What stands for an entry of each kind in templates and in the reference. */
const EXAMPLE_IDS: Record<string, string> = {
  event: 'kubecon-eu-2025', topic: 'gitops', organization: 'example-corp', person: 'jane-doe', report: 'doe-kubecon-eu-2025',
};

/** A list of references without repetition. */
export const references = (kinds: string) =>
  z.array(reference(kinds)).refine((ids) => new Set(ids).size === ids.length, {
    error: 'names the same entry twice; keep one of them',
  });

/**
 * `2025`, `2025-08` or `2025-08-13`; a partial date stands for its whole period.
 * YAML reads an unquoted year as a number, so that is accepted too.
 */
export const partialDate = z
  .preprocess(
    (value) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : value),
    z.string().refine(isPartialDate, {
      error: 'is not a date; write `2025-08-13`, or `2025-08` or `2025` where the source gives no more',
    }),
  )
  // Editors know the form alone, so that they need the type and the pattern in words they understand.
  .meta({ type: ['string', 'integer'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', examples: ['2025-08-13'] });

/** A complete calendar date, `2025-08-13`. */
export const fullDate = said('is not a complete date; write year, month and day, such as `2025-08-13`', (text) => text.length === 10 && isPartialDate(text)).meta({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  examples: ['2025-08-13'],
});

/** A wall-clock time in the event's zone, `HH:MM`. */
export const timeOfDay = said('is not a time; write hours and minutes in quotes, such as `"09:30"`', (text) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)).meta({
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  examples: ['09:30'],
});

/** An absolute http or https address without credentials. */
export const webAddress = said('is not a web address; write it in full, starting with `https://`', isWebAddress).meta({
  pattern: '^https?://\\S+$',
  examples: ['https://example.org/'],
});

/** One line of text: not empty, no line break, no blank at either end. */
export const line = z
  .string()
  .min(1, { error: 'is empty; write it or leave the field out' })
  .refine((text) => text === text.trim() && !/[\r\n]/.test(text), {
    error: 'must be one line without blanks at its ends',
  })
  .meta({ pattern: '^\\S(.*\\S)?$' });

/** A BCP 47 language tag such as `en` or `pt-BR`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'is not a language tag; write one such as `en` or `pt-BR`' })
  .meta({ examples: ['en'] });

/** Text that fits a test, with one message for text that does not and for what is no text at all. */
function said(error: string, fits: (text: string) => boolean) {
  return z.string({ error }).refine(fits, { error });
}

function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s]+$/i.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.username === '' && url.password === '' && url.hostname !== '';
}
