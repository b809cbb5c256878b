import type { Candidate } from './candidate.ts';
import { familyOf, namedIn, type ImportContext } from './context.ts';
import { datesIn, isDuring } from './dates.ts';
import { draftText, type DraftText } from './draft-text.ts';
import { linksIn, type TalkLink } from './links.ts';
import type { PeopleDrafts } from './people-drafts.ts';
import { slotIn, type Slot } from './slot.ts';
import { namesWeekday } from './when.ts';
import type { TalkNotes } from './talk-notes.ts';
import type { Unit } from './unit.ts';

/** A talk as it will be written, before it has a file. */
export interface TalkDraft extends DraftText {
  title: string;
  /** Names as the notes give them. */
  speakers: string[];
  speakerIds: string[];
  date?: string;
  slot: Slot;
  organizations: string[];
  tools: string[];
  topics: string[];
  links: TalkLink[];
}

/** How the questions begin that an entry which is there may have answered. */
export const ASKS_IF_TALK = 'Is this a talk of the event?';
export const ASKS_WHO = 'Who spoke?';
export const ASKS_DAY = 'On which day was it?';

/** Drafts one talk. What the notes do not say for sure becomes a question. */
export function talkDraft({ candidate, units, head }: TalkNotes, sectionDate: SectionDate, people: PeopleDrafts, context: ImportContext): TalkDraft {
  const { title } = candidate;
  const identified = candidate.people.map((person) => people.identify(person));
  const speakerIds = [...new Set(identified.flatMap(({ id }) => id ?? []))];
  const affiliations = candidate.people.flatMap(({ affiliation }) => (affiliation === undefined ? [] : (context.known.organization(affiliation) ?? [])));
  const dated = dateOf(head, sectionDate, context);
  const { questions, ...text } = draftText(units, dated.date ?? context.days?.end, context);
  return {
    title,
    speakers: [...new Set(candidate.people.filter(({ sure }) => sure).map(({ name }) => name))],
    speakerIds,
    ...(dated.date !== undefined && { date: dated.date }),
    slot: slotIn(head.slice(1).map(({ text }) => text)),
    organizations: [...new Set(affiliations)],
    tools: namedIn(text.body, title, ['tool'], context).slice(0, 12),
    topics: namedIn(text.body, title, ['topic'], context).slice(0, 4),
    links: linksIn([candidate.url ?? '', ...head.flatMap(({ source, more }) => [source, ...more]), text.body].join('\n')),
    ...text,
    questions: [
      ...questionsAbout(candidate),
      ...identified.flatMap((each) => each.questions),
      ...dated.questions,
      ...otherEvents(text.body, title, context),
      ...questions,
    ],
  };
}

/** A date given above several talks, or the words that hint at one. */
export interface SectionDate {
  date?: string;
  hint?: string;
}

function questionsAbout({ people, title, isByline, unread, shape, hasEvidence }: Candidate): string[] {
  const asked = unread.map((list) => `The notes name “${list.slice(0, 120)}” as speakers: who is that?`);
  if (people.length === 0 && unread.length === 0) {
    asked.push(hasEvidence || shape === 'row' ? `${ASKS_WHO} The notes name nobody.` : `${ASKS_IF_TALK} The notes have “${title}” as a title and name no speaker.`);
  }
  if (isByline) asked.push(`The notes say “by ${people.map(({ name }) => name).join(' and ')}” under the title: did they give the talk, or write the notes?`);
  return asked;
}

/** A date beside the title that lies in the event's days; every other one is asked about. */
function dateOf(head: readonly Unit[], section: SectionDate, { days, event }: ImportContext): { date?: string; questions: string[] } {
  const found = datesIn(head.map(({ text, more }) => [text, ...more].join('\n')).join('\n'), days?.start.slice(0, 4)).filter(({ date }) => date.length === 10);
  const own = [...new Set(found.map(({ date }) => date))];
  const fitting = own.filter((date) => days && isDuring(date, days));
  if (fitting.length === 1 && fitting[0]) return { date: fitting[0], questions: [] };
  if (own.length > 0) return { questions: [`${ASKS_DAY} The notes give ${own.join(', ')}${days ? `, and the event took place ${days.start === days.end ? `on ${days.start}` : `from ${days.start} to ${days.end}`}` : ''}.`] };
  if (section.date !== undefined) return { date: section.date, questions: [] };
  // An event of one day leaves no choice, unless further days are held with it.
  if (days && days.start === days.end && event.data.kind !== 'series') return { date: days.start, questions: [] };
  const hint = head.slice(1).map(({ text }) => text.trim()).find(namesWeekday) ?? section.hint;
  return { questions: hint === undefined ? [] : [`${ASKS_DAY} The notes say “${hint}”.`] };
}

/** Days held with the event that the notes name beside the talk: it may have been given there. */
function otherEvents(markdown: string, title: string, context: ImportContext): string[] {
  const family = familyOf(context).filter(({ id }) => id !== context.event.id);
  const named = new Set(namedIn(markdown, title, ['event'], context));
  const near = family.filter(({ id, data }) => named.has(id) || (data.series !== undefined && data.series !== context.event.data.series && named.has(data.series)));
  return near.slice(0, 2).map(({ id, data }) => `Was the talk given at ${data.name} (\`${id}\`)? The notes name it here.`);
}
