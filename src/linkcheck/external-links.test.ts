import { expect, test } from 'vitest';
import { parseFile } from '../content-fs/parse-file.ts';
import { externalLinks } from './external-links.ts';

/** `url: file:line:column …` of every link. */
const links = (files: Record<string, string>) =>
  Object.fromEntries(externalLinks(Object.entries(files).map(([path, text]) => parseFile(path, text))).map(({ url, places }) => [url, places.map(({ file, line, column }) => `${file}:${line}:${column}`).join(' ')]));

test('every field that is an address, whatever its name', () => {
  const talk = `---
title: A talk
sources: [{ url: https://a.org/source }]
links:
  - { kind: video, url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ" }
statements:
  - id: one
    says: See https://in-prose.org/ for more.
    outcome: { state: kept, evidence: https://a.org/evidence }
---
Text.
`;
  const tool = 'homepage: https://a.org/home\nrepository: https://a.org/repository\ndocumentation: https://a.org/docs\nlinks: [https://a.org/link]\n';
  expect(links({ 'talks/x/a.md': talk, 'people/b.yaml': tool })).toEqual({
    'https://a.org/docs': 'people/b.yaml:3:16',
    'https://a.org/evidence': 'talks/x/a.md:9:39',
    'https://a.org/home': 'people/b.yaml:1:11',
    'https://a.org/link': 'people/b.yaml:4:9',
    'https://a.org/repository': 'people/b.yaml:2:13',
    'https://a.org/source': 'talks/x/a.md:3:18',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ': 'talks/x/a.md:5:25',
  });
});

test('links of the prose in all their forms, and none of what is no link', () => {
  const text = `---
title: A talk
---
A [link](https://a.org/1), <https://a.org/2>, bare https://a.org/3 and a [reference][r].
Not [here](../../tools/argo-cd.md), [mail](mailto:a@a.org), \`https://code.org/\`, [odd](ftp://a.org/).

    https://code.org/block

[r]: https://a.org/4 "Title"
`;
  expect(links({ 'talks/x/a.md': text })).toEqual({
    'https://a.org/1': 'talks/x/a.md:4:3', 'https://a.org/2': 'talks/x/a.md:4:28', 'https://a.org/3': 'talks/x/a.md:4:52', 'https://a.org/4': 'talks/x/a.md:9:1',
  });
});

test('one address, however it is written, is asked once', () => {
  const files = { 'a.yaml': 'url: https://A.org\n', 'b.yaml': 'url: https://a.org/#team\n', 'c.yaml': 'url: "HTTPS://a.org:443/"\n' };
  expect(links(files)).toEqual({ 'https://a.org/': 'a.yaml:1:6 b.yaml:1:6 c.yaml:1:6' });
});

test.each([
  ['a file that breaks the model', 'nonsense: { url: https://a.org/ }\n', { 'https://a.org/': 'a.yaml:1:18' }],
  ['an address with blanks', 'url: "https://a.org/a b"\n', {}],
  ['an address with a password', 'url: https://me:secret@a.org/\n', {}],
  ['no address', 'url: "https://["\n', {}],
  ['YAML that does not parse', 'url: [\n', {}],
  ['nothing', '', {}],
  ['a field nested without end', `${Array.from({ length: 40 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')} https://a.org/\n`, {}],
])('%s', (_, text, found) => expect(links({ 'a.yaml': text })).toEqual(found));
