import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that decides what is found out about a file: the rules, the model, the readers, and the packages they use. */
const CODE = ['src/catalog/**/*.ts', 'src/content-fs/**/*.ts', 'package-lock.json'];

/** A digest of the code that reads and judges content; it changes with every edit of it, with every package, and with Node. */
export function codeDigest(root: string): string {
  const files = CODE.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((path) => !path.endsWith('.test.ts')).sort();
  return hash('sha256', [process.version, ...files.flatMap((path) => [path, readFileSync(join(root, path), 'utf8')])].join('\0'));
}
