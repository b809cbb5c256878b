import type { EntryOf } from '../../catalog/entry.ts';
import { familyOf, type ImportContext } from './context.ts';
import { SAME_TITLE, titleForm, titleLikeness, titlesOf } from '../../catalog/near-title.ts';
import { ASKS_DAY, ASKS_IF_TALK, ASKS_WHO, type TalkDraft } from './talk-draft.ts';

/** A talk that is there already and most likely the same, with what the notes would add to it. */
export interface TalkMatch {
  id: string;
  title: string;
  /** Below the content folder. */
  file: string;
  /** How alike the titles are, from 0.75 to 1. */
  nearness: number;
  adds: Additions;
}

/** What a talk lacks and the notes have. */
export interface Additions {
  date?: string;
  speakers: string[];
  organizations: string[];
  tools: string[];
  topics: string[];
  links: TalkDraft['links'];
  reports: string[];
  notedBy: string[];
  statements: TalkDraft['statements'];
  questions: string[];
  /** Whether the talk has no text of its own yet. */
  text: 'none' | 'into-stub' | 'below';
}

/** The talks of the event, and of the days held with it, whose title is near, nearest first. */
export function matchesOf(draft: TalkDraft, provenance: { report: string; by?: string }, context: ImportContext): TalkMatch[] {
  const title = titleForm(draft.title);
  const family = new Set(familyOf(context).map(({ id }) => id));
  return context.catalog
    .all('talk')
    .filter(({ data }) => family.has(data.event))
    .map((talk) => ({ talk, nearness: Math.max(...titlesOf(talk).map((each) => titleLikeness(titleForm(each), title))) }))
    .filter(({ nearness }) => nearness >= SAME_TITLE)
    .sort((a, b) => b.nearness - a.nearness || Number(b.talk.data.event === context.event.id) - Number(a.talk.data.event === context.event.id))
    .slice(0, 3)
    .map(({ talk, nearness }) => ({ id: talk.id, title: talk.data.title, file: talk.file.path, nearness: Math.round(nearness * 100) / 100, adds: additions(draft, talk, provenance) }));
}

/** Whether the entry itself answers what the notes left open. */
const isAnswered = (question: string, { date, speakers }: EntryOf<'talk'>['data']): boolean =>
  question.startsWith(ASKS_IF_TALK) || (date !== undefined && question.startsWith(ASKS_DAY)) || ((speakers?.length ?? 0) > 0 && question.startsWith(ASKS_WHO));

/** Whether a match gets anything from the notes. */
export const addsAnything = (adds: Additions): boolean =>
  adds.date !== undefined || adds.text !== 'none' || [adds.speakers, adds.organizations, adds.tools, adds.topics, adds.links, adds.reports, adds.notedBy, adds.statements, adds.questions].some((list) => list.length > 0);

function additions(draft: TalkDraft, { data, file }: EntryOf<'talk'>, { report, by }: { report: string; by?: string }): Additions {
  const missing = (list: readonly string[], have: readonly string[] | undefined) => list.filter((id) => !have?.includes(id));
  const isDrawnOn = data.reports?.includes(report) ?? false;
  const isStub = file.body.trim() === '' && !data.statements?.length;
  return {
    ...(data.date === undefined && draft.date !== undefined && { date: draft.date }),
    speakers: missing(draft.speakerIds, data.speakers),
    organizations: missing(draft.organizations, data.organizations),
    tools: missing(draft.tools, data.tools),
    topics: missing(draft.topics, data.topics).slice(0, Math.max(0, 4 - (data.topics?.length ?? 0))),
    links: draft.links.filter(({ url }) => !data.links?.some((link) => link.url === url)),
    reports: isDrawnOn ? [] : [report],
    notedBy: by === undefined ? [] : missing([by], data.notedBy),
    // Notes that were imported before have been worked over since: only what is new comes along.
    statements: isDrawnOn ? [] : draft.statements,
    questions: isDrawnOn ? [] : missing(draft.questions, data.questions).filter((question) => !isAnswered(question, data)),
    text: isDrawnOn || draft.body === '' ? 'none' : isStub ? 'into-stub' : 'below',
  };
}
