import { describe, expect, test } from 'vitest';
import { correctionUrl, editUrl, newFileUrl, pathInRepository, reportUrl, softwareOf } from './hosting.ts';

const GITHUB = { url: 'https://github.com/harbour/notes', branch: 'main' };
const GITLAB = { url: 'https://gitlab.com/harbour/notes', branch: 'main' };
const CODEBERG = { url: 'https://codeberg.org/harbour/notes', branch: 'main' };
const FILE = { path: 'src/content/talks/meet-2025/a-talk.md', text: '---\ntitle: A & B\n---\n' };

test.each([
  ['https://github.com/a/b', undefined, 'github'],
  ['https://github.example.org/a/b', undefined, 'github'],
  ['https://gitlab.com/a/b/c', undefined, 'gitlab'],
  ['https://gitlab.example.org/a/b', undefined, 'gitlab'],
  ['https://codeberg.org/a/b', undefined, 'gitea'],
  ['https://gitea.example.org/a/b', undefined, 'gitea'],
  ['https://git.example.org/a/b', 'gitea', 'gitea'],
  ['https://git.example.org/a/b', undefined, 'github'],
] as const)('%s (host: %s) runs %s', (url, host, software) => {
  expect(softwareOf({ url, branch: 'main', ...(host && { host }) })).toBe(software);
});

test.each([
  [GITHUB, 'https://github.com/harbour/notes/edit/main/src/content/tools/c%23.md'],
  [GITLAB, 'https://gitlab.com/harbour/notes/-/edit/main/src/content/tools/c%23.md'],
  [CODEBERG, 'https://codeberg.org/harbour/notes/_edit/main/src/content/tools/c%23.md'],
  [{ ...GITHUB, branch: 'release/1' }, 'https://github.com/harbour/notes/edit/release/1/src/content/tools/c%23.md'],
])('an edit of a file of %o', (repository, url) => expect(editUrl(repository, 'src/content/tools/c#.md')).toBe(url));

test.each([
  [GITHUB, 'https://github.com/harbour/notes/new/main/src/content/talks/meet-2025?filename=a-talk.md&value=---%0Atitle%3A+A+%26+B%0A---%0A'],
  [GITLAB, 'https://gitlab.com/harbour/notes/-/new/main/src/content/talks/meet-2025?file_name=a-talk.md'],
  [CODEBERG, 'https://codeberg.org/harbour/notes/_new/main/src/content/talks/meet-2025?filename=a-talk.md&value=---%0Atitle%3A+A+%26+B%0A---%0A'],
])('a new file of %o', (repository, url) => expect(newFileUrl(repository, FILE)).toBe(url));

test.each([
  [GITHUB, 'https://github.com/harbour/notes/issues/new?template=correction.yml&title=Wrong&page=https%3A%2F%2Fx.test%2F&statement=a%23b', '/issues/new/choose'],
  [GITLAB, /^https:\/\/gitlab\.com\/harbour\/notes\/-\/issues\/new\?issue%5Btitle%5D=Wrong&issue%5Bdescription%5D=Statement%3A\+a%23b/, '/-/issues/new'],
  [CODEBERG, /^https:\/\/codeberg\.org\/harbour\/notes\/issues\/new\?title=Wrong&body=Statement%3A\+a%23b/, '/issues/new/choose'],
])('reports to %o', (repository, expected, choice) => {
  expect(correctionUrl(repository, { title: 'Wrong', fields: { page: 'https://x.test/', statement: 'a#b' } })).toMatch(expected);
  expect(reportUrl(repository)).toBe(repository.url + choice);
});

describe('the path of a content file in the repository', () => {
  test.each([
    ['/repo', '/repo/src/content', 'src/content/tools/a.md'],
    ['/repo', '/elsewhere', undefined],
    ['/repo', '/repo-copy/content', undefined],
  ])('root %s, content %s', (root, contentDir, path) => expect(pathInRepository({ root, contentDir }, 'tools/a.md')).toBe(path));
});
