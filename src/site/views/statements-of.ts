import type { Entry } from '../../catalog/entry.ts';
import type { StatementKind } from '../../catalog/model/statement.ts';
import type { Statement } from '../../catalog/statements.ts';
import type { Site } from '../site.ts';
import type { Division } from './divide.ts';

/** Ids of the headings under which a dossier shows statements. */
export type StatementSection = 'promised' | 'figures-said' | 'judgements' | 'facts';

/** What those headings say, in their order. */
export const STATEMENT_SECTIONS: Readonly<Record<StatementSection, string>> = {
  promised: 'Promised',
  'figures-said': 'Numbers as said',
  judgements: 'Experience, cautions and advice',
  facts: 'Facts heard',
};

const SECTION_OF: Readonly<Record<StatementKind, StatementSection>> = {
  roadmap: 'promised',
  figure: 'figures-said',
  experience: 'judgements',
  caveat: 'judgements',
  recommendation: 'judgements',
  fact: 'facts',
};

/** The heading under which a dossier shows a statement. */
export function sectionOf({ data }: Pick<Statement, 'data'>): Division & { id: StatementSection } {
  const id = SECTION_OF[data.kind];
  return { id, label: STATEMENT_SECTIONS[id] };
}

/** Statements that belong on an entry's page: made in a talk or report, in its order; of others newest first. */
export function statementsOf({ graph }: Pick<Site, 'graph'>, entry: Entry): readonly Statement[] {
  switch (entry.kind) {
    case 'talk':
    case 'report':
      return graph.statementsIn(entry);
    case 'organization':
      return newestFirst([...new Set([...graph.statementsAbout(entry.id), ...graph.statementsBy(entry.id), ...graph.statementsAt(entry.id)])]);
    case 'person':
      return graph.statementsBy(entry.id);
    default:
      return graph.statementsAbout(entry.id);
  }
}

const newestFirst = (statements: Statement[]): Statement[] => statements.sort((a, b) => compare(b.asOf ?? '', a.asOf ?? ''));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
