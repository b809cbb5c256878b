import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const EVENT = ['BEGIN:VEVENT', 'DTSTART:20260324T101500Z', 'DTEND:20260324T104500Z', 'SUMMARY:Knots - Mari Tamm\\, Ropeworks', 'DESCRIPTION:Secret', 'LOCATION:Hall 1\\, Tallinn\\, Estonia', 'UID:a', 'URL:https://harbour.sched.com/event/a', 'END:VEVENT'];
const LUNCH = ['BEGIN:VEVENT', 'DTSTART:20260324T114500Z', 'SUMMARY:Lunch', 'UID:b', 'END:VEVENT'];
const ICS = ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Harbour Days 2026', ...EVENT, ...LUNCH, 'END:VCALENDAR', ''].join('\n');
write('harbour.ics', ICS);
write('moved.ics', ICS.replace('T101500', 'T111500').replace('T104500', 'T114500'));
write('harbour.csv', 'Vortrag;Beginn\nKnoten;2026-03-24 10:15\n');
write('harbour.json', '[{ "title": "Knots", "start": "2026-03-24T10:15:00Z" }]');
write('floating.ics', ICS.replaceAll('00Z', '00').replaceAll('\\, Tallinn\\, Estonia', ''));
write('truncated.ics', ICS.slice(0, 150));
write('empty.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n');
write('page.ics', '<!doctype html><title>\u001B[2JSign in</title>');
write('latin1.ics', Buffer.from(ICS.replace('Knots', 'Kn\u00f6ten'), 'latin1'));
write('schedule.xlsx', 'PK');

