import { isStale } from '../staleness.ts';
import { problem, type ContentRule } from './rule.ts';
import { statementPlaces, type StatementPlace } from './statement-places.ts';

/** What may have changed since is looked at once a year; one reminder for each file. */
export const staleStatement: ContentRule = {
  name: 'stale-statement',
  *run({ catalog }) {
    const stale = statementPlaces(catalog).filter(({ statement }) => isStale(statement, catalog.today));
    for (const [file, places] of Map.groupBy(stale, (place) => place.file)) {
      const inOrder = places.toSorted((a, b) => Number(a.path[1]) - Number(b.path[1]));
      const [first] = inOrder;
      if (first) yield problem('stale-statement', file, { path: first.path }, `${said(inOrder)} for a year; look again, and set \`checked\``);
    }
  },
};

function said(places: readonly StatementPlace[]): string {
  const ids = places.map(({ statement }) => `\`${statement.data.id}\``);
  return ids.length === 1 ? `nobody has checked the statement ${ids.join()}` : `nobody has checked ${ids.length} statements (${ids.join(', ')})`;
}
