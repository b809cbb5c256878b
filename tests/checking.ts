import { checkContent } from '../src/catalog/check.ts';
import type { CheckOptions } from '../src/catalog/checks/rule.ts';
import type { Problem, ProblemCode } from '../src/catalog/problems.ts';
import { parseFile } from '../src/content-fs/parse-file.ts';

/** Files of a content folder: path and text. */
export type Files = Readonly<Record<string, string>>;

/** The build date of tests. */
export const TODAY = '2026-11-21';

/** Checks files given as text. */
export function check(files: Files, options: Partial<CheckOptions> = {}): Problem[] {
  const sources = Object.entries(files).map(([path, text]) => parseFile(path, text));
  return checkContent(sources, { today: TODAY, withdrawn: [], ...options }).problems;
}

/** `file:line:column message` of the problems with one of these codes. */
export function messages(codes: ProblemCode | readonly ProblemCode[], files: Files, options: Partial<CheckOptions> = {}): string[] {
  return check(files, options)
    .filter(({ code }) => codes.includes(code))
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

/** A valid tool with further fields and a body. */
export const tool = (name: string, fields = '', body = '') =>
  `---\nname: ${name}\nkind: project\ncategory: gitops\nsummary: Does something.\n${lines(fields)}---\n${body}`;

/** A valid topic. */
export const topic = (name: string, fields = '', body = '') => `---\nname: ${name}\n${lines(fields)}---\n${body}`;

/** A valid organisation. */
export const organization = (name: string, fields = '') => `name: ${name}\nkind: vendor\n${lines(fields)}`;

/** A valid person. */
export const person = (name: string, fields = '') => `name: ${name}\n${lines(fields)}`;

/** A valid event of three days in London. */
export const edition = (name: string, fields = '') => `name: ${name}\nkind: edition\nstart: 2025-04-02\nend: 2025-04-04\n${lines(fields)}`;

/** A talk at `meet-2025` with further fields and a body. */
export const talk = (fields = '', body = '', event = 'meet-2025') => `---\ntitle: A talk\nevent: ${event}\n${lines(fields)}---\n${body}`;

/** A valid report. */
export const report = (fields = '', body = '') => `---\ntitle: A report\nkind: post\nurls:\n  - { url: "https://example.org/a", role: published }\n${lines(fields)}---\n${body}`;

const lines = (fields: string) => (fields ? `${fields.trimEnd()}\n` : '');
