/** How a reader likes the table of tools; kept in the browser, since it is a habit and not something to send around. */
export interface TableSettings {
  /** Columns that are not shown. */
  hidden: string[];
  density: 'roomy' | 'dense';
}

const USUAL: TableSettings = { hidden: ['kind', 'status'], density: 'dense' };

/** The settings in a stored text; the usual ones where it says nothing of use. */
export function readSettings(text: string | null, columns: readonly string[]): TableSettings {
  try {
    const stored = JSON.parse(text ?? '{}') as Partial<Record<keyof TableSettings, unknown>> | null;
    const hidden = Array.isArray(stored?.hidden) ? columns.filter((column) => (stored.hidden as unknown[]).includes(column)) : USUAL.hidden;
    return { hidden, density: stored?.density === 'roomy' ? 'roomy' : 'dense' };
  } catch {
    return USUAL;
  }
}

/** What this browser remembers. */
export function rememberedSettings(key: string, columns: readonly string[]): TableSettings {
  try {
    return readSettings(localStorage.getItem(key), columns);
  } catch {
    return USUAL;
  }
}

/** Remembers the settings where the browser allows it; they hold for this page anyway. */
export function rememberSettings(key: string, settings: TableSettings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Storage is blocked or full; nothing of the reader's is lost.
  }
}
