import { skeleton } from '../../catalog/checks/skeleton.ts';
import type { EntryOf } from '../../catalog/entry.ts';
import type { Dropped } from './clean.ts';
import type { ImportContext } from './context.ts';
import { daySections } from './day-sections.ts';
import { matchesOf, type TalkMatch } from './match.ts';
import { mergedTalk } from './merge.ts';
import { titleNearness } from './near-title.ts';
import type { ReadNotes } from './notes.ts';
import { idOf, PeopleDrafts, titleId, type DraftFile } from './people-drafts.ts';
import { reportDraft, type ReportDraft } from './report-draft.ts';
import { reportFile, talkFile } from './draft-files.ts';
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
  /** Absent where the report is there already. */
  file?: string;
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
export function planImport(notes: ReadNotes, context: ImportContext, { merge }: { merge: boolean }): ImportPlan {
  const people = new PeopleDrafts(context);
  const sections = daySections(notes, context);
  const drafts = notes.talks.map((talk) => talkDraft(talk, sections(talk.candidate), people, context));
  const report = plannedReport(reportDraft(notes, people, context), context);
  const provenance = { report: report.id, ...(context.by !== undefined && { by: context.by }) };
  const taken = new Set(context.catalog.all('talk').map(({ id }) => skeleton(id)));
  const talks = drafts.map((draft): PlannedTalk => {
    const matches = matchesOf(draft, provenance, context);
    const [nearest] = matches;
    if (nearest) return { draft, matches, ...(merge && { mergedInto: nearest.id }) };
    const slug = freeSlug(titleId(draft.title) || 'talk', (each) => taken.has(skeleton(`${context.event.id}/${each}`)));
    taken.add(skeleton(`${context.event.id}/${slug}`));
    return { draft, matches, file: `talks/${context.event.id}/${slug}.md` };
  });
  const files = [
    ...talks.flatMap((talk): ImportPlan['files'] => {
      if (talk.file !== undefined) return [{ path: talk.file, text: talkFile(talk.draft, provenance, context.event.id) }];
      const entry = talk.mergedInto === undefined ? undefined : context.catalog.get('talk', talk.mergedInto);
      return entry ? [{ path: entry.file.path, text: merged(entry, talk, report), isChange: true }] : [];
    }),
    ...(report.file === undefined ? [] : [{ path: report.file, text: reportFile(report.draft, context.event.id) }]),
  ];
  const used = talks.some(({ file, mergedInto }) => file !== undefined || mergedInto !== undefined);
  return {
    report, talks,
    people: people.files.filter(({ path }) => isNeeded(path, files)),
    files: used || report.file !== undefined ? [...files, ...people.files.filter(({ path }) => isNeeded(path, files))] : [],
    dropped: [...notes.dropped, ...droppedMarkup(report.draft, drafts)],
    notices: notes.notices,
  };
}

/** A person is written only when something names them. */
const isNeeded = (path: string, files: readonly DraftFile[]): boolean => {
  const id = path.replace(/^people\/|\.yaml$/g, '');
  return files.some(({ text }) => new RegExp(`[[ ]${id}[\\],\\n]`).test(text));
};

function merged(entry: EntryOf<'talk'>, { draft, matches }: PlannedTalk, report: PlannedReport): string {
  const [match] = matches;
  return match ? mergedTalk(entry, { adds: match.adds, draft, heading: `From: ${report.draft.title.replace(/[\\`*_[\]<>#]/g, '')}` }) : entry.file.text;
}

/** The report is there already when it has the address, or the title at this event. */
function plannedReport(draft: ReportDraft, { catalog, event }: ImportContext): PlannedReport {
  const address = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#?]+$/, '');
  const known = catalog.all('report').find(({ data }) =>
    draft.url !== undefined && data.urls !== undefined
      ? data.urls.some(({ url }) => address(url) === address(draft.url ?? ''))
      : (data.events?.includes(event.id) ?? false) && titleNearness(data.title, draft.title) === 1,
  );
  if (known) return { draft, id: known.id };
  const [author] = draft.authorIds;
  const looks = new Set(catalog.all('report').map(({ id }) => skeleton(id)));
  const base = titleId(draft.title) || idOf(author ?? '') || 'notes';
  const id = freeSlug(base, (each) => looks.has(skeleton(each)));
  return { draft, id, file: `reports/${id}.md` };
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
    ...long.map(({ title, cut }) => ({ reason: 'too-long' as const, text: `the last ${cut} characters of “${title.slice(0, 80)}”`, count: 1 })),
  ];
}
