import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a static host sends compressed. */
const TEXTS = '**/*.{html,css,js,mjs,json,svg,xml,txt}';

/** Copies a built site and puts `.br` and `.gz` beside every text file, which the server then sends. */
export function compressedCopy(dist: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(dist, copy, { recursive: true });
  for (const name of globSync(TEXTS, { cwd: copy })) {
    const file = join(copy, name);
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}
