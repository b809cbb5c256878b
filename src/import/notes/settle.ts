import type { Problem } from '../../catalog/problems.ts';
import type { ImportPlan } from './plan.ts';

/** How much of a file was given up because the check refused it: nothing, its statements, its text too, the file. */
export type Loss = 0 | 1 | 2 | 3;

/** What each file has lost, by its path. */
export type Losses = ReadonlyMap<string, Loss>;

/**
 * Plans again, with less of the files in which the check finds errors, until it finds none: first without candidate
 * statements, then without the text, then without the file. What remains after that is returned with the plan.
 */
export function settle(plan: (losses: Losses) => ImportPlan, errorsOf: (plan: ImportPlan) => Problem[]): { plan: ImportPlan; errors: Problem[] } {
  const losses = new Map<string, Loss>();
  for (;;) {
    const planned = plan(losses);
    const errors = errorsOf(planned);
    const refused = new Set(errors.map(({ file }) => file).filter((file) => (losses.get(file) ?? 0) < 3 && planned.files.some(({ path }) => path === file)));
    if (refused.size === 0) return { plan: planned, errors };
    for (const file of refused) losses.set(file, isWhole(file, planned) ? 3 : (((losses.get(file) ?? 0) + 1) as Loss));
  }
}

/** A person's file has nothing that could be left out, and a talk that is there is changed wholly or not at all. */
const isWhole = (file: string, { files }: ImportPlan): boolean => file.startsWith('people/') || files.some(({ path, isChange }) => path === file && isChange);
