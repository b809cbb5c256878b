import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../usage.ts';

const hallway = (...args: string[]) => spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), ...args], { encoding: 'utf8' });

// Words that every JavaScript object knows are no commands either.
test.each(['chekc', 'constructor', '__proto__', 'toString', '', '--version'])('`%s` is no command: exit code 2, the list of them, nothing on standard output', (word) => {
  const { status, stdout, stderr } = hallway(word);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^hallway: there is no command `.*`\n\nusage: npm run -s hallway -- <command> \[options\]\n/);
});

test('neither a command nor an option steers the terminal', () => {
  expect(hallway('\u001b[2Jcheck').stderr).toMatch(/^hallway: there is no command `\\u\{1b\}\[2Jcheck`\n/);
  expect(hallway('check', '--content', '\u001b[2J').stderr).toMatch(/^hallway check: the content folder `\\u\{1b\}\[2J` cannot be read: it does not exist\n$/);
});

test.each(['note', 'constructor', ''])('`import %s` imports nothing', (word) => {
  const { status, stdout, stderr } = hallway('import', word);
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'hallway import: say what to import: `import notes FILE` or `import schedule FILE`\n' });
});

test.each([[], ['help'], ['--help'], ['-h']])('%j lists the commands: exit code 0', (...args) => {
  const { status, stdout, stderr } = hallway(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^usage: npm run -s hallway -- <command> \[options\]\n[\s\S]*\n {2}check {5}report every problem in the content\n/);
});
