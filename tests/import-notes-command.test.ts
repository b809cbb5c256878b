import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ImportResult } from '../src/import/notes/result.ts';
import { edition, organization, person, tool } from './checking.ts';

const ROOT = process.cwd();
const NOTES = `# Two days in Tallinn

Posted by Nadja Brunner on June 3, 2025

## Taming 900 Ingresses

Speakers: Ilse van Doorn, Ana Sá (Havn)

They run 41 clusters with Argo CD, and Argo CD 4 will come in 2026.

## Logs Are Just Slow Traces

By Rose Banks

\`\`\`sh
kubectl logs -f
\`\`\`

## Fazit

Good.
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-notes-'));
  write('notes.md', NOTES);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  write('content/events/meet-2025.yaml', edition('Meet 2025'));
  write('content/events/meet.yaml', 'name: Meetcon\nkind: series\n');
  write('content/tools/argo-cd.md', tool('Argo CD'));
  write('content/organizations/havn.yaml', organization('Havn'));
  write('content/people/ana-sa.yaml', person('Ana Sá'));
});

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function hallway(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const notes = (...args: string[]) => hallway('import', 'notes', ...args, '--out', 'content');
const imported = (...args: string[]) => JSON.parse(notes(...args, '--event', 'meet-2025', '--json').stdout) as ImportResult;
const errorsOfCheck = () => hallway('check', '--content', 'content').stdout.split('\n').filter((line) => line.includes('  error  '));
const tree = (path = 'content') => readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' }).filter((name) => /\.[a-z]+$/.test(name)).sort();

describe('good notes', () => {
  test('become drafts that pass the check, with paths and the next step', () => {
    const { status, stdout, stderr } = notes('notes.md', '--event', 'meet-2025', '--source', 'https://example.org/tallinn');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`2 talks found: 2 drafts.
  content/talks/meet-2025/taming-900-ingresses.md  Taming 900 Ingresses
      Ilse van Doorn, Ana Sá; argo-cd; 2 questions
  content/talks/meet-2025/logs-are-just-slow-traces.md  Logs Are Just Slow Traces
      nobody named; 3 questions
  content/reports/two-days-in-tallinn.md  Two days in Tallinn  (1 question)
  content/people/ilse-van-doorn.yaml
  content/people/nadja-brunner.yaml

