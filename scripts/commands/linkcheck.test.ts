import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { person } from '../../tests/checking.ts';
import { misbehavingServer, type MisbehavingServer } from '../../tests/misbehaving-server.ts';
import { ROOT } from '../usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-linkcheck-'));
let server: MisbehavingServer;
beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'content/people'), { recursive: true });
  server.requests.length = 0;
});

const TODAY = new Date().toISOString().slice(0, 10);
const read = (path: string) => readFileSync(join(folder, path), 'utf8').replaceAll(TODAY, 'TODAY');
/** A person's file with these links; each file is one place in the content. */
const links = (name: string, ...urls: string[]) => writeFileSync(join(folder, 'content/people', `${name}.yaml`), person(name, `links:\n${urls.map((url) => `  - ${url}`).join('\n')}`));
/** What the server was asked for, whatever the order of the hosts. */
const requests = () => server.requests.toSorted();

interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command in the folder; `meanwhile` gets the process as soon as it runs. */
function hallway(args: string[], meanwhile: (kill: (signal: NodeJS.Signals) => void) => Promise<void> = async () => {}): Promise<Result> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'linkcheck', ...args], { cwd: folder, env: { ...process.env, HALLWAY_URL: 'https://site.org', HALLWAY_BASE: '/notes/' } });
  const result: Result = { status: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => { result.stdout += chunk; });
  child.stderr.on('data', (chunk) => { result.stderr += chunk; });
  return new Promise((resolve, reject) => {
    meanwhile((signal) => child.kill(signal)).catch(reject);
    child.on('close', (status) => resolve({ status, stdout: result.stdout.replaceAll(TODAY, 'TODAY'), stderr: result.stderr }));
  });
}

const OWN = ['--content', 'content', '--dir', '.'];
const linkcheck = (...args: string[]) => hallway([...OWN, '--connect-to', `127.0.0.1:${server.port}`, ...args]);

describe('the report', () => {
  beforeEach(() => {
    links('ann', 'https://a.org/fine', 'https://a.org/404#part', 'https://b.org/permanent', 'https://c.org/403', 'https://youtu.be/deleted_xyz');
    links('bob', 'https://a.org/404', 'https://d.org/to-front');
  });

  test('in words: exit code 0, however many links are dead', async () => {
    expect(await linkcheck()).toEqual({
      status: 0,
      stderr: 'Asking for 6 links as Hallway-linkcheck (+https://site.org/notes/). Ctrl-C keeps what is known by then.\n',
      stdout: `Dead: 2
  https://a.org/404
    the page is gone (404); seen TODAY
    archive copy of 2024-03-05: https://web.archive.org/web/20240305060708/https://a.org/404
      content/people/ann.yaml:4:5
      content/people/bob.yaml:3:5
  https://youtu.be/deleted_xyz
    the video is gone or was made private (404); seen TODAY
      content/people/ann.yaml:7:5

Moved: 2
  https://b.org/permanent
    moved for good; write https://b.org/fine
      content/people/ann.yaml:5:5
  https://d.org/to-front
    leads to the front page https://d.org/ now; the page itself is probably gone
      content/people/bob.yaml:4:5

Unknown, which is not dead: 1
  https://c.org/403
    it wants a login, a payment or a human being (403); seen TODAY
      content/people/ann.yaml:6:5

6 links: 1 fine, 2 dead, 2 moved, 1 unknown, 0 skipped, 0 never asked.
`,
    });
    expect(requests()).toEqual([
      'GET a.org /404', 'GET archive.org /wayback/available', 'GET c.org /403', 'GET www.youtube.com /oembed',
      'HEAD a.org /404', 'HEAD a.org /fine', 'HEAD b.org /fine', 'HEAD b.org /permanent', 'HEAD c.org /403', 'HEAD d.org /', 'HEAD d.org /to-front',
    ]);
  });

  test('as JSON: one document, all places as they are written', async () => {
    const { status, stdout } = await linkcheck('--json');
    const report = JSON.parse(stdout);
    expect([status, report.links, report.fine, report.asked, report.left, report.neverAsked, report.offline, report.interrupted]).toEqual([0, 6, 1, 6, [], 0, false, false]);
    expect(report.dead[0]).toEqual({
      url: 'https://a.org/404', why: 'gone', status: 404, since: 'TODAY', asked: 'TODAY',
      archive: { url: 'https://web.archive.org/web/20240305060708/https://a.org/404', date: '2024-03-05' },
      places: [
        { file: 'people/ann.yaml', line: 4, column: 5, written: 'https://a.org/404#part' },
        { file: 'people/bob.yaml', line: 3, column: 5, written: 'https://a.org/404' },
      ],
    });
    expect(report.moved).toMatchObject([{ to: 'https://b.org/fine' }, { to: 'https://d.org/', frontPage: true }]);
  });

  test('again: fresh links are not asked for, unless --fresh', async () => {
    const first = await linkcheck();
    server.requests.length = 0;
    expect([await linkcheck(), server.requests]).toEqual([{ ...first, stderr: '' }, []]);
    await linkcheck('--fresh');
    expect(requests().filter((request) => request.includes('a.org'))).toEqual(['GET a.org /404', 'HEAD a.org /404', 'HEAD a.org /fine']);
  });

  test('in parts: --limit asks for what was not asked before', async () => {
    const counts = async () => /(\d+) never asked/.exec((await linkcheck('--limit', '4')).stdout)?.[1];
    expect([await counts(), await counts(), await counts()]).toEqual(['2', '0', '0']);
    expect(requests().filter((request) => request.startsWith('HEAD')).length).toBe(7);
  });
});

