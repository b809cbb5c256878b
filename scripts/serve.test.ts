import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'hallway-'));
  mkdirSync(join(dir, 'tools'));
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, 'tools/index.html'), 'tools');
  writeFileSync(join(dir, '404.html'), 'not found');
  writeFileSync(join(dir, '.secret'), 'secret');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the static server', () => {
  it.each([
    ['/', '', 200, 'home'],
    ['/', 'tools/', 200, 'tools'],
    ['/', 'nowhere/', 404, 'not found'],
    ['/', '.secret', 404, 'not found'],
    ['/', '..%2f..%2fetc/passwd', 404, 'not found'],
    ['/hallway/', '', 200, 'home'],
    ['/hallway/', 'tools/', 200, 'tools'],
  ])('under %s answers %s with %i', async (base, path, status, body) => {
    const server = await serve({ dir, base, port: 0 });
    const response = await fetch(server.url + path);
    expect([response.status, await response.text()]).toEqual([status, body]);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    await server.close();
  });

  it('sends visitors of the origin to the base path', async () => {
    const server = await serve({ dir, base: '/hallway/', port: 0 });
    const response = await fetch(new URL('/', server.url), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/hallway/']);
    await server.close();
  });

  it('takes the next port when one is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const taken = (other.address() as { port: number }).port;
    const server = await serve({ dir, base: '/', port: taken });
    expect(server.port).toBeGreaterThan(taken);
    expect(server.url).toBe(`http://localhost:${server.port}/`);
    await server.close();
    other.close();
  });
});
