import { expect, test } from 'vitest';
import { quoteSentence } from './quote.ts';

const show = (text: string, ...locations: number[]) =>
  quoteSentence(text, locations.map((location) => ({ location, balanced_score: 1 })))
    .map((segment) => (segment.marked ? segment.text.replace(/.+/, '[$&]') : segment.text))
    .join('');

test.each([
  ['the sentence with the found words', 'All of this was heard. Adobe runs Argo CD in every region.', [7, 8], 'Adobe runs [Argo CD] in every region.'],
  ['the sentence with most of them', 'Flux was named only once. Here Flux and Argo were both named.', [0, 6, 8], 'Here [Flux] and [Argo] were both named.'],
  ['a heading with what follows it', 'Argo at scale. Adobe runs it in every region.', [0], '[Argo] at scale. Adobe runs it in every region.'],
  ['the first sentence when only the title fitted', 'A sentence of five words. And another one after it.', [], 'A sentence of five words.'],
])('quotes %s', (_, text, locations, quote) => {
  expect(show(text, ...locations)).toBe(quote);
});

test.each([
  ['(Argo) and Flux, five words.', [0, 2], '([Argo]) and [Flux], five words.'],
  ['They know C# and C++, too.', [2, 4], 'They know [C#] and [C++], too.'],
  ['Argo CD, Flux CD and Helm.', [0, 1, 2, 3], '[Argo CD], [Flux CD] and Helm.'],
  ['One two – four five six.', [2], 'One two – four five six.'],
])('marks words without the signs around them: %s', (text, locations, quote) => {
  expect(show(text, ...locations)).toBe(quote);
});

test('cuts a long sentence around the found word', () => {
  const long = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
  expect(show(long, 50)).toMatch(/^… w37 .* w49 \[w50\] w51 .* w76 …$/);
});

test('markup in the text stays text', () => {
  expect(show('Write <mark>x</mark> &lt;img src=x onerror=alert(1)> here, five words.', 1)).toBe(
    'Write <[mark>x</mark]> &lt;img src=x onerror=alert(1)> here, five words.',
  );
});

test('an empty page has no quotation', () => {
  expect(quoteSentence('', [])).toEqual([]);
});
