import { z } from 'zod';
import type { ExternalLink } from './external-links.ts';
import type { LinkReport } from './report.ts';
import { isWhy, type Why } from './why.ts';

/** The result of the last link check that was saved in the repository. */
export interface SavedLinks {
  /** Day of that check. */
  date: string;
  dead: { url: string; why: Why; since: string; archive?: string }[];
  moved: { url: string; to: string; frontPage?: true }[];
}

/** Where the result lies, from the root of the repository. */
export const SAVED_FILE = 'data/linkcheck.json';

/** A result as it is saved: only what is dead or moved, sorted, without places, so that editing content does not change it. */
export function savedLinks({ dead, moved }: LinkReport, date: string): string {
  const saved: SavedLinks = {
    date,
    dead: dead.map(({ url, why, since, archive }) => ({ url, why, since, ...(archive && { archive: archive.url }) })),
    moved: moved.map(({ url, to, frontPage }) => ({ url, to, ...(frontPage && { frontPage }) })),
  };
  return `${JSON.stringify(saved, null, 2)}\n`;
}

/** @throws {Error} when the text is no saved result. */
export function readSavedLinks(text: string): SavedLinks {
  const result = SAVED.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`\`${issue?.path.join('.') || 'the file'}\` is not as \`linkcheck --save\` writes it`);
}

/** The saved verdicts on links that the content still has, each with its places. */
export function stillThere<T extends { url: string }>(saved: readonly T[], links: readonly ExternalLink[]): (T & ExternalLink)[] {
  const byUrl = new Map(links.map((link) => [link.url, link]));
  return saved.flatMap((item) => {
    const link = byUrl.get(item.url);
    return link ? [{ ...item, ...link }] : [];
  });
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
// Pages link to these addresses.
const address = z.string().regex(/^https?:\/\//);

const SAVED = z.strictObject({
  date: day,
  dead: z.array(z.strictObject({ url: address, why: z.string().refine(isWhy).transform((text) => text as Why), since: day, archive: address.optional() })),
  moved: z.array(z.strictObject({ url: address, to: address, frontPage: z.literal(true).optional() })),
});
