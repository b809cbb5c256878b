import type { StatementData } from '../../catalog/model/statement.ts';
import type { ReportDraft } from './report-draft.ts';
import type { TalkDraft } from './talk-draft.ts';
import { markdownFile, type YamlValue } from './yaml-text.ts';

/** The file of a talk. */
export function talkFile(draft: TalkDraft, { report, by }: { report: string; by?: string }, event: string): string {
  const { title, date, slot, speakerIds, organizations, tools, topics, links, statements, questions, body } = draft;
  return markdownFile(
    {
      title, event, date,
      start: slot.start,
      end: slot.end,
      room: slot.room,
      speakers: orNothing(speakerIds),
      organizations: orNothing(organizations),
      tools: orNothing(tools),
      topics: orNothing(topics),
      links: orNothing(links.map(({ kind, url }) => ({ kind, url }))),
      reports: [report],
      notedBy: by === undefined ? undefined : [by],
      statements: orNothing(statements.map(statementFields)),
      questions: orNothing(questions),
    },
    body,
  );
}

/** The file of a report. */
export function reportFile(draft: ReportDraft, event: string): string {
  const { title, kind, authorIds, url, published, lang, tools, topics, statements, questions, body } = draft;
  return markdownFile(
    {
      title, kind,
      authors: orNothing(authorIds),
      urls: url === undefined ? undefined : [{ url, role: 'published', date: published }],
      published,
      lang,
      events: [event],
      tools: orNothing(tools),
      topics: orNothing(topics),
      coverage: 'full',
      statements: orNothing(statements.map(statementFields)),
      questions: orNothing(questions),
    },
    body,
  );
}

/** The fields of a candidate statement in the order of the model. */
function statementFields({ id, kind, says, about, due, figures }: StatementData): { [key: string]: YamlValue | undefined } {
  return { id, kind, says, about, due, figures: figures?.map((figure) => ({ ...figure })) };
}

/** An empty list would say that there are none; nothing is what is known. */
const orNothing = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);
