import { expect, test } from 'vitest';
import { linesOf } from './line.ts';
import { unitsOf } from './units.ts';

const read = (text: string, isMarkdown = false) => unitsOf(linesOf(text), isMarkdown).map(({ kind, depth, source, more }) => [kind, depth, source, ...more]);

test.each([
  ['headings of all kinds', '# One\n\nTwo\n===\n\n2.1  Three\n', [['heading', 1, 'One'], ['heading', 1, 'Two'], ['heading', 2, 'Three']]],
  ['lists with what belongs to their items', '- a\n  more\n  - b\n1. c\n', [['item', 0, 'a', 'more'], ['item', 2, 'b'], ['item', 0, 'c']]],
  ['bullets of slides', '• a\n• b\n', [['item', 0, 'a'], ['item', 0, 'b']]],
  ['text copied from a page has a paragraph on each line', '- a\nTitle of what follows\nIt was good.', [['item', 0, 'a'], ['text', 0, 'Title of what follows'], ['text', 0, 'It was good.']]],
  ['a table without the line under its head', '| a | b |\n|---|---|\n| c | d |', [['row', 0, '| a | b |'], ['row', 0, '| c | d |']]],
  ['fenced code', '```sh\nls\n\n# no heading\n```', [['code', 0, '```sh\nls\n\n# no heading\n```']]],
  ['a manifest that lost its fence', 'see:\napiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nThen more.', [['text', 0, 'see:'], ['code', 0, '```yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n```'], ['text', 0, 'Then more.']]],
  ['a heading that is closed', '## Faster Builds ##\n\n## Operators in C#', [['heading', 2, 'Faster Builds'], ['heading', 2, 'Operators in C#']]],
  ['a shell command', '$ kubectl get pods\nThat is all.', [['code', 0, '```sh\n$ kubectl get pods\n```'], ['text', 0, 'That is all.']]],
])('%s', (_what, text, units) => {
  expect(read(text)).toEqual(units);
});

test('lines that a program broke are one paragraph, hyphenated words one word, real hyphens stay', () => {
  const text = 'The authority runs many Postgres clusters with an operator. Fail-\nover takes 11 seconds on average, and it is tested every week. The multi-\ncluster set-up is new, and they do not trust it with what is important\nyet.\n\nShort line\nAnother line';
  expect(read(text)).toEqual([
    ['text', 0, 'The authority runs many Postgres clusters with an operator. Fail-over takes 11 seconds on average, and it is tested every week. The multi-cluster set-up is new, and they do not trust it with what is important yet.'],
    ['text', 0, 'Short line'],
    ['text', 0, 'Another line'],
  ]);
  const words = 'We attended five sessions. The common thread was that stateful work-\nloads have become ordinary. This report lists what we consider rele-\nvant for our own clusters and what we do not consider to be of value.';
  expect(read(words)[0]?.[2]).toBe('We attended five sessions. The common thread was that stateful workloads have become ordinary. This report lists what we consider relevant for our own clusters and what we do not consider to be of value.');
});

test('a paragraph in wide lines is one, whatever its lines begin with', () => {
  const text = 'ingress-nginx will be retired in March 2026. That was the news of the week. Nadia showed how ingress2gateway works, and Tom showed how\nLindenhof moved 700 Ingress objects to the Gateway API in five months. Nothing of this is finished yet, they said, and it takes\n90 days more for the rest of it. They had three people for this, and one of them was on leave for most of the time that it took to do all of\nit.';
  expect(read(text, true).map(([, , source]) => source)).toEqual([text.replaceAll('\n', ' ')]);
});

test('a divided word of a slide goes on in the next line, other lines do not', () => {
  expect(read('• 1.4 million messages per sec-\nond\n• 220 developers\nWho we are')).toEqual([['item', 0, '1.4 million messages per second'], ['item', 0, '220 developers'], ['text', 0, 'Who we are']]);
});

test('terse notes are not taken for broken lines', () => {
  expect(read('0930 Profiling Everything All the Time (Rosalind Achebe)\nparca on 5k nodes\n\n1010 Logs Are Just Slow Traces (Viktor Nemeth)\nbold claim')).toHaveLength(4);
});
