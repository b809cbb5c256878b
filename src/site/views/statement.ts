import type { Statement, State } from '../../catalog/statements.ts';
import type { StatementKind } from '../../catalog/model/statement.ts';
import { correctionUrl, type Correction } from '../hosting.ts';
import type { Site } from '../site.ts';
import { dateView, formatFigure, type DateView } from './format.ts';
import { linksTo, linkTo, linkToId, type EntryLink } from './link.ts';
import { STATE_LABELS, STATEMENT_KIND_LABELS } from './words.ts';

/** A statement as pages show it. */
export interface StatementView {
  /** Public id. */
  id: string;
  /** Fragment on the page of its talk or report. */
  anchor: string;
  href: string;
  kind: StatementKind;
  kindLabel: string;
  says: string;
  state: State;
  stateWord: string;
  stateExplanation: string;
  asOf: DateView | undefined;
  due: DateView | undefined;
  checked: DateView | undefined;
  outcome: { date: DateView | undefined; evidence: string } | undefined;
  by: EntryLink | undefined;
  from: EntryLink;
  event: EntryLink | undefined;
  source: EntryLink | undefined;
  where: string | undefined;
  about: EntryLink[];
  figures: { text: string; at: EntryLink | undefined }[];
  supersededBy: { href: string; says: string } | undefined;
  /** Statements this one replaces, for the history of a number. */
  supersedes: { href: string; says: string }[];
  /** Where to say that it is wrong or has changed. */
  disputeUrl: string | undefined;
}

/** What pages show of a statement. */
export function statementView(site: Site, statement: Statement): StatementView {
  const { data, entry, state } = statement;
  const label = STATE_LABELS[state];
  const next = data.supersededBy ? site.catalog.statement(data.supersededBy) : undefined;
  const event = entry.kind === 'talk' ? entry.data.event : entry.data.events?.[0];
  return {
    id: statement.id,
    anchor: data.id,
    href: site.urls.entry(entry, data.id),
    kind: data.kind,
    kindLabel: STATEMENT_KIND_LABELS[data.kind],
    says: data.says,
    state,
    stateWord: label.word,
    stateExplanation: label.explanation,
    asOf: dateView(statement.asOf),
    due: dateView(data.due),
    checked: dateView(data.checked),
    outcome: data.outcome && { date: dateView(data.outcome.date), evidence: data.outcome.evidence },
    by: linkToId(site, data.by),
    from: linkTo(site, entry),
    event: linkToId(site, event),
    source: linkToId(site, data.source),
    where: data.where,
    about: linksTo(site, data.about),
    figures: (data.figures ?? []).map((figure) => ({ text: formatFigure(figure), at: linkToId(site, figure.at) })),
    supersededBy: next && { href: site.urls.entry(next.entry, next.data.id), says: next.data.says },
    supersedes: statement.supersedes.flatMap((id) => {
      const earlier = site.catalog.statement(id);
      return earlier ? [{ href: site.urls.entry(earlier.entry, earlier.data.id), says: earlier.data.says }] : [];
    }),
    disputeUrl: site.settings.repository && correctionUrl(site.settings.repository, correctionOf(site, statement)),
  };
}

/** What a report about a statement begins with; the reader adds what they know. */
function correctionOf(site: Site, { id, data, entry }: Statement): Correction {
  return { title: `Wrong or changed: ${id}`, fields: { page: site.urls.absolute(site.urls.entry(entry, data.id)), statement: `${id}: ${data.says}` } };
}
