import { expect, test } from 'vitest';
import { markupProblems } from '../../catalog/markdown/safety.ts';
import { draftBody } from './draft-body.ts';
import { linesOf } from './line.ts';
import { unitsOf } from './units.ts';

const body = (text: string) => draftBody(unitsOf(linesOf(text), true)).markdown;

test.each([
  ['a script', 'Before <script>alert(1)</script> after', 'Before alert(1) after'],
  ['a block of script', '<script>\nalert(1)\n</script>\n\nafter', 'after'],
  ['a picture', '![a chart](https://example.org/x.png) shows it', 'a chart shows it'],
  ['a link that runs code', '[here](javascript:alert(1))', 'here'],
  ['a link that leaves the folder', '[here](../../secret.md)', 'here'],
  ['a link to the web', '[here](https://example.org/)', '[here](https://example.org/)'],
  ['what only looks like HTML', '<service>.<namespace>.svc stays', '\\<service>.\\<namespace>.svc stays'],
  ['a heading of the page', '# One\n\ntext\n\n## Two\n\ntext', '## One\n\ntext\n\n### Two\n\ntext'],
  ['code', '```yaml\na: <b>\n```', '```yaml\na: <b>\n```'],
  ['a table', '| a | b |\n|--|--|\n| `c` | <b>d</b> |', '| a | b |\n| - | - |\n| `c` | d |'],
  ['rows without a head', '| a | b |\n| c | d |', '- a — b\n- c — d'],
  ['what somebody struck out', 'Good. ~~Bad.~~', 'Good. ~~Bad.~~'],
  ['a footnote', 'So it is.[^1]\n\n[^1]: They [said](javascript:x) so.', 'So it is.[^1]\n\n[^1]: They said so.'],
  ['a footnote that nothing refers to', 'So it is.\n\n[^1]: They said so.', 'So it is.\n\nThey said so.'],
  ['a footnote that is not there', 'So it is.[^1]', 'So it is.\\[^1]'],
  ['a quotation with its author', '> So it is.\n> — our intern', '> So it is.\n> — our intern'],
  ['hidden characters', 'a&#x202E;b', 'ab'],
])('%s', (_what, source, markdown) => {
  expect(body(source)).toBe(markdown);
});

test.each([
  ["<img src='broken"], ['<svg onload=alert(1)>'], ['<a href="javascript:x">y</a>'], ['{% raw %} {process.exit()}'], ['[x]: javascript:alert(1)\n\n[x]'], ['<iframe src="https://evil.example">'], ['> '.repeat(200) + 'deep'],
])('%s passes the check', (source) => {
  expect(markupProblems(body(source), 'md')).toEqual([]);
});
