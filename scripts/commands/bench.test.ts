import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../usage.ts';
import { BENCHES, run } from './bench.ts';

describe.each(Object.entries(BENCHES))('bench %s', (_name, { program }) => {
  it('has a program that measures when it is run, and not only when another file calls it', () => {
    expect(readFileSync(join(ROOT, program), 'utf8')).toMatch(/^(?:try \{|if \(import\.meta\.main\)|console\.log\(|process\.stdout\.write\()/m);
  });
});

it.each([
  ['nothing', []],
  ['an unknown name', ['nonsense']],
  ['what every object has', ['constructor']],
  ['two names', ['search', 'light']],
])('%s is refused, with all there is to measure', async (_case, args) => {
  const names = Object.keys(BENCHES).join('|');
  await expect(run(args)).rejects.toThrow(new RegExp(`say what to measure: [^]*(?:${names})`));
});

it('a built site is taken only by what measures one', async () => {
  await expect(run(['check', '--dist', 'dist'])).rejects.toThrow('`bench check` measures no built site; leave `--dist` out');
});
