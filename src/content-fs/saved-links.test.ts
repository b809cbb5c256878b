import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { savedLinksIn } from './saved-links.ts';

const root = mkdtempSync(join(tmpdir(), 'hallway-saved-links-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'data'));
const save = (text: string) => writeFileSync(join(root, 'data/linkcheck.json'), text);

test('what was saved, or nothing', () => {
  expect(savedLinksIn(root)).toBeUndefined();
  const saved = { date: '2026-11-21', dead: [{ url: 'https://a.org/', why: 'gone', since: '2026-11-01' }], moved: [{ url: 'https://b.org/', to: 'https://c.org/' }] };
  save(JSON.stringify(saved));
  expect(savedLinksIn(root)).toEqual(saved);
});

test.each([
  ['{"date":"today","dead":[],"moved":[]}', /^data\/linkcheck\.json: `date` is not as `linkcheck --save` writes it; write it anew with `npm run -s hallway -- linkcheck --save`$/],
  ['<<<<<<< HEAD', /^data\/linkcheck\.json: .+; write it anew/],
])('%s is refused', (text, message) => {
  save(text);
  expect(() => savedLinksIn(root)).toThrow(message);
});
