import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../src/content-fs/load.ts';
import type { CheckOptions } from '../src/catalog/checks/rule.ts';
import { PROBLEMS, type ProblemCode } from '../src/catalog/problems.ts';
import { check, organization, person, report, tool, topic, type Files } from './checking.ts';

// Every code has a page with the same parts. The files it shows as wrong really have the problem, those it shows as
// right have no error at all: they are laid over this small content folder and checked.
const CONTENT: Files = {
  'events/kubecon.yaml': 'name: KubeCon\nkind: series\n',
  'events/kubecon-eu-2025.yaml': 'name: KubeCon Europe 2025\nkind: edition\nseries: kubecon\nstart: 2025-04-01\nend: 2025-04-04\n',
  'events/argocon-eu-2025.yaml': 'name: ArgoCon Europe 2025\nkind: colocated\npartOf: kubecon-eu-2025\nstart: 2025-04-01\n',
  'tools/argo-cd.md': tool('Argo CD'),
  'tools/flux.md': tool('Flux', 'match: exact'),
  'tools/karmada.md': tool('Karmada'),
  'organizations/adobe.yaml': organization('Adobe', 'match: exact'),
  'people/ada-example.yaml': person('Ada Example'),
  'topics/gitops.md': topic('GitOps'),
  'topics/multi-cluster.md': topic('Multi-cluster'),
  'reports/example-trip-report.md': report(),
  'reports/example-post.md': report(),
};

/** What a page needs beside its files. */
const OPTIONS: Partial<Record<ProblemCode, Partial<CheckOptions>>> = {
  'vanished-id': { baseIds: ['tools/argo-cd'] },
  'landscape-drift': { landscape: new Map([['Helm', { level: 'graduated', since: { graduated: '2020-04-30' } }]]) },
};

/** Files of the folder above that a page takes away. */
const GONE: Partial<Record<ProblemCode, string[]>> = { 'vanished-id': ['tools/argo-cd.md'] };

/** These concern bytes and the file system: what their pages tell is done on a disk. Both write `people/a.yaml` or what stands in its place. */
const NOT_TEXT: Partial<Record<ProblemCode, { wrong: (path: string) => void; right: (path: string) => void }>> = {
  'unreadable-file': { wrong: (path) => writeFileSync(path, Buffer.from('name: Müller\n', 'latin1')), right: (path) => writeFileSync(path, 'name: Müller\n') },
  'symbolic-link': { wrong: (path) => symlinkSync('../elsewhere.yaml', path), right: (path) => writeFileSync(path, 'name: Müller\n') },
  'file-too-large': { wrong: (path) => writeFileSync(path, `name: Müller\n${'# a transcript\n'.repeat(20_000)}`), right: (path) => writeFileSync(path, 'name: Müller\n') },
};

const codes = Object.keys(PROBLEMS) as ProblemCode[];
const pageOf = (code: string) => readFileSync(new URL(`../docs/problems/${code}.md`, import.meta.url), 'utf8');

test('every code has a page and every page a code', () => {
  const pages = readdirSync(new URL('../docs/problems', import.meta.url)).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort());
});

test('the list names every page', () => {
  const rows = [...pageOf('README').matchAll(/^\| \[`([a-z0-9-]+)`\]\(([a-z0-9-]+)\.md\) \| (.+) \|$/gm)].map(([, code, link, title]) => [code, link, title]);
  const expected = codes.map((code) => [code, code, PROBLEMS[code].title]);
  expect(rows.sort()).toEqual(expected.sort());
});

describe.each(codes)('docs/problems/%s.md', (code) => {
  const page = pageOf(code);

  test('has its parts', () => {
    const { title, severity } = PROBLEMS[code];
    expect(page.split('\n')[0]).toBe(`# ${title}`);
    expect(page).toContain(`Code \`${code}\`, ${severity === 'error' ? 'an error: it blocks' : 'a warning: it does not block'} publishing.`);
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(['Wrong', 'Right', 'How to mend it']);
  });
});

describe.each(codes.filter((code) => NOT_TEXT[code] === undefined))('docs/problems/%s.md', (code) => {
  const page = pageOf(code);

  test('shows it wrong and right', () => {
    const content = Object.fromEntries(Object.entries(CONTENT).filter(([path]) => !GONE[code]?.includes(path)));
    const wrong = filesIn(page, 'Wrong');
    const right = filesIn(page, 'Right');
    expect(Object.keys(wrong).length).toBeGreaterThan(0);
    expect(Object.keys(right).length).toBeGreaterThan(0);
    expect(check({ ...content, ...wrong }, OPTIONS[code]).map((problem) => problem.code)).toContain(code);
    const left = check({ ...content, ...right }, OPTIONS[code]).filter((problem) => problem.severity === 'error' || problem.code === code);
    expect(left.map(({ file, message }) => `${file} ${message}`)).toEqual([]);
  });
});

test.each(Object.entries(NOT_TEXT))('docs/problems/%s.md: so it is on a disk, wrong and right', (code, { wrong, right }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hallway-problem-'));
  const codesAfter = (write: (path: string) => void) => {
    rmSync(join(folder, 'people'), { recursive: true, force: true });
    mkdirSync(join(folder, 'people'));
    write(join(folder, 'people/a.yaml'));
    return loadContent({ contentDir: folder, today: '2026-11-21', withdrawn: [] }).problems.map((problem) => problem.code);
  };
  expect([codesAfter(wrong), codesAfter(right)]).toEqual([[code], []]);
  rmSync(folder, { recursive: true });
});

/** The files of a section: a path in backquotes, then a fenced block with the text. */
function filesIn(page: string, heading: string): Files {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return Object.fromEntries([...section.matchAll(/^`([^`\n]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [path, text]));
}
