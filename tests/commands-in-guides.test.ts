import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scripts } from '../package.json' with { type: 'json' };

// Every command a guide tells people to type is one that runs: its name is known, and so is each of its flags.
const GUIDES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md')].map((path) => path.replaceAll('\\', '/')).sort();

interface Told {
  guide: string;
  script: string;
  words: string[];
}

/** The commands in backquotes and in indented or fenced lines; one in backquotes may go on in the next line. */
function commandsIn(guide: string): Told[] {
  return [...readFileSync(guide, 'utf8').matchAll(/npm run (?:-s )?([\w-]+)((?:(?!`|\n\n|\n\$ | #|\|\s).)*(?:\n(?! *\n|```|\$ |\|)[^`\n]*(?=`))?)/g)].map(([, script = '', rest = '']) => ({
    guide,
    script,
    words: rest.split(/\s+/).map((word) => word.replace(/^\[+|[\],.;)]+$/g, '')).filter((word) => word !== '' && word !== '--'),
  }));
}

const told = GUIDES.flatMap(commandsIn);
const help = new Map<string, string>();
/** What the command says of itself; `new KIND` and the like say more. */
function helpOf(words: readonly string[]): string {
  const name = words.filter((word) => /^[a-z]/.test(word)).slice(0, words[0] === 'new' ? 2 : 1);
  const key = name.join(' ');
  const known = help.get(key);
  if (known !== undefined) return known;
  const { status, stdout } = spawnSync(process.execPath, [join('scripts', 'hallway.ts'), ...name, '--help'], { encoding: 'utf8' });
  const text = status === 0 ? stdout : '';
  help.set(key, text);
  return text;
}

test('there are guides with commands', () => {
  expect(told.length).toBeGreaterThan(40);
  expect(new Set(told.map(({ guide }) => guide)).size).toBeGreaterThan(8);
});

describe.each(GUIDES.filter((guide) => told.some((each) => each.guide === guide)))('%s', (guide) => {
  test('names no command and no flag that does not exist', { timeout: 60_000 }, () => {
    const wrong = told
      .filter((each) => each.guide === guide)
      .flatMap(({ script, words }) => {
        if (!(script in scripts)) return [`npm run ${script}`];
        const full = script === 'hallway' ? words : [script, ...words];
        if (full[0] === 'help') return [];
        const text = helpOf(full);
        if (text === '') return [full.join(' ')];
        return full.flatMap((word) => /^--[a-z][\w-]*/.exec(word)?.[0] ?? []).filter((flag) => !text.includes(flag)).map((flag) => `${full[0]} ${flag}`);
      });
    expect(wrong).toEqual([]);
  });
});
