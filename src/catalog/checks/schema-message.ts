import type { Kind } from '../model/collections.ts';
import type { Problem } from '../problems.ts';
import type { PropertyPath, SourceFile } from '../source-file.ts';
import { nearest } from './nearest.ts';
import { problem } from './rule.ts';
import type { Issue } from './schema-issues.ts';
import { valueAt } from './schema-repair.ts';
import { descriptionAt, fieldNamesAt, referenceAt } from './schema-walk.ts';
import { aKind, didYouMean, oneOf } from './wording.ts';

/** Says in the words of a contributor what the schema has against a value. */
export function explainIssue(issue: Issue, kind: Kind, file: SourceFile): Problem[] {
  const path = issue.path as PropertyPath;
  const say = (message: string, suggestions: string[] = []) => problem('invalid-field', file, { path }, `${subject(path, issue.input)} ${message}`, suggestions);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, path, kind, file));
    case 'invalid_type':
      return issue.input === undefined ? [missingField(path, kind, file)] : [wrongType(issue, path, kind, file)];
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (issue.input === undefined) return [missingField(path, kind, file, values)];
      const near = typeof issue.input === 'string' ? nearest(issue.input, values) : [];
      return [say(`is not a value of this field${near.length > 0 ? didYouMean(near) : `; write ${oneOf(values)}${orFields(path, kind)}`}`, near)];
    }
    case 'too_small':
      return [say(issue.origin === 'array' ? 'is an empty list; name at least one' : isOurs(issue.message) ? issue.message : 'is empty; write it, or delete the line')];
    case 'invalid_format':
      // The reference rule knows the entries and says what was meant.
      return referenceAt(kind, path) ? [] : [say(issue.message)];
    case 'custom':
      return issue.message.startsWith('is missing')
        ? [problem('missing-field', file, { path }, `\`${nameOf(path)}\` ${issue.message}`)]
        : [problem('invalid-field', file, { path }, `${subject(path, valueAt(file.data, path))} ${issue.message}`)];
    default:
      return [say(isOurs(issue.message) ? issue.message : 'does not fit this field')];
  }
}

function unknownField(key: string, path: PropertyPath, kind: Kind, file: SourceFile): Problem {
  const fields = fieldNamesAt(kind, path);
  const meant = OTHER_WORDS.get(key.toLowerCase())?.filter((word) => fields.includes(word)) ?? [];
  const suggestions = meant.length > 0 ? meant : nearest(key, fields);
  const owner = path.length === 0 ? aKind(kind) : `\`${nameOf(path)}\``;
  const wayOut = suggestions.length > 0 ? didYouMean(suggestions) : `; the fields are ${fields.join(', ')}`;
  return problem('unknown-field', file, { path: [...path, key], part: 'key' }, `\`${key}\` is not a field of ${owner}${wayOut}`, suggestions);
}

function missingField(path: PropertyPath, kind: Kind, file: SourceFile, values?: readonly string[]): Problem {
  const purpose = descriptionAt(kind, path)?.replace(/\.$/, '').replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
  const what = values ? `; write ${oneOf(values)}` : purpose ? `: ${purpose}` : '; write it';
  return problem('missing-field', file, { path }, `\`${nameOf(path)}\` is missing${what}`);
}

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>, path: PropertyPath, kind: Kind, file: SourceFile): Problem {
  const { input, expected } = issue;
  const say = (message: string) => problem('invalid-field', file, { path }, `${subject(path, input)} ${message}`);
  if (path.length === 0) return problem('invalid-field', file, { line: 1, column: 1 }, 'the fields must be written as `field: value`, one on each line');
  if (isOurs(issue.message)) return say(issue.message);
  switch (expected) {
    case 'string':
      if (typeof input === 'number' || typeof input === 'boolean') return readAsOther(file, path, input);
      return say(`must be text, not ${Array.isArray(input) ? 'a list' : 'a group of fields'}`);
    case 'array':
      return say(typeof input === 'string' ? `must be a list; write \`[${input.split(/\s*,\s*/).join(', ')}]\`` : 'must be a list; put it in square brackets');
    case 'boolean':
      return say('must be `true` or `false`, without quotes');
    case 'object':
      return say(`must be${orFields(path, kind).replace(' or', '')}`);
    default:
      return say(`must be of type ${expected}`);
  }
}

/** ` or a group of fields, …` where the value may be one. */
function orFields(path: PropertyPath, kind: Kind): string {
  const fields = fieldNamesAt(kind, path).slice(0, 2);
  return fields.length > 0 ? ` or a group of fields, such as \`{ ${fields.map((field) => `${field}: …`).join(', ')} }\`` : '';
}

/** `1.10` is the number 1.1 to YAML: what the author wrote is lost unless it is quoted. */
function readAsOther(file: SourceFile, path: PropertyPath, value: number | boolean): Problem {
  const at = file.locate(path);
  const rest = file.text.replace(/^\uFEFF/, '').split('\n')[at.line - 1]?.slice(at.column - 1) ?? '';
  const written = /^[^\s,\]}#]+/.exec(rest)?.[0] ?? String(value);
  return problem('yaml-surprise', file, at, `${subject(path, written)} is read as ${typeof value === 'number' ? `the number ${value}` : `the word ${value} for yes or no`}; put it in quotes: \`"${written}"\``);
}

/** `` `due: 2025-8` ``, `` `x` in `tools` `` or, for long and compound values, the field alone. */
function subject(path: PropertyPath, value: unknown): string {
  const isShort = (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') && String(value).length <= 60 && !/[\r\n`]/.test(String(value));
  if (!isShort || value === '') return `\`${nameOf(path)}\``;
  return typeof path.at(-1) === 'number' ? `\`${value}\` in \`${nameOf(path)}\`` : `\`${nameOf(path)}: ${value}\``;
}

const nameOf = (path: PropertyPath): string => String(path.findLast((key) => typeof key === 'string') ?? 'the file');

/** zod's own texts begin with a capital; ours continue a sentence. */
const isOurs = (message: string): boolean => !/^[A-Z]/.test(message);

/** Words people bring along from other sites, with the field that takes them here. */
const OTHER_WORDS = new Map(
  Object.entries({
    title: ['name'], name: ['title'], description: ['summary', 'takeaway'], abstract: ['takeaway'], tldr: ['takeaway'], tags: ['topics'],
    website: ['homepage', 'url', 'links'], url: ['homepage', 'urls', 'links'], urls: ['url'], link: ['links', 'url'], repo: ['repository'], docs: ['documentation'],
    date: ['start', 'published'], day: ['date'], location: ['city', 'room'], timezone: ['timeZone'], author: ['authors', 'notedBy'], projects: ['tools'],
    company: ['organizations', 'organization', 'vendor'], text: ['says'], deadline: ['due'], maturity: ['cncf'], type: ['kind'], language: ['lang'],
    parent: ['partOf', 'broader'], successor: ['succeededBy'],
  }),
);
