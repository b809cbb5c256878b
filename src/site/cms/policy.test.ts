import { describe, expect, test } from 'vitest';
import type { CmsBackend } from '../../catalog/config.ts';
import { cmsHeaders, cmsPolicy, hostOrigins } from './policy.ts';

const HOSTS: [CmsBackend, string[]][] = [
  [{ name: 'test-repo' }, []],
  [{ name: 'github', repo: 'a/b', branch: 'main' }, ['https://github.com', 'https://api.github.com']],
  [{ name: 'github', repo: 'a/b', branch: 'main', apiRoot: 'https://github.example.org/api/v3' }, ['https://github.example.org']],
  [{ name: 'gitlab', repo: 'a/b', branch: 'main' }, ['https://gitlab.com']],
  [{ name: 'gitlab', repo: 'a/b', branch: 'main', apiRoot: 'https://git.example.org/api/v4' }, ['https://git.example.org']],
];

describe('the policy of the editor', () => {
  test.each(HOSTS)('for %o names %j and no other site', (backend, origins) => {
    expect(hostOrigins(backend)).toEqual(origins);
    const directives = cmsPolicy(backend).split('; ');
    expect(directives.flatMap((each) => each.match(/\bhttps?:\/\/\S+/g) ?? [])).toEqual(origins);
    expect(directives.filter((each) => each.includes('://')).map((each) => each.split(' ')[0])).toEqual(origins.length > 0 ? ['connect-src'] : []);
  });

  test.each(HOSTS)('for %o evaluates nothing and runs no script from elsewhere', (backend) => {
    expect(cmsPolicy(backend)).toContain("default-src 'none'; script-src 'self';");
    expect(cmsPolicy(backend)).not.toMatch(/unsafe-eval|unsafe-hashes|\*|script-src[^;]*unsafe|frame-src|form-action 'self'/);
  });

  test('a window in which somebody signs in can answer, and no search engine lists the page', () => {
    expect(cmsHeaders({ name: 'test-repo' })).toMatchObject({ 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups', 'X-Robots-Tag': 'noindex' });
  });

  test.each(['git.example.org', 'http://git.example.org/api', 'javascript:alert(1)', "https://x.test'; script-src *"])('%s is refused as an interface', (apiRoot) => {
    const policy = () => cmsPolicy({ name: 'gitlab', repo: 'a/b', branch: 'main', apiRoot });
    expect(policy).toThrow('is no address of a programming interface');
  });
});
