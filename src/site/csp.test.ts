import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyText } from './csp.ts';
import { securityHeaders } from './security-headers.ts';

describe('the Content-Security-Policy', () => {
  const directives = new Map(policyText().split('; ').map((directive): [string, string[]] => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  }));

  it.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", "'wasm-unsafe-eval'"]],
    ['style-src', ["'self'"]],
    ['img-src', ["'self'"]],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'self'"]],
  ])('%s is %s', (name, sources) => {
    expect(directives.get(name)).toEqual(sources);
  });

  it('allows nothing inline, nothing evaluated and no other origin', () => {
    expect(policyText()).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|data:|\*/);
  });

  it('stands in public/_headers together with the other headers', () => {
    const lines = Object.entries(securityHeaders()).map(([name, value]) => `  ${name}: ${value}`);
    expect(readFileSync('public/_headers', 'utf8').trim().split('\n')).toEqual(['/*', ...lines]);
  });
});