Next: answer the \`questions\` in each file and delete them, put the text in your own words, then run \`npm run check\`.
`);
    expect(errorsOfCheck()).toEqual([]);
    expect(readFileSync(join(folder, 'content/talks/meet-2025/taming-900-ingresses.md'), 'utf8')).toBe(`---
title: Taming 900 Ingresses
event: meet-2025
speakers: [ilse-van-doorn, ana-sa]
organizations: [havn]
tools: [argo-cd]
reports: [two-days-in-tallinn]
statements:
  - id: run-41-clusters-argo-cd
    kind: roadmap
    says: "They run 41 clusters with Argo CD, and Argo CD 4 will come in 2026."
    about: [argo-cd]
    due: "2026"
questions:
  - "The statements were found by their wording: does each hold what the source says, in words of our own?"
  - "The text is that of the notes: is all of it in words of our own, with quotations of 25 words at most?"
---
They run 41 clusters with Argo CD, and Argo CD 4 will come in 2026.
`);
    expect(readFileSync(join(folder, 'content/talks/meet-2025/logs-are-just-slow-traces.md'), 'utf8')).toContain('```sh\nkubectl logs -f\n```\n');
  });

  test('without an address the report is a draft that asks for it', () => {
    notes('notes.md', '--event', 'meet-2025');
    expect(errorsOfCheck()).toEqual([]);
    expect(readFileSync(join(folder, 'content/reports/two-days-in-tallinn.md'), 'utf8')).toContain('questions:\n  - "Where was it published? Add `urls`;');
  });

  test('--by names who took them', () => {
    imported('notes.md', '--by', 'ana-sa');
    expect(readFileSync(join(folder, 'content/talks/meet-2025/taming-900-ingresses.md'), 'utf8')).toContain('notedBy: [ana-sa]\n');
    expect(errorsOfCheck()).toEqual([]);
  });

  test('--json is one document with what was asked for', () => {
    const { report, talks, dropped, people, written } = imported('notes.md');
    expect(report).toMatchObject({ title: 'Two days in Tallinn', kind: 'trip-report', authors: ['Nadja Brunner'], file: 'content/reports/two-days-in-tallinn.md', matches: [] });
    expect(talks.map(({ title, speakers, tools, topics, file, matches }) => ({ title, speakers, tools, topics, file, matches }))).toEqual([
      { title: 'Taming 900 Ingresses', speakers: ['Ilse van Doorn', 'Ana Sá'], tools: ['argo-cd'], topics: [], file: 'content/talks/meet-2025/taming-900-ingresses.md', matches: [] },
      { title: 'Logs Are Just Slow Traces', speakers: [], tools: [], topics: [], file: 'content/talks/meet-2025/logs-are-just-slow-traces.md', matches: [] },
    ]);
    // English words alone may be anything.
    expect(talks[1]?.questions).toContain('Is “Rose Banks” the name of somebody who spoke?');
    expect([dropped, people, written]).toEqual([[], ['content/people/ilse-van-doorn.yaml', 'content/people/nadja-brunner.yaml'], true]);
  });

  test('--dry-run shows every file and writes none', () => {
    const before = tree();
    const { status, stdout } = notes('notes.md', '--event', 'meet-2025', '--dry-run');
    expect(stdout).toContain('2 drafts. Nothing was written (dry run).\n');
    expect(stdout).toContain('\n--- content/people/ilse-van-doorn.yaml\nname: Ilse van Doorn\n');
    expect(tree()).toEqual(before);
    expect(status).toBe(0);
  });

  test('a second time they match what is there, and nothing changes', () => {
    imported('notes.md');
    const before = tree().map((path) => readFileSync(join(folder, 'content', path), 'utf8'));
    const again = imported('notes.md');
    expect(again.talks.map(({ file, merged, matches: [match] }) => [file, merged, match?.id, match?.nearness])).toEqual([
      [null, false, 'meet-2025/taming-900-ingresses', 1],
      [null, false, 'meet-2025/logs-are-just-slow-traces', 1],
    ]);
    expect([again.report.file, again.report.matches.map(({ id }) => id), again.written]).toEqual([null, ['two-days-in-tallinn'], false]);
    expect(imported('notes.md', '--merge').written).toBe(false);
    expect(tree().map((path) => readFileSync(join(folder, 'content', path), 'utf8'))).toEqual(before);
  });

  test('a talk that is there takes what the notes add with --merge only', () => {
    write('content/talks/meet-2025/taming.md', '---\ntitle: "Taming 900 Ingresses: the road" # announced\nevent: meet-2025\ndate: 2025-04-03\n---\n');
    const { stdout } = notes('notes.md', '--event', 'meet-2025');
    expect(stdout).toContain('is most likely “Taming 900 Ingresses: the road” (0.95); would add: 2 speakers, 1 organisation, 1 tool, 1 report, 1 statement, 2 questions, the text\n');
    expect(stdout).toContain('run it again with --merge.\n');
    expect(existsSync(join(folder, 'content/talks/meet-2025/taming-900-ingresses.md'))).toBe(false);
    notes('notes.md', '--event', 'meet-2025', '--merge');
    expect(readFileSync(join(folder, 'content/talks/meet-2025/taming.md'), 'utf8')).toMatch(/^---\ntitle: "Taming 900 Ingresses: the road" # announced\nevent: meet-2025\ndate: 2025-04-03\nspeakers: \[ilse-van-doorn, ana-sa\]\n[\s\S]*\n---\nThey run 41 clusters/);
    expect(errorsOfCheck()).toEqual([]);
  });

  test('Windows-1252 is read, with a notice', () => {
    write('old.txt', Buffer.from('Caf\xe9 Talks \x93Nine Lives of a Cluster\x94 by Zo\xeb M\xfcller was good.', 'latin1'));
    const { stderr, stdout } = notes('old.txt', '--event', 'meet-2025', '--json');
    expect(stderr).toBe('The file is not UTF-8; it was read as Windows-1252. Look at names with accents.\n');
    expect((JSON.parse(stdout) as ImportResult).talks.map(({ title, speakers }) => [title, speakers])).toEqual([['Nine Lives of a Cluster', ['Zoë Müller']]]);
    expect(errorsOfCheck()).toEqual([]);
  });

  test('another content folder is named where --out does not know the event', () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const { status, stderr } = hallway('import', 'notes', 'notes.md', '--event', 'kubecon-eu-2025', '--out', 'empty');
    expect(stderr).toMatch(/^`empty` has no event `kubecon-eu-2025`; names and references are those of `.*src\/content`, to which the drafts belong\.\n$/);
    expect([status, tree('empty').filter((path) => !path.startsWith('people/'))]).toEqual([0, ['reports/two-days-in-tallinn.md', 'talks/kubecon-eu-2025/logs-are-just-slow-traces.md', 'talks/kubecon-eu-2025/taming-900-ingresses.md']]);
  });
});

