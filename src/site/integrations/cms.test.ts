import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cmsHeaders } from '../cms/policy.ts';
import { policyText } from '../csp.ts';
import { headersText } from './cms.ts';

const own = readFileSync('public/_headers', 'utf8');
const TOP = ['404.html', '_astro', '_headers', 'admin', 'index.html', 'tools'];

test('every address has the policy of all pages or that of the editor, and none has both', () => {
  const rules = headersText(own, TOP, '/', cmsHeaders({ name: 'test-repo' })).trim().split('\n\n').map((rule) => rule.split('\n'));
  expect(rules.map(([path]) => path)).toEqual(['/', '/404.html', '/_astro/*', '/index.html', '/tools/*', '/admin/*']);
  const policies = rules.map((lines) => lines.filter((line) => line.includes('Content-Security-Policy')).map((line) => line.includes(policyText())));
  expect(policies).toEqual([[true], [true], [true], [true], [true], [false]]);
});

test('rules for other addresses stay, and stand below a base path where there is one', () => {
  const text = headersText(`${own}\n/_astro/*\n  Cache-Control: immutable\n`, TOP, '/notes/', cmsHeaders({ name: 'test-repo' }));
  expect(text).toContain('/notes/tools/*\n');
  expect(text).toContain('/notes/admin/*\n');
  expect(text.endsWith('\n/_astro/*\n  Cache-Control: immutable\n')).toBe(true);
});

test('a header file without the rule for all pages is refused', () => {
  expect(() => headersText('/x\n  A: b\n', TOP, '/', {})).toThrow('public/_headers does not begin with the rule for all pages');
});
