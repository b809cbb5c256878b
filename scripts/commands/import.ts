import { UsageError } from '../usage.ts';

/** What can be imported, each with its module. */
const SOURCES: Record<string, () => Promise<{ run: (args: string[]) => Promise<number> | number }>> = {
  notes: () => import('./import-notes.ts'),
  schedule: () => import('./import-schedule.ts'),
};

/** Turns something foreign into content: `import notes FILE --event ID`, `import schedule FILE --event ID`. */
export async function run([source = '', ...args]: string[]): Promise<number> {
  const load = Object.hasOwn(SOURCES, source) ? SOURCES[source] : undefined;
  if (!load) throw new UsageError(`say what to import: ${Object.keys(SOURCES).map((name) => `\`import ${name} FILE\``).join(' or ')}`);
  const { run: importSource } = await load();
  return importSource(args);
}
