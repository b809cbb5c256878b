import { UsageError } from './usage.ts';

/** Each command with its module, loaded only when it runs. */
const COMMANDS: Record<string, { summary: string; load: () => Promise<{ run: (args: string[]) => Promise<number> | number }> }> = {
  start: { summary: 'check, build and serve the site', load: () => import('./commands/start.ts') },
  dev: { summary: 'serve the site while you edit', load: () => import('./commands/dev.ts') },
  build: { summary: 'check and build the site', load: () => import('./commands/build.ts') },
  check: { summary: 'report every problem in the content', load: () => import('./commands/check.ts') },
  mentions: { summary: 'print every mention in Markdown or text files', load: () => import('./commands/mentions.ts') },
  bench: { summary: 'measure search quality against other engines', load: () => import('./commands/bench.ts') },
  search: { summary: 'search a built site from the terminal', load: () => import('./commands/search.ts') },
  test: { summary: 'run the whole test suite', load: () => import('./commands/test.ts') },
};

process.exitCode = await main(process.argv.slice(2));

async function main([name = 'help', ...args]: string[]): Promise<number> {
  const command = COMMANDS[name];
  if (!command) {
    const known = ['help', '--help', '-h'].includes(name);
    (known ? console.log : console.error)(known ? usage() : `hallway: there is no command \`${name}\`\n\n${usage()}`);
    return known ? 0 : 2;
  }
  try {
    const { run } = await command.load();
    return await run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`hallway ${name}: ${error.message}`);
    return 2;
  }
}

function usage(): string {
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return ['usage: npm run -s hallway -- <command> [options]', '', ...rows].join('\n');
}
