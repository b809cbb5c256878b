import { readSpeakerList, type KnownFromElsewhere, type Speaker } from './speaker-list.ts';

/** A title with the speakers that stood behind it. */
export interface Summary {
  title: string;
  speakers: Speaker[];
  /** What may be speakers and was left in the title. */
  doubt?: string;
}

/** A dash with a blank on one side at least, or an upright line: `Title - Name`, `Title- Name`, `Title -Name`. */
const SEPARATOR = /\s+[-–—|]\s+|(?<=[^\s-])[-–—]\s+(?=\p{Lu})|\s+[-–—](?=\p{Lu})/gu;

/**
 * Splits `Title - Speaker, Company & Speaker, Company`. The last dash behind which nothing but speakers stands is the one;
 * a dash in front of anything else belongs to the title. What could be speakers and could be something else stays in the title.
 */
export function splitSummary(summary: string, known: KnownFromElsewhere): Summary {
  let doubt: string | undefined;
  for (const separator of [...summary.matchAll(SEPARATOR)].toReversed()) {
    const title = summary.slice(0, separator.index).trim();
    const tail = summary.slice(separator.index + separator[0].length).trim();
    if (title === '' || tail === '') continue;
    const list = readSpeakerList(tail, known);
    if (list.verdict === 'speakers') return { title, speakers: list.speakers };
    if (list.verdict === 'unsure') doubt ??= tail;
  }
  return { title: summary, speakers: [], ...(doubt !== undefined && { doubt }) };
}
