import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../catalog/problems.ts';
import type { FileRecord } from './file-record.ts';
import type { Records } from './folder-reader.ts';
import { replaceFile } from './write-file.ts';

/** The outcome of a check, as it can be kept. */
export interface Outcome {
  problems: Problem[];
  /** Entries that were accepted. */
  entries: number;
}

/** What a check leaves behind for the next one: the outcome as a whole, and what was found out about each file. */
export interface CheckStore {
  /** The outcome of a check of exactly this; `key` covers the files, the code and the options. */
  outcome(key: string): Outcome | undefined;
  keepOutcome(key: string, outcome: Outcome): void;
  records(code: string): Records;
  keepRecords(code: string, records: Records): void;
  /** Forgets everything about this content folder. */
  forget(): void;
}

/**
 * A store in a folder of its own for each content folder, below `cacheDir`. It is a convenience: what cannot be read
 * counts as never kept, and what cannot be written is not kept.
 */
export function checkStore(cacheDir: string, contentDir: string): CheckStore {
  const folder = join(cacheDir, hash('sha1', contentDir));
  const read = (name: string): string => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      return '';
    }
  };
  const keep = (name: string, lines: Iterable<string>) => {
    try {
      if (!existsSync(folder)) makeRoom(cacheDir);
      mkdirSync(folder, { recursive: true });
      replaceFile(join(folder, name), lines);
    } catch {
      // A read-only folder or a full disk is no reason to fail a check.
    }
  };
  return {
    outcome(key) {
      const kept = parsed(read('outcome.json')) as (Outcome & { key: string }) | undefined;
      return kept?.key === key ? { problems: kept.problems, entries: kept.entries } : undefined;
    },
    keepOutcome: (key, outcome) => keep('outcome.json', [JSON.stringify({ key, ...outcome })]),
    records(code) {
      // One record a line: a hundred thousand small objects are parsed in less memory than one of all of them.
      const [first = '', ...lines] = read('files.jsonl').split('\n');
      if ((parsed(first) as { code?: string } | undefined)?.code !== code) return new Map();
      return new Map(lines.flatMap((line) => {
        const kept = parsed(line) as [string, FileRecord] | undefined;
        return kept ? [kept] : [];
      }));
    },
    keepRecords: (code, records) => keep('files.jsonl', linesOf(code, records)),
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** More content folders than anybody works on at a time. */
const MANY = 8;

/** Forgets the folders that were checked longest ago. */
function makeRoom(cacheDir: string): void {
  if (!existsSync(cacheDir)) return;
  const kept = readdirSync(cacheDir).map((name) => ({ name, time: statSync(join(cacheDir, name)).mtimeMs }));
  for (const { name } of kept.toSorted((a, b) => b.time - a.time).slice(MANY - 1)) rmSync(join(cacheDir, name), { recursive: true, force: true });
}

function* linesOf(code: string, records: Records): Generator<string> {
  yield `${JSON.stringify({ code })}\n`;
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
