import { expect, test } from 'vitest';
import { clearFurniture } from './furniture.ts';
import { linesOf } from './line.ts';

function cleared(text: string) {
  const { lines, dropped } = clearFurniture(linesOf(text));
  return { text: lines.map((line) => line.text).filter(Boolean), dropped: dropped.map(({ reason, text: first, line, count }) => [reason, first, line, count]) };
}

test('footers of slides and pages, whatever number they carry', () => {
  const page = (number: number) => `Day ${number}\n${'abc'[number - 1]} counts\nCloud Day 2025 | Page ${number} of 3\n\n`;
  expect(cleared(page(1) + page(2) + page(3))).toEqual({
    text: ['Day 1', 'a counts', 'Day 2', 'b counts', 'Day 3', 'c counts'],
    dropped: [['repeated-footer', 'Cloud Day 2025 | Page 1 of 3', 3, 3]],
  });
});

test('page numbers', () => {
  expect(cleared('7\ntext\n- 8 -\nSeite 9\nPage 3 of 12').dropped).toEqual([['page-number', '7', 1, 4]]);
});

test('what people write under every talk, lists, headings and sentences stay', () => {
  const text = 'Takeaways\n## Notes\n- one\nSpeaker: A\nIt was good.\n';
  expect(cleared(text.repeat(3)).dropped).toEqual([]);
});

test('a line twice is no footer', () => {
  expect(cleared('Senior Engineer\nx\nSenior Engineer').dropped).toEqual([]);
});

test.each([
  'Skip to main content', 'Menu', 'Impressum', '*Reading time: 9 minutes*', '7 min read', '© 2025 Ana Sá. Built with Hugo.', '*Share this post:* [Mastodon](https://a.example/) | [LinkedIn](https://b.example/)', '[![Banner](https://a.example/b.png)](https://a.example/)',
])('“%s” belongs to the page, not to the notes', (line) => {
  expect(cleared(`text\n${line}`)).toEqual({ text: ['text'], dropped: [['navigation', line, 2, 1]] });
});

test.each(['Menu of the speakers dinner', 'Share what you learn', 'Sign in to the cluster with OIDC', 'Privacy is hard', '## Reading time', 'Reading time series from Prometheus'])('“%s” stays', (line) => {
  expect(cleared(line).dropped).toEqual([]);
});

test('a signature below `--`, unless it may be a part of the notes', () => {
  expect(cleared('a day\nin Tallinn\ngood\n--\nAna Sá | Jaban AG | Tel. +49 40 123')).toEqual({ text: ['a day', 'in Tallinn', 'good'], dropped: [['signature', '--', 4, 2]] });
  expect(cleared(`good\n--\n${'text\nmore\n'.repeat(2)}${'It goes on and on. '.repeat(8)}`).dropped).toEqual([]);
  expect(cleared('one\n--\ntwo\n--\nthree').dropped).toEqual([]);
  expect(cleared('A title\n--\nIt was good.').dropped).toEqual([]);
});

test('code is left alone', () => {
  const { text } = cleared('```\nx: 1\nfoot er\nfoot er\nfoot er\n7\n```');
  expect(text).toEqual(['```', 'x: 1', 'foot er', 'foot er', 'foot er', '7', '```']);
});

test('headers, quotations and signature of a mail', () => {
  const { text, dropped } = cleared('From: a@example.org\nTo: b@example.org\nSubject: notes\n\nHi,\n> earlier\nbye\n-- \nA\nB');
  expect(text).toEqual(['Hi,', 'bye']);
  expect(dropped.map(([reason, , , count]) => [reason, count])).toEqual([['mail-header', 3], ['mail-quotation', 1], ['signature', 3]]);
});