describe('--save', () => {
  const SAVED = `{
  "date": "TODAY",
  "dead": [
    {
      "url": "https://a.org/404",
      "why": "gone",
      "since": "TODAY",
      "archive": "https://web.archive.org/web/20240305060708/https://a.org/404"
    }
  ],
  "moved": [
    {
      "url": "https://b.org/permanent",
      "to": "https://b.org/fine"
    }
  ]
}
`;

  test('writes what is dead or moved, the same every time', async () => {
    links('ann', 'https://b.org/permanent', 'https://a.org/404', 'https://a.org/403', 'https://a.org/fine');
    const { status, stderr } = await linkcheck('--save');
    expect([status, stderr.split('\n').at(-2), read('data/linkcheck.json')]).toEqual([0, 'data/linkcheck.json is written.', SAVED]);
    links('bob', 'https://a.org/404');
    await linkcheck('--save', '--fresh');
    expect([read('data/linkcheck.json'), readdirSync(join(folder, 'data')), readdirSync(join(folder, '.cache'))]).toEqual([SAVED, ['linkcheck.json'], ['linkcheck.json']]);
  });

  test('a run that heard nothing wipes nothing out', async () => {
    links('ann', 'https://a.org/');
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/linkcheck.json'), SAVED);
    const { status, stderr } = await hallway([...OWN, '--connect-to', '127.0.0.1:1', '--save']);
    expect([status, stderr.split('\n').slice(1), read('data/linkcheck.json')]).toEqual([
      0,
      ['At the end no host answered: this machine seems to have no network. Their silence is not recorded.', '1 link left for the next run.', 'data/linkcheck.json is left as it is: no link has been asked yet.', ''],
      SAVED,
    ]);
  });

  test('without it nothing but the cache is written', async () => {
    links('ann', 'https://a.org/404');
    await linkcheck();
    expect(readdirSync(folder).toSorted()).toEqual(['.cache', 'content']);
  });
});

