import { z } from 'zod';
import type { LinkRecord } from './record.ts';
import { isWhy, type Why } from './why.ts';

/** What one run leaves for the next. */
export interface LinkState {
  links: Map<string, LinkRecord>;
  /** Hosts that asked to be left alone, with the end of it in milliseconds since 1970. */
  waits: Map<string, number>;
}

/** Nothing is known yet. */
export const emptyState = (): LinkState => ({ links: new Map(), waits: new Map() });

/** The state in a file's text; `undefined` when it is none of ours, such as half a file. */
export function readState(text: string): LinkState | undefined {
  try {
    const { links, waits } = STATE.parse(JSON.parse(text));
    return { links: new Map(Object.entries(links)), waits: new Map(Object.entries(waits)) };
  } catch {
    return undefined;
  }
}

/** A state as text, one link a line. */
export function writtenState({ links, waits }: LinkState): string {
  const rows = [...links].map(([url, record]) => `    ${JSON.stringify(url)}: ${JSON.stringify(record)}`);
  return `{\n  "version": 1,\n  "waits": ${JSON.stringify(Object.fromEntries(waits))},\n  "links": {\n${rows.join(',\n')}\n  }\n}\n`;
}

/** The state without links that the content gave up long ago; `asked` is what it gives today. */
export function pruned({ links, waits }: LinkState, asked: ReadonlySet<string>, now: number): LinkState {
  return { links: new Map([...links].filter(([url, record]) => asked.has(url) || now - record.asked < KEPT)), waits };
}

/** Another content folder, or a branch, may still have them. */
const KEPT = 90 * 86_400_000;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const why = z.string().refine(isWhy).transform((text) => text as Why);

const RECORD = z.object({
  asked: z.number(),
  fine: day.optional(),
  moved: z.object({ to: z.string(), frontPage: z.literal(true).optional() }).optional(),
  failed: z.object({ why, status: z.number().optional(), since: day, days: z.number() }).optional(),
  archive: z.union([z.literal('none'), z.object({ url: z.string(), date: day })]).optional(),
});

const STATE = z.object({ version: z.literal(1), waits: z.record(z.string(), z.number()), links: z.record(z.string(), RECORD) });
