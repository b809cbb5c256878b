import { z } from 'zod';
import { dayOf, NoAnswer, type Question } from './exchange.ts';
import { ComeBackLater, type Messenger } from './messenger.ts';
import type { ArchiveCopy } from './record.ts';

/**
 * The copy of a page that the Wayback Machine has, next to the day the page was last seen.
 * `undefined` when the archive gives no answer; `none` when it has no copy.
 */
export async function archiveCopyOf(url: string, day: string, messenger: Messenger): Promise<ArchiveCopy | 'none' | undefined> {
  try {
    const { status, body } = await messenger.send(availability(url, day));
    return status === 200 ? copyIn(body) : undefined;
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof ComeBackLater) return undefined;
    throw error;
  }
}

/** The day to look for: when the page was last fine, else today, since the archive answers more often when given one. */
export const archiveDay = (fine: string | undefined, now: number): string => fine ?? dayOf(now);

function availability(url: string, day: string): Question {
  const query = new URLSearchParams({ url, timestamp: day.replaceAll('-', '') });
  return { url: `https://archive.org/wayback/available?${query}`, method: 'GET', bodyBytes: 65_536 };
}

const AVAILABILITY = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), status: z.string(), url: z.string(), timestamp: z.string().regex(/^\d{8,14}$/) }).optional(),
  }),
});

function copyIn(body: string): ArchiveCopy | 'none' | undefined {
  const closest = AVAILABILITY.safeParse(parsed(body)).data?.archived_snapshots;
  if (!closest) return undefined;
  const { available, status, url, timestamp } = closest.closest ?? { available: false, status: '', url: '', timestamp: '' };
  if (!available || !status.startsWith('2')) return 'none';
  // It gives http addresses; anything but the archive itself would be somebody else's say.
  const secure = url.replace(/^http:/, 'https:');
  if (!secure.startsWith('https://web.archive.org/web/')) return undefined;
  return { url: secure, date: `${timestamp.slice(0, 4)}-${timestamp.slice(4, 6)}-${timestamp.slice(6, 8)}` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
