import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../usage.ts';

/** One thing that happens in a walkthrough, in the order in which it is told. */
export type Step =
  | { say: string }
  /** A command of Hallway, with the exit code it must have. */
  | { run: string; exit: number }
  /** A command of git, of which the output is shown. */
  | { git: string }
  /** A file of which the text is shown. */
  | { show: string; lang: string }
  /** A file in which somebody changes text for other text, shown as it is then. */
  | { edit: string; changes: readonly (readonly [from: string, to: string])[] }
  /** A file of the repository that is put into the folder, unseen. */
  | { fetch: string; as: string }
  /** A file that somebody deletes. */
  | { remove: string };

/** A walkthrough: what somebody wants, and every step to it. */
export interface Walkthrough {
  title: string;
  steps: readonly Step[];
}

/** The day on which all walkthroughs happen. */
const TODAY = '2026-10-07';

/**
 * Takes every step in a new folder and tells it as Markdown, with what the commands really print.
 * @throws {Error} when a command ends otherwise than the walkthrough says.
 */
export function record({ title, steps }: Walkthrough): string {
  const folder = mkdtempSync(join(tmpdir(), 'hallway-walkthrough-'));
  try {
    const told = steps.flatMap((step) => take(step, folder));
    return [`# ${title}`, '*Recorded from real commands by `node scripts/record-walkthroughs.ts`; do not edit by hand.*', ...told, ''].join('\n\n').replace(/\n+$/, '\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(step: Step, folder: string): string[] {
  if ('say' in step) return [step.say];
  if ('run' in step) return [shell(`npm run -s hallway -- ${step.run}`, command(process.execPath, [join(ROOT, 'scripts/hallway.ts'), ...words(step.run)], folder, step.exit))];
  if ('git' in step) return [shell(`git ${step.git}`, command('git', ['-c', 'user.name=Kaia', '-c', 'user.email=kaia@example.org', '-c', 'core.pager=cat', ...words(step.git)], folder, 0))];
  if ('show' in step) return [`\`${step.show}\``, fenced(step.lang, readFileSync(join(folder, step.show), 'utf8'))];
  if ('remove' in step) {
    rmSync(join(folder, step.remove));
    return [`\`${step.remove}\` is deleted.`];
  }
  if ('fetch' in step) {
    mkdirSync(join(folder, step.as, '..'), { recursive: true });
    copyFileSync(join(ROOT, step.fetch), join(folder, step.as));
    return [];
  }
  const path = join(folder, step.edit);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of step.changes) {
    if (!text.includes(from)) throw new Error(`${step.edit} does not contain ${from}`);
    text = text.replace(from, () => to);
  }
  writeFileSync(path, text);
  return [`\`${step.edit}\``, fenced('md', text)];
}

/** What a command prints on both outputs, in the order it prints it. */
function command(program: string, args: string[], folder: string, exit: number): string {
  const log = join(tmpdir(), `hallway-walkthrough-${process.pid}.log`);
  const output = openSync(log, 'w');
  try {
    const { status } = spawnSync(program, args, { cwd: folder, stdio: ['ignore', output, output], env: { ...process.env, HALLWAY_TODAY: TODAY, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' } });
    const text = readFileSync(log, 'utf8');
    if (status !== exit) throw new Error(`${args.join(' ')} ended with ${status} instead of ${exit}:\n${text}`);
    return text;
  } finally {
    closeSync(output);
    rmSync(log, { force: true });
  }
}

/** The words of a command line; quotes hold blanks together. */
const words = (line: string): string[] => (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, '$1'));

const shell = (line: string, output: string) => fenced('console', `$ ${line}\n${output}`);

const fenced = (lang: string, text: string) => `\`\`\`\`${lang}\n${text.trimEnd()}\n\`\`\`\``;
