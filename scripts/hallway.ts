import { relative } from 'node:path';
import { printable } from './reporters/printable.ts';
import { diskTrouble } from './reason.ts';
import { UsageError } from './usage.ts';

/** The module of a command; `help` says more than one line can. */
interface Command {
  run: (args: string[]) => Promise<number> | number;
  help?: (args: string[]) => string;
}

/** Each command with its module, loaded only when it runs. */
const COMMANDS: Record<string, { summary: string; options: string; load: () => Promise<Command> }> = {
  start: { summary: 'check, build and serve the site', options: '[--content DIR] [--out DIR] [--today YYYY-MM-DD] [--port N]', load: () => import('./commands/start.ts') },
  dev: { summary: 'serve the site while you edit', options: '[--content DIR] [--today YYYY-MM-DD] [--port N]', load: () => import('./commands/dev.ts') },
  build: { summary: 'check and build the site', options: '[--content DIR] [--out DIR] [--today YYYY-MM-DD]', load: () => import('./commands/build.ts') },
  check: { summary: 'report every problem in the content', options: '[--content DIR] [--format text|json|github|sarif] [--errors-only] [--changed [BASE]] [--fix [--dry-run]] [--watch] [--base REF] [--landscape FILE] [--no-cache] [--today YYYY-MM-DD]', load: () => import('./commands/check.ts') },
  new: { summary: 'write a new entry, asking for what it must have', options: 'talk|report|tool|event|topic|organization|person|guide [--FIELD VALUE …] [--id ID] [--body TEXT] [--dry-run] [--json] [--content DIR]', load: () => import('./commands/new.ts') },
  schemas: { summary: 'write what follows from the model: JSON Schemas, reference, templates, editor help', options: '[--check | --editor] [--content DIR]', load: () => import('./commands/schemas.ts') },
  mentions: { summary: 'print every mention in Markdown or text files', options: 'FILE... [--json] [--landscape FILE] [--content DIR]', load: () => import('./commands/mentions.ts') },
  search: { summary: 'search a built site from the terminal', options: '"QUERY" [--json] [--limit N] [--dist DIR] [--queries FILE]', load: () => import('./commands/search.ts') },
  landscape: { summary: 'compare entries with a landscape, bring them up to date, add new ones', options: 'check|apply FILE [--from landscape|devstats] [--add NAME... | --add-projects] [--against FILE] [--source URL] [--source-date YYYY-MM-DD] [--json] [--content DIR]', load: () => import('./commands/landscape.ts') },
  review: { summary: 'report what an editor should read again', options: '[--sources DIR] [--landscape FILE] [--json] [--content DIR]', load: () => import('./commands/review.ts') },
  linkcheck: { summary: 'ask whether the external links still lead somewhere', options: '[--save] [--json] [--limit N] [--fresh] [--dir DIR] [--content DIR]', load: () => import('./commands/linkcheck.ts') },
  bench: { summary: 'measure speed, weight and quality', options: 'NAME [--dist DIR]', load: () => import('./commands/bench.ts') },
  suggest: { summary: 'what deserves attention next: names, spellings, same talks, old statements', options: '[--landscape FILE] [--limit N] [--json] [--content DIR]', load: () => import('./commands/suggest.ts') },
  import: {
    summary: 'turn raw notes, or the schedule of a conference, into content',
    options: 'notes FILE --event ID [--source URL] [--by PERSON] [--out CONTENT_DIR] [--merge] [--dry-run] [--json]\n            schedule FILE.ics|.json|.csv --event ID [--time-zone ZONE] [--out CONTENT_DIR] [--map COLUMN=NAME,...] [--dry-run] [--json]',
    load: () => import('./commands/import.ts'),
  },
  test: { summary: 'run the whole test suite', options: '[FILE...]', load: () => import('./commands/test.ts') },
};

process.exitCode = await main(process.argv.slice(2));

async function main([name = 'help', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const known = ['help', '--help', '-h'].includes(name);
    (known ? console.log : console.error)(known ? usage() : `hallway: there is no command \`${printable(name)}\`\n\n${usage()}`);
    return known ? 0 : 2;
  }
  try {
    const { run, help } = await command.load();
    if (!args.includes('--help') && !args.includes('-h')) return await run(args);
    console.log([`usage: npm run -s hallway -- ${name} ${command.options}`, ...(help ? ['', help(args)] : [])].join('\n'));
    return 0;
  } catch (error) {
    const trouble = diskTrouble(error);
    if (trouble) {
      console.error(`hallway ${name}: \`${printable(relative('', trouble.path) || '.')}\` cannot be read or written: ${trouble.reason}`);
      return 1;
    }
    if (!(error instanceof UsageError)) throw error;
    // What is wrong may quote a file name or an option that came from elsewhere.
    console.error(`hallway ${name}: ${error.message.split('\n').map(printable).join('\n')}`);
    return 2;
  }
}

function usage(): string {
  const rows = Object.entries(COMMANDS).map(([name, { summary, options }]) => `  ${name.padEnd(9)} ${summary}\n  ${' '.repeat(9)} ${options}`);
  return ['usage: npm run -s hallway -- <command> [options]', '', ...rows].join('\n');
}
