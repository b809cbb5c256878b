import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { nearest } from '../../src/catalog/checks/nearest.ts';
import { oneOf } from '../../src/catalog/checks/wording.ts';
import type { EntryOf } from '../../src/catalog/entry.ts';
import type { LoadedContent } from '../../src/content-fs/load.ts';
import { readBytes } from '../../src/content-fs/read-bytes.ts';
import type { Settings } from '../../src/content-fs/settings.ts';
import { contextOf } from '../../src/import/notes/context.ts';
import { decodeNotes, MAX_NOTES_BYTES, tooLarge, UnreadableNotes, type Decoded } from '../../src/import/notes/decode.ts';
import { tidy } from '../../src/import/notes/links.ts';
import { readNotes } from '../../src/import/notes/notes.ts';
import { planImport } from '../../src/import/notes/plan.ts';
import { resultOf } from '../../src/import/notes/result.ts';
import { settle } from '../../src/import/notes/settle.ts';
import { asTyped, contentFor } from '../content.ts';
import { newErrors, writePlanned } from '../import/planned.ts';
import { reasonOf } from '../reason.ts';
import { notesSummary } from '../reporters/notes-summary.ts';
import { printable } from '../reporters/printable.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

const USAGE = '`import notes FILE --event ID [--source URL] [--by PERSON] [--out CONTENT_DIR] [--merge] [--dry-run] [--json]`';

/**
 * Turns raw notes into drafts of talks and one report, with the people they name. Files that are there are not overwritten:
 * a talk that is there already takes what the notes add with `--merge` only. Exit code 1 when nothing could be written.
 */
export function run(args: string[]): number {
  const { values, positionals } = parseFlags(args, {
    options: {
      event: { type: 'string' }, source: { type: 'string' }, by: { type: 'string' }, out: { type: 'string' }, today: { type: 'string' },
      merge: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || !values.event) throw new UsageError(`name one file and the event: ${USAGE}`);
  const source = values.source === undefined ? undefined : tidy(values.source);
  if (values.source !== undefined && source === undefined) throw new UsageError(`\`--source ${printable(values.source)}\` is no web address; write it in full, starting with \`https://\``);
  const decoded = readText(file);
  const target = settingsFor({ content: values.out, today: values.today });
  const { content, foreign } = contentWith(values.event, target, values.today);
  const context = contextOf(content.catalog, eventNamed(values.event, content), { ...(source !== undefined && { source }), ...(values.by !== undefined && { by: personNamed(values.by, content) }) });
  const notes = explained(file, () => readNotes(decoded.text, isMarkdown(file, decoded.text), context.lexicon));
  notes.notices.unshift(...decoded.notices);
  if (foreign !== undefined) notes.notices.push(`\`${asTyped(target.contentDir)}\` has no event \`${values.event}\`; names and references are those of \`${asTyped(foreign)}\`, to which the drafts belong.`);
  const { plan, errors } = settle((losses) => planImport(notes, context, { merge: values.merge ?? false, losses }), ({ files }) => newErrors(files, content, target));
  const typed = (path: string) => asTyped(target.contentDir, path);
  const inTheWay = plan.files.filter(({ path, isChange }) => !isChange && existsSync(join(target.contentDir, path)));
  if (errors.length > 0 || inTheWay.length > 0) {
    const reasons = [...errors.map((error) => `${typed(error.file)}:${error.line}  ${error.message}`), ...inTheWay.map(({ path }) => `${typed(path)} exists already; rename it, or mend it so that its talk is recognised`)];
    console.error(['hallway import: nothing was written.', ...reasons.slice(0, 20).map(printable)].join('\n'));
    return 1;
  }
  const isDry = values['dry-run'] ?? false;
  if (!isDry) writePlanned(target.contentDir, plan.files.map(({ path, text, isChange = false }) => ({ path, text, isNew: !isChange })));
  for (const notice of plan.notices) console.error(printable(notice));
  console.log(values.json ? JSON.stringify(resultOf(plan, typed, !isDry), null, 2) : notesSummary(plan, typed, isDry));
  return 0;
}

/** Markdown by its name, or by marks that plain text has not. */
const isMarkdown = (file: string, text: string): boolean => /^\.(?:md|mdx|markdown)$/i.test(extname(file)) || /^#{1,6} \S.*$[\s\S]*^#{1,6} \S/m.test(text);

function readText(file: string): Decoded {
  return explained(file, () => {
    const { size } = statSync(file);
    if (size > MAX_NOTES_BYTES) throw tooLarge(size);
    return decodeNotes(readBytes(file, Buffer.alloc(MAX_NOTES_BYTES + 1)));
  });
}

/** Does something with a file; why that cannot be done is a usage error that names it. */
function explained<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableNotes) throw new UsageError(`\`${printable(file)}\` ${error.message}`);
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(`\`${printable(file)}\` cannot be read: ${reasonOf(error)}`);
  }
}

/** The content that knows the event: that of `--out`, or the configured one when `--out` names a folder without it. */
function contentWith(event: string, target: Settings, today: string | undefined): { content: LoadedContent; foreign?: string } {
  const own = settingsFor({ today });
  const isOwn = own.contentDir === target.contentDir;
  const content = isOwn || existsSync(target.contentDir) ? contentFor(target) : undefined;
  if (content && (isOwn || content.catalog.get('event', event))) return { content };
  const fallback = contentFor(own);
  if (fallback.catalog.get('event', event) || !content) return { content: fallback, foreign: own.contentDir };
  return { content };
}

function eventNamed(id: string, { catalog }: LoadedContent): EntryOf<'event'> {
  const event = catalog.get('event', id);
  const events = catalog.all('event').filter(({ data }) => data.kind !== 'series');
  if (event && event.data.kind !== 'series') return event;
  if (event) {
    const editions = events.filter(({ data }) => data.series === id).map((each) => each.id);
    throw new UsageError(`\`${id}\` is a series; name its edition${editions.length > 0 ? `, such as ${oneOf(editions.slice(-3))}` : ''}`);
  }
  const near = nearest(id, events.map((each) => each.id));
  const byName = events.filter(({ data }) => data.name.toLowerCase() === id.toLowerCase()).map((each) => each.id);
  const meant = [...new Set([...byName, ...near])].slice(0, 3);
  throw new UsageError(
    `there is no event \`${printable(id)}\`${meant.length > 0 ? `; did you mean ${oneOf(meant)}?` : '.'} A new one is added with \`npm run -s hallway -- new event\`, or from its calendar with \`npm run -s hallway -- import schedule FILE.ics --event ID\``,
  );
}

function personNamed(id: string, { catalog }: LoadedContent): string {
  if (catalog.get('person', id)) return id;
  const people = catalog.all('person');
  const named = people.filter(({ data }) => data.name.toLowerCase() === id.toLowerCase()).map((each) => each.id);
  if (named.length === 1 && named[0] !== undefined) return named[0];
  const near = nearest(id, people.map((each) => each.id));
  throw new UsageError(`there is no person \`${printable(id)}\`${near.length > 0 ? `; did you mean ${oneOf(near)}?` : '; add yourself with `npm run -s hallway -- new person`'}`);
}
