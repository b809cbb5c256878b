import { FILE_RULES } from '../checks/file-rules.ts';
import { validateFields } from '../checks/schema.ts';
import type { Entry } from '../entry.ts';
import { identify } from '../identify.ts';
import { forgetTree } from '../markdown/parse.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import type { SourceFile } from '../source-file.ts';
import { readBody, type BodyFacts } from './body-facts.ts';
import { readProse, type ProseFacts } from './prose-facts.ts';

/** All that the check wants to know of one file, without a look at any other: plain data that follows from path and text. */
export interface FileFacts {
  /** What the rules over one file and the schema of its kind have against it. */
  problems: Problem[];
  /** The fields its schema accepts, and whether they lack something the file tried to say. */
  fields?: { data: unknown; repaired: boolean };
  body: BodyFacts;
  /** Absent until a rule needs it. */
  prose?: ProseFacts;
}

/** The facts of a file: those remembered, or found now. */
export function factsOf(file: SourceFile): FileFacts {
  const known = FACTS.get(file);
  if (known) return known;
  const facts = examine(file);
  FACTS.set(file, facts);
  return facts;
}

/** The prose of an entry, read at the first need. */
export function proseFactsOf(entry: Entry): ProseFacts {
  const facts = factsOf(entry.file);
  if (!facts.prose) {
    facts.prose = readProse(entry);
    // Trees are large, and no rule comes back to this one.
    forgetTree(entry.file);
  }
  return facts.prose;
}

/** Takes what an earlier run found out about the same path and text. */
export function rememberFacts(file: SourceFile, facts: FileFacts): void {
  FACTS.set(file, facts);
}

/** The entry a file holds, with its accepted fields; `undefined` where there is none. */
export function entryIn(file: SourceFile): Entry | undefined {
  const identity = identify(file.path);
  const { fields } = factsOf(file);
  return identity && fields ? ({ ...identity, data: fields.data, file } as Entry) : undefined;
}

const FACTS = new WeakMap<SourceFile, FileFacts>();

function examine(file: SourceFile): FileFacts {
  const found = FILE_RULES.flatMap((rule) => [...rule.run(file)]);
  const identity = identify(file.path);
  const isUsable = identity && !found.some(({ code }) => UNUSABLE.has(code));
  const { data, repaired, problems } = isUsable ? validateFields(file, identity.kind) : { data: undefined, repaired: false, problems: [] };
  return {
    problems: [...found, ...problems.filter((candidate) => !found.some((earlier) => isSamePlace(earlier, candidate)))],
    ...(data !== undefined && { fields: { data: shared(data, file.data), repaired } }),
    body: readBody(file),
  };
}

/** After these there are no fields to look at. */
const UNUSABLE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unreadable-file', 'symbolic-link', 'file-too-large', 'missing-front-matter', 'yaml-syntax', 'yaml-duplicate-key',
]);

/** The copy, with every part that equals the original's replaced by that part: one of them in memory is enough. */
function shared(copy: unknown, original: unknown): unknown {
  if (typeof copy !== 'object' || typeof original !== 'object' || copy === null || original === null) return copy;
  const [parts, theirs] = [copy as Record<string, unknown>, original as Record<string, unknown>];
  let isSame = Array.isArray(copy) === Array.isArray(original) && Object.keys(theirs).length === Object.keys(parts).length;
  for (const key of Object.keys(parts)) {
    parts[key] = shared(parts[key], theirs[key]);
    isSame &&= parts[key] === theirs[key];
  }
  return isSame ? original : copy;
}

const isSamePlace = (a: Problem, b: Problem): boolean => a.line === b.line && a.column === b.column;
