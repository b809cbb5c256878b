/** A cell of a table; nothing is an empty cell. */
export type Cell = string | number | undefined;

/**
 * A table as comma-separated values (RFC 4180): lines end in CRLF, also the last. Text that a spreadsheet would take
 * for a formula gets an apostrophe in front, as OWASP advises: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The records of such a text as they are written, each with its line end; a line end within quotes belongs to a record. */
export function csvRecords(text: string): string[] {
  return text.match(/(?:"(?:[^"]|"")*"|[^"\r\n]|\r(?!\n))*(?:\r\n|\n|$)/g)?.filter((record) => record !== '') ?? [];
}
