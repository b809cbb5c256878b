import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWords } from '../../src/catalog/checks/landscape-drift.ts';
import { driftOf, placeOfDrift, type Drift } from '../../src/catalog/drift.ts';
import type { EntryOf } from '../../src/catalog/entry.ts';
import { replaceFile } from '../../src/content-fs/write-file.ts';
import { applyDrift } from '../../src/import/landscape-apply.ts';
import { listedTools, type ListedTools, type ProjectList } from '../../src/import/project-list.ts';
import { asTyped } from '../content.ts';

/** One difference, as `--json` prints it. */
export type PrintedDrift = Drift & { id: string; file: string; line: number; column: number; message: string };

/** An entry whose item the list does not have. */
export interface Unlisted {
  id: string;
  file: string;
  name: string;
}

/** Where the entries and the list differ. */
export interface DriftReport {
  compared: number;
  drift: PrintedDrift[];
  unlisted: Unlisted[];
}

/** What was written, and what was left to a person. */
export interface ApplyReport {
  changed: { file: string; changes: string[] }[];
  left: { file: string; message: string; reason: string }[];
}

/** Compares the tools with the list. */
export function findDrift(tools: readonly EntryOf<'tool'>[], list: ProjectList, contentDir: string): DriftReport {
  const listed = listedTools(tools, list);
  const name = NAMES[list.from];
  const drift = drifting(listed).flatMap(({ tool, drifts }) =>
    drifts.map((one) => ({ id: tool.id, file: asTyped(contentDir, tool.file.path), ...tool.file.locate(placeOfDrift(tool.data, one)), ...one, message: inWords(one, name) })),
  );
  const unlisted = listed.unlisted.map(({ id, data, file }) => ({ id, file: asTyped(contentDir, file.path), name: data.landscape ?? data.name }));
  return { compared: listed.pairs.length, drift, unlisted };
}

/** Writes what the list says into the entries that differ. */
export function writeDrift(tools: readonly EntryOf<'tool'>[], list: ProjectList, contentDir: string): ApplyReport {
  const report: ApplyReport = { changed: [], left: [] };
  for (const { tool, item, drifts } of drifting(listedTools(tools, list))) {
    const path = join(contentDir, tool.file.path);
    const file = asTyped(contentDir, tool.file.path);
    const { text, applied, left } = applyDrift(readFileSync(path, 'utf8'), tool.data, item, drifts);
    if (applied.length > 0) {
      replaceFile(path, text);
      report.changed.push({ file, changes: applied.map(changeInWords) });
    }
    report.left.push(...left.map(({ drift, reason }) => ({ file, message: inWords(drift, NAMES[list.from]), reason })));
  }
  return report;
}

const NAMES = { landscape: 'the landscape', devstats: 'devstats' } as const satisfies Record<ProjectList['from'], string>;

function drifting({ pairs, tolerance }: ListedTools) {
  return pairs.map(({ tool, item }) => ({ tool, item, drifts: driftOf(tool.data, item, tolerance) })).filter(({ drifts }) => drifts.length > 0);
}

function changeInWords(drift: Drift): string {
  const what = drift.fact === 'since' ? `${drift.level} since` : drift.fact;
  return drift.here === undefined ? `${what}: ${drift.there}` : `${what}: ${drift.here} → ${drift.there}`;
}
