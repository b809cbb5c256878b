import type { Dropped } from './clean.ts';
import type { TalkMatch } from './match.ts';
import type { ImportPlan } from './plan.ts';
import type { ReportDraft } from './report-draft.ts';
import type { TalkDraft } from './talk-draft.ts';

/** What `import notes --json` prints. Paths are as the caller would type them. */
export interface ImportResult {
  report: Pick<ReportDraft, 'title' | 'kind' | 'authors' | 'tools' | 'topics' | 'statements' | 'questions'> & {
    id: string;
    /** `null` where the report, or all that it reports on, is there already. */
    file: string | null;
    matches: { id: string; file: string }[];
  };
  talks: (Pick<TalkDraft, 'title' | 'speakers' | 'speakerIds' | 'date' | 'organizations' | 'tools' | 'topics' | 'links' | 'statements' | 'questions'> & {
    /** `null` where a talk that is there already is most likely the same. */
    file: string | null;
    /** Whether that talk took what the notes add to it. */
    merged: boolean;
    matches: TalkMatch[];
  })[];
  /** Files of people who had no entry. */
  people: string[];
  dropped: Dropped[];
  notices: string[];
  /** Whether anything was written. */
  written: boolean;
}

/** The plan as data for programs. */
export function resultOf({ report, talks, people, files, dropped, notices }: ImportPlan, typed: (path: string) => string, written: boolean): ImportResult {
  const { id, draft, file } = report;
  return {
    report: {
      id, title: draft.title, kind: draft.kind, authors: draft.authors, tools: draft.tools, topics: draft.topics, statements: draft.statements,
      questions: draft.questions,
      file: file === undefined ? null : typed(file),
      matches: report.matches.map((match) => ({ id: match, file: typed(`reports/${match}.md`) })),
    },
    talks: talks.map(({ draft: { body: _body, removed: _removed, cut: _cut, ...fields }, file: path, matches, mergedInto }) => ({
      ...fields,
      file: path === undefined ? null : typed(path),
      merged: mergedInto !== undefined,
      matches: matches.map((match) => ({ ...match, file: typed(match.file) })),
    })),
    people: people.map(({ path }) => typed(path)),
    dropped,
    notices,
    written: written && files.length > 0,
  };
}
