import { existsSync } from 'node:fs';
import { checkContent } from '../../src/catalog/check.ts';
import { readWithin } from '../../src/content-fs/read-bytes.ts';
import type { Columns } from '../../src/import/schedule/columns.ts';
import { knownZone, ZONES } from '../../src/import/schedule/moment.ts';
import { planImport } from '../../src/import/schedule/plan.ts';
import { readIcs } from '../../src/import/schedule/read-ics.ts';
import { readCsv, readJson, readMap } from '../../src/import/schedule/read-table.ts';
import { ScheduleError, type Schedule } from '../../src/import/schedule/session.ts';
import { nearest } from '../../src/catalog/checks/nearest.ts';
import { asTyped, contentFor } from '../content.ts';
import { newErrors, writePlanned } from '../import/planned.ts';
import { reasonOf } from '../reason.ts';
import { importSummary } from '../reporters/import-summary.ts';
import { printable } from '../reporters/printable.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

const USAGE = '`import schedule FILE.ics|.json|.csv --event ID [--time-zone ZONE] [--out CONTENT_DIR] [--map COLUMN=NAME,...] [--dry-run] [--json]`';

/** The longest file that is read: a schedule of many events. */
const MAX_MEGABYTES = 64;

/**
 * Turns the schedule of a conference into stubs of talks, with the people and events they need. What the check would refuse is
 * not written: exit code 1.
 */
export function run(args: string[]): number {
  const { values, positionals } = parseFlags(args, {
    options: {
      event: { type: 'string' }, 'time-zone': { type: 'string' }, out: { type: 'string' }, map: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' }, json: { type: 'boolean' }, today: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || !values.event) throw new UsageError(`name one file and the event: ${USAGE}`);
  const timeZone = values['time-zone'] === undefined ? undefined : zoneNamed(values['time-zone']);
  const map = readMap(values.map ?? []);
  if (typeof map === 'string') throw new UsageError(map);
  const settings = settingsFor({ ...(values.out !== undefined && { content: values.out }), today: values.today });
  const content = existsSync(settings.contentDir) ? contentFor(settings) : { files: [], ...checkContent([], settings) };
  const plan = explained(file, () => planImport(readSchedule(file, map, timeZone), { eventId: values.event ?? '', timeZone, catalog: content.catalog, files: content.files }));
  const refused = newErrors(plan.files, content, settings);
  const folder = asTyped(settings.contentDir);
  if (refused.length > 0) {
    console.error(['Nothing was written: the check would refuse the result.', ...refused.slice(0, 20).map(({ file: path, line, message }) => `${folder}/${path}:${line}  ${printable(message)}`)].join('\n'));
    return 1;
  }
  if (!values['dry-run']) writePlanned(settings.contentDir, plan.files);
  for (const notice of plan.result.notices) console.error(printable(notice));
  console.log(values.json ? JSON.stringify(plan.result, null, 2) : importSummary(plan, folder, values['dry-run'] ?? false));
  return 0;
}

function zoneNamed(name: string): string {
  const zone = knownZone(name);
  if (zone !== undefined) return zone;
  const [meant] = nearest(name, ZONES);
  throw new UsageError(`\`${name}\` is no IANA time zone; ${meant === undefined ? 'write one such as `Europe/London`' : `did you mean \`${meant}\`?`}`);
}

function readSchedule(file: string, map: Columns, timeZone: string | undefined): Schedule {
  const text = readText(file);
  const beginning = text.slice(0, 1000).trimStart();
  if (/\.(?:ics|ical|ifb)$/i.test(file) || /^\uFEFF?BEGIN:VCALENDAR/i.test(beginning)) return readIcs(text, timeZone);
  if (/\.json$/i.test(file)) return readJson(text, map);
  if (/\.(?:csv|tsv)$/i.test(file)) return readCsv(text, map);
  throw new ScheduleError('its name ends neither in .ics nor in .json nor in .csv; rename it after what it is');
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readWithin(file, MAX_MEGABYTES);
  } catch (error) {
    throw new ScheduleError(reasonOf(error));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ScheduleError('it is not UTF-8 text; save it in that encoding');
  }
}

/** Runs the import; why it cannot be done is a usage error that names the file. */
function explained<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    throw new UsageError(printable(`\`${file}\` cannot be imported: ${error.message}`));
  }
}