describe('interrupted', () => {
  const seven = Array.from({ length: 7 }, (_, n) => `https://a.org/fine?${n}`);
  const whenAsked = async (request: string) => {
    while (!server.requests.includes(request)) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const known = () => Object.keys(JSON.parse(read('.cache/linkcheck.json')).links).length;
  const run = (signal: NodeJS.Signals) =>
    hallway([...OWN, '--connect-to', `127.0.0.1:${server.port}`], async (kill) => {
      await whenAsked('HEAD a.org /never');
      kill(signal);
    });
  beforeEach(() => links('ann', ...seven, 'https://a.org/never', 'https://a.org/on/the/next/run'));

  test.each(['SIGINT', 'SIGTERM'] as const)('by %s: keeps every answer, says what is left, exit code 130', async (signal) => {
    const { status, stdout, stderr } = await run(signal);
    expect([status, known(), stderr.split('\n')[1], stdout]).toEqual([130, 7, '2 links left for the next run.', '9 links: 7 fine, 0 dead, 0 moved, 0 unknown, 0 skipped, 2 never asked.\n']);
  });

  test('by SIGKILL: loses four answers at most, and the next run goes on from there', async () => {
    await run('SIGKILL');
    expect([known(), readdirSync(join(folder, '.cache'))]).toEqual([5, ['linkcheck.json']]);
    links('ann', ...seven);
    server.requests.length = 0;
    const { stdout } = await linkcheck();
    expect([server.requests.length, stdout]).toEqual([2, '7 links: 7 fine, 0 dead, 0 moved, 0 unknown, 0 skipped, 0 never asked.\n']);
  });
});

describe('input of all kinds', () => {
  test('no links', async () => {
    expect([await linkcheck('--save'), existsSync(join(folder, '.cache')), read('data/linkcheck.json')]).toEqual([
      { status: 0, stdout: '0 links: 0 fine, 0 dead, 0 moved, 0 unknown, 0 skipped, 0 never asked.\n', stderr: 'data/linkcheck.json is written.\n' },
      false,
      '{\n  "date": "TODAY",\n  "dead": [],\n  "moved": []\n}\n',
    ]);
  });

  test('five thousand links', async () => {
    links('ann', ...Array.from({ length: 5000 }, (_, n) => `https://h${n % 40}.org/fine?${n}`));
    const { status, stdout } = await linkcheck('--limit', '60');
    expect([status, stdout, server.requests.length]).toEqual([0, '5,000 links: 60 fine, 0 dead, 0 moved, 0 unknown, 0 skipped, 4940 never asked.\n', 60]);
  });

  test('files that break the model, do not parse or have hostile names', async () => {
    writeFileSync(join(folder, 'content/people/\u001B[31mann.yaml'), person('Ann', 'links: [https://a.org/404]'));
    writeFileSync(join(folder, 'content/people/bob.yaml'), 'nonsense: https://a.org/fine\n');
    writeFileSync(join(folder, 'content/people/eve.yaml'), 'links: [https://a.org/410\n');
    writeFileSync(join(folder, 'content/misplaced.md'), 'See https://a.org/403');
    const { status, stdout } = await linkcheck();
    expect([status, stdout.includes('\u001B'), stdout.split('\n').find((line) => line.includes('ann')), stdout.split('\n').at(-2)]).toEqual([
      0, false, '      content/people/\\u{1b}[31mann.yaml:2:9', '3 links: 1 fine, 1 dead, 0 moved, 1 unknown, 0 skipped, 0 never asked.',
    ]);
  });

  test('links into this machine or its network are never asked for', async () => {
    links('ann', `http://127.0.0.1:${server.port}/fine`, `http://localhost:${server.port}/fine`, 'http://169.254.169.254/latest/meta-data/', 'http://[::1]/');
    const { status, stdout } = await hallway(OWN);
    expect([status, stdout.match(/the address is not on the public internet/g)?.length, server.requests]).toEqual([0, 4, []]);
  });

  test.each([['half a file', '{"version":1,"links":{"https://a'], ['something else', '[]'], ['nothing', '']])('a cache that is %s', async (_, text) => {
    mkdirSync(join(folder, '.cache'));
    writeFileSync(join(folder, '.cache/linkcheck.json'), text);
    links('ann', 'https://a.org/fine');
    const { status, stdout, stderr } = await linkcheck();
    expect([status, stderr.split('\n')[0], stdout]).toEqual([0, '.cache/linkcheck.json begins anew: it is damaged.', '1 link: 1 fine, 0 dead, 0 moved, 0 unknown, 0 skipped, 0 never asked.\n']);
  });

  test('no place for the cache: exit code 1 before anything is asked for', async () => {
    writeFileSync(join(folder, '.cache'), '');
    links('ann', 'https://a.org/fine');
    expect([await linkcheck(), server.requests]).toEqual([{ status: 1, stdout: '', stderr: 'hallway linkcheck: .cache/linkcheck.json cannot be read or written: a file stands in the place of a folder\n' }, []]);
  });
});

test('a cache that cannot be written: exit code 1, and nobody is asked in vain', async () => {
  symlinkSync('nowhere/at/all', join(folder, '.cache'));
  links('ann', ...Array.from({ length: 200 }, (_, n) => `https://h${n % 2}.org/fine?${n}`));
  const { status, stdout, stderr } = await linkcheck();
  expect([status, stdout, server.requests.length < 9]).toEqual([1, '', true]);
  expect(stderr.split('\n').slice(1)).toEqual([expect.stringMatching(/^hallway linkcheck: \.cache cannot be read or written: .+$/), '']);
});

test.each([
  [['--limit', '0'], '`--limit` takes how many links to ask for at most, such as `--limit 100`, not `0`'],
  [['--limit', 'many'], '`--limit` takes how many links to ask for at most, such as `--limit 100`, not `many`'],
  [['--connect-to', 'example.org:80'], '`--connect-to` is for tests and takes a server of this machine, such as `127.0.0.1:8080`, not `example.org:80`'],
  [['--connect-to', '127.0.0.1:70000'], '`--connect-to` is for tests and takes a server of this machine, such as `127.0.0.1:8080`, not `127.0.0.1:70000`'],
  [['https://a.org/'], '`https://a.org/` is one word too many: `linkcheck [--save] [--json] [--limit N] [--fresh] [--dir DIR] [--content DIR]`'],
  [['--content', 'nowhere'], 'the content folder `nowhere` cannot be read: it does not exist'],
])('used wrongly: %j', async (args, message) => {
  expect(await hallway(args)).toEqual({ status: 2, stdout: '', stderr: `hallway linkcheck: ${message}\n` });
});

test('the workflow runs on a schedule or by hand, and is no gate', () => {
  const workflow = load(readFileSync(join(ROOT, '.github/workflows/linkcheck.yml'), 'utf8')) as { on: object; jobs: { linkcheck: { steps: { run?: string }[] } } };
  expect(Object.keys(workflow.on)).toEqual(['schedule', 'workflow_dispatch']);
  expect(workflow.jobs.linkcheck.steps.flatMap(({ run }) => (run?.startsWith('npm') ? [run] : []))).toEqual(['npm ci', 'npm run -s hallway -- linkcheck --save']);
});
