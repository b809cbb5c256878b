import { namedIn, type ImportContext } from './context.ts';
import { datesIn } from './dates.ts';
import { draftText, type DraftText } from './draft-text.ts';
import { languageOf } from './language.ts';
import type { ReadNotes } from './notes.ts';
import type { PeopleDrafts } from './people-drafts.ts';
import { isTimeLine } from './talk-notes.ts';
import { isSectionName, isTitleLike } from './title.ts';
import type { Unit } from './unit.ts';

/** The report that the talks draw on, before it has a file. */
export interface ReportDraft extends DraftText {
  title: string;
  kind: 'trip-report' | 'slides' | 'post';
  /** Names as the notes give them. */
  authors: string[];
  authorIds: string[];
  url?: string;
  published?: string;
  lang?: string;
  tools: string[];
  topics: string[];
}

/** Drafts the report on the whole of the notes; its text is what belongs to no talk. */
export function reportDraft(notes: ReadNotes, people: PeopleDrafts, context: ImportContext): ReportDraft {
  const { header, talks, rest, isDeck } = notes;
  const [only, ...others] = talks;
  const isOne = only !== undefined && others.length === 0;
  const authors = context.by === undefined ? header.authors.map((person) => people.identify(person)) : [];
  const authorIds = context.by === undefined ? authors.flatMap(({ id }) => id ?? []) : [context.by];
  const url = context.source ?? header.url;
  const published = header.dateText === undefined ? undefined : datesIn(header.dateText.slice(0, 60))[0]?.date;
  const lang = languageOf([...rest, ...talks.flatMap(({ units }) => units)].map(({ text }) => text).join(' '));
  const units = withoutEmptySections(rest.filter(({ kind, text }, index) => !(index < 4 && (kind === 'heading' || kind === 'text') && lettersOf(text) === lettersOf(header.title ?? ''))));
  const { questions, ...text } = draftText(units, context.days?.end ?? published, context);
  const title = header.title ?? (isOne ? only.candidate.title : undefined);
  return {
    title: title !== undefined && isTitleLike(title) ? title : `Notes from ${context.event.data.name}`,
    kind: isDeck ? 'slides' : isOne ? 'post' : 'trip-report',
    authors: header.authors.map(({ name }) => name),
    authorIds,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { lang }),
    tools: namedIn(text.body, title ?? '', ['tool'], context).slice(0, 20),
    topics: namedIn(text.body, title ?? '', ['topic'], context).slice(0, 8),
    ...text,
    questions: [
      ...(url === undefined ? ['Where was it published? Add `urls`; if nowhere, name who took the notes in `notedBy` of each talk and drop this report.'] : []),
      ...(title === undefined || !isTitleLike(title) || isSectionName(title) ? ['What is its title? The notes have none.'] : []),
      ...(authorIds.length === 0 && authors.length === 0 ? ['Who wrote it?'] : []),
      ...authors.flatMap((author) => author.questions.map((question) => question.replace('who spoke', 'who wrote it').replace('`speakers`', '`authors`'))),
      ...(published === undefined ? ['When was it published?'] : []),
      ...questions,
    ],
  };
}

/** Two spellings of a title are one but for emoji, blanks and quotation marks. */
const lettersOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Headings and times of day whose talks have become notes of their own have nothing below them any more. */
function withoutEmptySections(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  for (const unit of units.toReversed()) {
    const below = kept.at(-1);
    if (unit.kind === 'heading' && (below === undefined || (below.kind === 'heading' && below.depth <= unit.depth))) continue;
    if (unit.kind !== 'rule' && !(unit.kind === 'text' && isTimeLine(unit.text))) kept.push(unit);
  }
  return kept.toReversed();
}