function hallway(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const imports = (file: string, out: string, ...args: string[]) => hallway('import', 'schedule', file, '--event', 'harbour-2026', '--out', out, ...args);
const listed = (out: string) => readdirSync(join(folder, out), { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name).slice(join(folder, out).length + 1)).toSorted();

const ZONE = 'The time zone is Europe/Tallinn, since the sessions are in Tallinn; if not, say which with --time-zone.\n';

test('a calendar becomes content that passes the check', () => {
  expect(imports('harbour.ics', 'out')).toEqual({
    status: 0,
    stdout:
      'Harbour Days 2026 (harbour-2026, new), 2026-03-24, Europe/Tallinn\n2 rows: 1 session kept, 1 left out\n      1  break or meal\n1 new stub, 0 updated; 1 person, 1 of them new; 0 new co-located events\n\n' +
      '3 files written to out. Next: `npm run check`, then write what you heard into the stubs.\n',
    stderr: ZONE,
  });
  expect(listed('out')).toEqual(['events/harbour-2026.yaml', 'people/mari-tamm.yaml', 'talks/harbour-2026/knots.md']);
  expect(hallway('check', '--content', 'out').stdout).toBe('No problems in 3 files, 3 entries.\n');
});

test('--json prints one document', () => {
  const { status, stdout, stderr } = imports('harbour.ics', 'json', '--json');
  expect(JSON.parse(stdout)).toEqual({
    event: { id: 'harbour-2026', name: 'Harbour Days 2026', isNew: true, start: '2026-03-24', end: '2026-03-24', timeZone: 'Europe/Tallinn' },
    kept: 1,
    created: ['harbour-2026/knots'],
    updated: 0,
    dropped: [{ reason: 'break or meal', code: 'break', count: 1, titles: ['Lunch'] }],
    moved: [],
    renamed: [],
    gone: [],
    people: [{ id: 'mari-tamm', name: 'Mari Tamm', isNew: true, affiliation: 'Ropeworks', organizations: [] }],
    events: [],
    unsure: [],
    notices: [ZONE.trim()],
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: ZONE });
});

test('--dry-run says the same and writes nothing', () => {
  const { status, stdout } = imports('harbour.ics', 'dry', '--dry-run');
  expect(stdout).toMatch(/^Harbour Days 2026 .*\n2 rows: 1 session kept[\s\S]*\nNothing was written \(--dry-run\): 3 files in dry\.\n$/);
  expect(status).toBe(0);
  expect(readdirSync(folder)).not.toContain('dry');
});

test('a second import keeps what people wrote and reports what moved', () => {
  imports('harbour.ics', 'again');
  const path = 'again/talks/harbour-2026/knots.md';
  const written = `${readFileSync(join(folder, path), 'utf8').replace('---\nt', '---\n# mine\nt')}What I heard.\n`;
  write(path, written);
  const { status, stdout } = imports('moved.ics', 'again');
  expect(stdout).toContain('0 new stubs, 1 updated;');
  expect(stdout).toContain('\nMoved: 1\n  harbour-2026/knots: start 12:15 → 13:15, end 12:45 → 13:45\n');
  expect(readFileSync(join(folder, path), 'utf8')).toBe(written.replace('12:15', '13:15').replace('12:45', '13:45'));
  expect(status).toBe(0);
  expect(imports('moved.ics', 'again').stdout).toContain('\nNothing to write: again is up to date.\n');
});

test('tables, with columns named where they are not recognised', () => {
  expect(imports('harbour.json', 'table').status).toBe(0);
  expect(imports('harbour.csv', 'csv', '--map', 'title=Vortrag,start=Beginn', '--time-zone', 'Europe/Tallinn').status).toBe(0);
  expect(readFileSync(join(folder, 'csv/talks/harbour-2026/knoten.md'), 'utf8')).toBe('---\ntitle: Knoten\nevent: harbour-2026\ndate: 2026-03-24\nstart: "10:15"\n---\n');
});

test('a file with errors is neither overwritten nor doubled: what the check would refuse is not written, exit code 1', () => {
  write('broken/people/mari-tamm.yaml', 'name: [\n');
  expect(imports('harbour.ics', 'broken').status).toBe(0);
  expect(readFileSync(join(folder, 'broken/people/mari-tamm.yaml'), 'utf8')).toBe('name: [\n');
  expect(listed('broken')).toContain('people/mari-tamm-2.yaml');

  write('clash/people/a-mari.yaml', 'name: Mari Tamm\nnickname: M\n');
  const { status, stdout, stderr } = imports('harbour.ics', 'clash');
  expect(stderr).toMatch(/^Nothing was written: the check would refuse the result\.\nclash\/people\/mari-tamm\.yaml:1 {2}the name `Mari Tamm` is also a name of people\/a-mari\.yaml; /);
  expect({ status, stdout, files: listed('clash') }).toEqual({ status: 1, stdout: '', files: ['people/a-mari.yaml'] });
});

test('where a file cannot be written, those before it are whole and nothing else is left', () => {
  mkdirSync(join(folder, 'blocked/talks/harbour-2026/knots.md'), { recursive: true });
  const { status, stdout, stderr } = imports('harbour.ics', 'blocked');
  expect(stderr).toMatch(/^hallway import: `blocked\/talks\/harbour-2026\/knots\.md` exists already; it was left alone, and what was to follow it is missing\n$/);
  expect({ status, stdout, files: listed('blocked') }).toEqual({ status: 2, stdout: '', files: ['events/harbour-2026.yaml', 'people/mari-tamm.yaml'] });
});

test.each<[string[], string | RegExp]>([
  [['import'], 'hallway import: say what to import: `import notes FILE` or `import schedule FILE`\n'],
  [['import', 'tea', 'x'], 'hallway import: say what to import: `import notes FILE` or `import schedule FILE`\n'],
  [['import', 'schedule'], /^hallway import: name one file and the event: `import schedule FILE\.ics\|\.json\|\.csv --event ID /],
  [['import', 'schedule', 'harbour.ics'], /^hallway import: name one file and the event: /],
  [['import', 'schedule', 'harbour.ics', '--event', 'x', '--evnt', 'y'], /^hallway import: Unknown option '--evnt'/],
  [['import', 'schedule', 'gone.ics', '--event', 'x'], 'hallway import: `gone.ics` cannot be imported: there is no such file\n'],
  [['import', 'schedule', '.', '--event', 'x'], 'hallway import: `.` cannot be imported: it is a folder; name the file in it\n'],
  [['import', 'schedule', 'latin1.ics', '--event', 'x'], 'hallway import: `latin1.ics` cannot be imported: it is not UTF-8 text; save it in that encoding\n'],
  [['import', 'schedule', 'schedule.xlsx', '--event', 'x'], 'hallway import: `schedule.xlsx` cannot be imported: its name ends neither in .ics nor in .json nor in .csv; rename it after what it is\n'],
  [['import', 'schedule', 'page.ics', '--event', 'x'], 'hallway import: `page.ics` cannot be imported: it is no calendar: `BEGIN:VCALENDAR` is missing at its beginning\n'],
  [['import', 'schedule', 'empty.ics', '--event', 'x'], 'hallway import: `empty.ics` cannot be imported: it is a calendar without a single session; export the schedule again\n'],
  [['import', 'schedule', 'truncated.ics', '--event', 'x'], 'hallway import: `truncated.ics` cannot be imported: it is cut off: an `END:` is missing; download it again\n'],
  [['import', 'schedule', 'floating.ics', '--event', 'x', '--out', 'none'], /^hallway import: `floating\.ics` cannot be imported: it does not say in which time zone its times are; name it with --time-zone/],
  [['import', 'schedule', 'harbour.ics', '--event', 'x', '--time-zone', 'Europe/Talin'], 'hallway import: `Europe/Talin` is no IANA time zone; did you mean `Europe/Tallinn`?\n'],
  [['import', 'schedule', 'harbour.csv', '--event', 'x', '--map', 'titel=Vortrag'], /^hallway import: `--map titel=Vortrag` cannot be used; write COLUMN=NAME with one of title, /],
  [['import', 'schedule', 'harbour.csv', '--event', 'x', '--map', 'title=Votrag'], 'hallway import: `harbour.csv` cannot be imported: it has no column `Votrag`; did you mean `Vortrag`?\n'],
  [['import', 'schedule', 'harbour.ics', '--event', '../x', '--out', 'none'], /^hallway import: `harbour\.ics` cannot be imported: `\.\.\/x` is no event id; /],
  [['import', 'schedule', 'harbour.ics', '--event', 'x', '--out', 'harbour.csv'], /^hallway import: the content folder `harbour\.csv` cannot be read: it is not a folder\n$/],
])('%j is wrong usage: exit code 2, nothing on standard output', (args, message) => {
  const { status, stdout, stderr } = hallway(...args);
  expect(stderr).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});
