import { draftFile, fieldAtLine, type Draft } from '../../src/catalog/authoring/draft.ts';
import { checkContent } from '../../src/catalog/check.ts';
import { knownIds } from '../../src/catalog/checks/known-ids.ts';
import { validateFields } from '../../src/catalog/checks/schema.ts';
import { unknownReference } from '../../src/catalog/checks/unknown-reference.ts';
import { kindPlural } from '../../src/catalog/checks/wording.ts';
import { identify } from '../../src/catalog/identify.ts';
import { KINDS, NAMED_KINDS } from '../../src/catalog/model/collections.ts';
import type { Problem } from '../../src/catalog/problems.ts';
import type { SourceFile } from '../../src/catalog/source-file.ts';
import { parseFile } from '../../src/content-fs/parse-file.ts';
import type { Settings } from '../../src/content-fs/settings.ts';
import { contentFor } from '../content.ts';

/** Something wrong with a draft, and the field it is about; no field where it is about the entry as a whole, or about another. */
export interface Complaint extends Problem {
  field?: string | undefined;
}

/** Judges drafts with the rules of the check, beside the content that is there. */
export interface Desk {
  /** What is wrong with this field of the draft, whatever else may still be missing. */
  complaintAbout(draft: Draft, field: string): string | undefined;
  /** Everything the check would newly report with the draft in its place. */
  complaints(draft: Draft): Complaint[];
  /** Whether there is a file at this path below the content folder. */
  hasFile(path: string): boolean;
  /** Ids a reference may take, as in the model. */
  idsFor(reference: string): string[];
}

/** Reads the content once. */
export function openDesk(settings: Settings): Desk {
  const { files, catalog, problems } = contentFor(settings);
  const { entries } = catalog;
  const options = { today: settings.today, withdrawn: settings.withdrawn, baseIds: files.flatMap(({ path }) => baseId(path)) };
  return {
    complaintAbout(draft, field) {
      // An event that is none must not lead the draft out of its folder, or no rule would look at it.
      const file = parseFile(draft.kind === 'talk' ? 'talks/an-event/new-entry.md' : draftFile(draft).path, draftFile(draft).text);
      const context = { ...options, files: [file], entries, catalog, knownIds: knownIds([...files, file]) };
      const found = [...validateFields(file, draft.kind).problems, ...unknownReference.run(context)];
      return found.find(({ code, line }) => code !== 'missing-field' && fieldAtLine(file.text, line) === field)?.message;
    },
    complaints(draft) {
      const file = parsed(draft);
      const before = new Set(problems.map(keyOf));
      const after = checkContent([...files, file], options).problems;
      return after.filter((problem) => !before.has(keyOf(problem))).map((problem) => ({ ...problem, field: problem.file === file.path ? fieldAtLine(file.text, problem.line) : undefined }));
    },
    hasFile: (path) => files.some((file) => file.path === path),
    idsFor(reference) {
      const ids = knownIds(files);
      const kinds = reference === 'any' ? NAMED_KINDS : KINDS.filter((kind) => reference.split('|').includes(kind));
      return kinds.flatMap((kind) => ids.of(kind)).sort();
    },
  };
}

function parsed(draft: Draft): SourceFile {
  const { path, text } = draftFile(draft);
  return parseFile(path, text);
}

function baseId(path: string): string[] {
  const identity = identify(path);
  return identity ? [`${kindPlural(identity.kind)}/${identity.id}`] : [];
}

const keyOf = ({ code, file, line, message }: Problem): string => `${code} ${file}:${line} ${message}`;