describe('hostile notes', () => {
  const HOSTILE = `---
title: "x: [}"
  bad: yaml
---
# <script>alert(1)</script> Report

## "'; DROP --- : # {yaml} [x]: &anchor *alias !!js/function - Ann Quux Payne, Evil\u202eCorp

<script>fetch('https://evil.example')</script>
<img src=x onerror=alert(1)> ![pic](https://evil.example/x.png) [bad](javascript:alert(1)) [rel](../../etc/passwd)
{process.exit(1)} <img src='broken
&#x202E; te\u200bxt

## ../../../../etc/passwd - Mallory Quennell Ashby, Evil Corp

---
title: second front matter
---

## __proto__ of Constructors - Zed Quux Brandt

\`\`\`js
<script>kept in code</script>
\`\`\`
import { x } from 'y'

<Component onClick={alert} />
`;

  test.each(['hostile.md', 'hostile.mdx', 'hostile.txt'])('%s: drafts pass the check, nothing lands outside, no markup survives', (name) => {
    write(name, HOSTILE);
    const { status, stderr } = notes(name, '--event', 'meet-2025');
    expect([status, stderr.includes('    at ')]).toEqual([0, false]);
    expect(errorsOfCheck()).toEqual([]);
    const talks = tree('content/talks').map((path) => readFileSync(join(folder, 'content/talks', path), 'utf8'));
    expect(talks.length).toBe(3);
    expect(tree('content').every((path) => /^(?:events|organizations|people|reports|talks|tools)\//.test(path))).toBe(true);
    for (const text of talks) {
      expect(text.replace(/```[\s\S]*```/g, '')).not.toMatch(/(?<!\\)<(?:script|img|iframe|Component)|javascript:|evil\.example|[\u202e\u200b]/);
    }
    expect(talks.join('')).toContain('<script>kept in code</script>');
  });

  test('a text that the parser refuses is left out, and the draft says so', () => {
    write('references.md', `## Ten Thousand Entities - Zed Quux Brandt\n\n\`\`\`\n${'&amp;'.repeat(10_000)}\n\`\`\`\n`);
    const [talk] = imported('references.md').talks;
    expect(talk?.questions).toEqual(['The text of the notes was left out, since the check refused it: what should stand here?']);
    expect(errorsOfCheck()).toEqual([]);
  });

  test('file names and ids from the command line do not steer the terminal', () => {
    const { status, stderr } = notes('\u001b[2Jgone.md', '--event', 'meet-2025');
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'hallway import: `\\u{1b}[2Jgone.md` cannot be read: there is no such file\n' });
  });
});

