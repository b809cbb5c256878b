import { expect, test } from 'vitest';
import { messages, talk } from '../../../tests/checking.ts';

// Which markup is allowed is the business of markdown/safety.ts; here: places, wording and which files are looked at.
test('places are those of the file, and the message continues a line', () => {
  const [found = ''] = messages('forbidden-markup', { 'talks/meet-2025/a.md': talk('', 'Text.\n\nab <script>x</script>\n') });
  expect(found).toMatch(/^talks\/meet-2025\/a\.md:7:4 `<script>` .*[^.]$/);
});

test('MDX that does not parse', () => {
  expect(messages('forbidden-markup', { 'talks/meet-2025/a.mdx': talk('', 'Text.\n\nsvc <service>.local\n') })).toEqual([
    expect.stringMatching(/^talks\/meet-2025\/a\.mdx:7:5 this is not valid MDX: .*<service>/),
  ]);
});

test('the same prose in Markdown is only text or refused, never lost', () => {
  expect(messages('forbidden-markup', { 'talks/meet-2025/a.md': talk('', 'Price < 5 and > 3, {x}.\n') })).toEqual([]);
});

test('YAML files have no markup', () => {
  expect(messages('forbidden-markup', { 'people/a.yaml': 'name: <script>\n' })).toEqual([]);
});
