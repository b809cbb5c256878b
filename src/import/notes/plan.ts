import { idOf } from '../../catalog/authoring/id-of.ts';
import { skeleton } from '../../catalog/checks/skeleton.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import { titleForm, titleLikeness } from '../../catalog/near-title.ts';
import type { Dropped } from './clean.ts';
import type { ImportContext } from './context.ts';
import { daySections } from './day-sections.ts';
import { addsAnything, matchesOf, type TalkMatch } from './match.ts';
import { mergedTalk } from './merge.ts';
import type { ReadNotes } from './notes.ts';
import { PeopleDrafts, type DraftFile } from './people-drafts.ts';
import { SAME_TEXT, sharedText } from './same-text.ts';
import { reportDraft, type ReportDraft } from './report-draft.ts';
import { reportFile, talkFile } from './draft-files.ts';
import { ABOUT_STATEMENTS, ABOUT_TEXT } from './draft-text.ts';
import type { Loss, Losses } from './settle.ts';
import { talkDraft, type TalkDraft } from './talk-draft.ts';

/** A talk of the plan: its draft, and where it goes. */
export interface PlannedTalk {
  draft: TalkDraft;
  /** Below the content folder; absent where an existing talk takes what the notes add, or where it cannot be written. */
  file?: string;
  matches: TalkMatch[];
  /** The match that the notes are merged into. */
  mergedInto?: string;
}

/** The report of the plan. */
export interface PlannedReport {
  draft: ReportDraft;
  id: string;
  /** Absent where the report, or all that it reports on, is there already. */
  file?: string;
  /** Ids of reports that are there and may be the same: the one with its address, or those that its talks draw on. */
  matches: string[];
}

/** All that an import would write, with nothing written yet. */
export interface ImportPlan {
  report: PlannedReport;
  talks: PlannedTalk[];
  people: DraftFile[];
  /** New and changed files; a changed one says so. */
  files: (DraftFile & { isChange?: true })[];
  dropped: Dropped[];
  notices: string[];
}

/** Plans drafts from notes that were read. With `merge`, existing talks take what the notes add to them. */
export function planImport(notes: ReadNotes, context: ImportContext, { merge, losses = new Map() }: { merge: boolean; losses?: Losses }): ImportPlan {
  const people = new PeopleDrafts(context, (path) => losses.has(path));
  const sections = daySections(notes, context);
  const drafts = notes.talks.map((talk) => talkDraft(talk, sections(talk.candidate), people, context));
  const planned = plannedReport(reportDraft(notes, people, context), context);
  const whole = { ...planned, draft: reduced(planned.draft, losses.get(planned.file ?? '')) };
  const provenance = { report: whole.id, ...(context.by !== undefined && { by: context.by }) };
  const taken = new Set(context.catalog.all('talk').map(({ id }) => skeleton(id)));
  const talks = drafts.map((draft): PlannedTalk => {
    const matches = matchesOf(draft, provenance, context);
    const [nearest] = matches;
    if (nearest) return { draft, matches, ...(merge && !losses.has(nearest.file) && addsAnything(nearest.adds) && { mergedInto: nearest.id }) };
    const slug = freeSlug(idOf(draft.title) || 'talk', (each) => taken.has(skeleton(`${context.event.id}/${each}`)));
    taken.add(skeleton(`${context.event.id}/${slug}`));
    const file = `talks/${context.event.id}/${slug}.md`;
    const loss = losses.get(file);
    return { draft: reduced(draft, loss), matches, ...(loss !== 3 && { file }) };
  });
  // Notes on nothing but talks that are there already make no file of their own unless they are merged.
  const isKnown = talks.length > 0 && talks.every(({ matches, mergedInto }) => matches.length > 0 && mergedInto === undefined);
  const { file: _file, ...withoutFile } = whole;
  const report = isKnown ? { ...withoutFile, matches: [...new Set([...whole.matches, ...talks.flatMap(({ matches: [match] }) => context.catalog.get('talk', match?.id ?? '')?.data.reports ?? [])])] } : whole;
  const files = [
    ...talks.flatMap((talk): ImportPlan['files'] => {
      if (talk.file !== undefined) return [{ path: talk.file, text: talkFile(talk.draft, provenance, context.event.id) }];
      const entry = talk.mergedInto === undefined ? undefined : context.catalog.get('talk', talk.mergedInto);
      return entry ? [{ path: entry.file.path, text: merged(entry, talk, report), isChange: true }] : [];
    }),
    ...(report.file === undefined ? [] : [{ path: report.file, text: reportFile(report.draft, context.event.id) }]),
  ];
  return {
    report, talks,
    people: people.files.filter(({ path }) => isNeeded(path, files)),
    files: [...files, ...people.files.filter(({ path }) => isNeeded(path, files))],
    dropped: [...notes.dropped, ...droppedMarkup(report.draft, drafts), ...[...losses].map(([path, loss]) => ({ reason: 'not-valid' as const, text: `${LOST[loss]} ${path}, which the check refused`, count: 1 }))],
    notices: [...notes.notices, ...unknownAddress(whole, context)],
  };
}