describe('bad notes: exit code 2, one line, nothing written', () => {
  test.each([
    ['an empty file', 'empty.md', '', /^hallway import: `empty\.md` is empty; there is nothing to import\n$/],
    ['a binary file', 'a.bin', Uint8Array.of(1, 2, 0, 255, 254, 7), /^hallway import: `a\.bin` is not a text file; give Markdown or plain text\n$/],
    ['a PDF', 'a.pdf', '%PDF-1.7\n%âãÏÓ', /^hallway import: `a\.pdf` is a PDF; extract its text first: `pdftotext -layout file\.pdf notes\.txt`/],
    ['an Office document', 'a.docx', 'PK\u0003\u0004x', /^hallway import: `a\.docx` is an Office document or a ZIP archive;/],
    ['five megabytes', 'big.txt', 'All work and no play. '.repeat(240_000), /^hallway import: `big\.txt` has 5\.0 MB and notes may have 2 MB; cut it into one file for each day or talk\n$/],
    ['a schedule', 'many.md', Array.from({ length: 700 }, (_each, index) => `## Talk Number ${index} of Many - Ana Quux Ito, Havn\n`).join('\n'), /^hallway import: `many\.md` has 700 titles of talks, more than anybody takes notes on;/],
  ])('%s', (_what, name, content, message) => {
    write(name, content);
    const before = tree();
    const { status, stdout, stderr } = notes(name, '--event', 'meet-2025');
    expect(stderr).toMatch(message);
    expect([status, stdout, tree()]).toEqual([2, '', before]);
  });

  test.each([
    ['no event', ['notes.md'], /^hallway import: name one file and the event: `import notes FILE --event ID /],
    ['no file', ['--event', 'meet-2025'], /^hallway import: name one file and the event/],
    ['an unknown event', ['notes.md', '--event', 'meet-2024'], /^hallway import: there is no event `meet-2024`; did you mean `meet-2025`\? A new one is added with `npm run -s hallway -- new event`, or from its calendar with `npm run -s hallway -- import schedule FILE\.ics --event ID`\n$/],
    ['a series', ['notes.md', '--event', 'meet'], /^hallway import: `meet` is a series; name its edition\n$/],
    ['an address that is none', ['notes.md', '--event', 'meet-2025', '--source', 'javascript:alert(1)'], /^hallway import: `--source javascript:alert\(1\)` is no web address; write it in full/],
    ['an unknown person', ['notes.md', '--event', 'meet-2025', '--by', 'ana-sb'], /^hallway import: there is no person `ana-sb`; did you mean `ana-sa`\?\n$/],
    ['an unknown option', ['notes.md', '--evnt', 'x'], /^hallway import: Unknown option '--evnt'/],
    ['a folder', ['content', '--event', 'meet-2025'], /^hallway import: `content` cannot be read: it is a folder; name the file in it\n$/],
  ])('%s', (_what, args, message) => {
    const { status, stdout, stderr } = notes(...args);
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('an unknown kind of import', () => {
    expect(hallway('import', 'note', 'notes.md')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('hallway import: say what to import: `import notes FILE`') });
  });
});

test('a file in the way is not overwritten: exit code 1, nothing written', () => {
  write('content/talks/meet-2025/taming-900-ingresses.md', 'no front matter');
  const before = tree();
  const { status, stdout, stderr } = notes('notes.md', '--event', 'meet-2025');
  expect(stderr).toMatch(/^hallway import: nothing was written\.\ncontent\/talks\/meet-2025\/taming-900-ingresses\.md exists already;/);
  expect([status, stdout, tree()]).toEqual([1, '', before]);
  expect(readFileSync(join(folder, 'content/talks/meet-2025/taming-900-ingresses.md'), 'utf8')).toBe('no front matter');
});
