import type { Catalog } from '../catalog.ts';
import type { PropertyPath, SourceFile } from '../source-file.ts';
import type { Statement } from '../statements.ts';

/** A statement with the place at which its file gives it. */
export interface StatementPlace {
  statement: Statement;
  file: SourceFile;
  path: PropertyPath;
}

/** All statements with their places, entry by entry. */
export function statementPlaces(catalog: Catalog): StatementPlace[] {
  return catalog.statements.map((statement) => ({
    statement,
    file: statement.entry.file,
    path: ['statements', statement.entry.data.statements?.indexOf(statement.data) ?? 0],
  }));
}