const LOST: Record<Loss, string> = { 0: 'nothing of', 1: 'statements of', 2: 'text and statements of', 3: 'the whole of' };

/** A draft without what the check refused. */
function reduced<T extends TalkDraft | ReportDraft>(draft: T, loss: Loss = 0): T {
  if (loss === 0) return draft;
  const question = `${loss === 1 ? 'Candidate statements were' : 'The text of the notes was'} left out, since the check refused ${loss === 1 ? 'them' : 'it'}: what should stand here?`;
  const questions = draft.questions.filter((asked) => asked !== ABOUT_STATEMENTS && (loss === 1 || asked !== ABOUT_TEXT));
  return { ...draft, statements: [], questions: [...questions, question], ...(loss > 1 && { body: '' }) };
}

/** A person is written only when something names them. */
const isNeeded = (path: string, files: readonly DraftFile[]): boolean => {
  const id = path.replace(/^people\/|\.yaml$/g, '');
  return files.some(({ text }) => new RegExp(`[[\\s,]${id}[\\],\\s]`).test(text));
};

function merged(entry: EntryOf<'talk'>, { draft, matches }: PlannedTalk, report: PlannedReport): string {
  const [match] = matches;
  return match ? mergedTalk(entry, { adds: match.adds, draft, heading: `From: ${report.draft.title.replace(/[\\`*_[\]<>#]/g, '')}` }) : entry.file.text;
}

/** The report is there already when it has the address, or at this event the title (where one of the two has no address) or the text. */
function plannedReport(draft: ReportDraft, { catalog, event }: ImportContext): PlannedReport {
  const address = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#?]+$/, '');
  const known = catalog.all('report').find(({ data, file }) => {
    if (draft.url !== undefined && data.urls?.some(({ url }) => address(url) === address(draft.url ?? ''))) return true;
    if (!data.events?.includes(event.id)) return false;
    return ((draft.url === undefined || data.urls === undefined) && titleLikeness(titleForm(data.title), titleForm(draft.title)) === 1) || sharedText(file.body, draft.body) >= SAME_TEXT;
  });
  if (known) return { draft, id: known.id, matches: [known.id] };
  const [author] = draft.authorIds;
  const looks = new Set(catalog.all('report').map(({ id }) => skeleton(id)));
  const base = idOf(draft.title) || idOf(author ?? '') || 'notes';
  const id = freeSlug(base, (each) => looks.has(skeleton(each)));
  return { draft, id, file: `reports/${id}.md`, matches: [] };
}

/** A report that is there may be published at this address too. */
function unknownAddress({ id, file, draft: { url } }: PlannedReport, { catalog }: ImportContext): string[] {
  const known = file === undefined ? catalog.get('report', id) : undefined;
  if (!known || url === undefined || known.data.urls?.some((each) => each.url.replace(/\/$/, '') === url.replace(/\/$/, ''))) return [];
  return [`The report is \`${id}\`, which does not have this address yet: add \`${url}\` to its \`urls\`.`];
}

function freeSlug(base: string, isTaken: (slug: string) => boolean): string {
  let slug = base;
  for (let number = 2; isTaken(slug); number++) slug = `${base}-${number}`;
  return slug;
}

function droppedMarkup(report: ReportDraft, talks: readonly TalkDraft[]): Dropped[] {
  const all = [report, ...talks];
  const removed = all.reduce((count, draft) => count + draft.removed, 0);
  const long = all.filter(({ cut }) => cut > 0);
  return [
    ...(removed > 0 ? [{ reason: 'markup' as const, text: 'HTML, pictures, and links that lead nowhere', count: removed }] : []),
    ...long.map(({ title, cut }) => ({ reason: 'too-long' as const, text: `${cut} characters of “${title.slice(0, 80)}” that do not fit into one note`, count: 1 })),
  ];
}
