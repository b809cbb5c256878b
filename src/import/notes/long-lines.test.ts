import { expect, test } from 'vitest';
import { createLexicon } from '../../catalog/mentions/lexicon.ts';
import { readNotes } from './notes.ts';

// One line, or one paragraph, of nothing but repetitions: a rule that
// begins anew at each of them would go on for minutes.
test.each([
  ['blanks', ' ', 500_000],
  ['stars', '**', 250_000],
  ['lines of one character', '…\n', 200_000],
  ['words for links', 'slides - ', 50_000],
  ['marks of a heading', '#', 500_000],
])('%s, half a megabyte of them', { timeout: 20_000 }, (_what, repeated, times) => {
  const titles = ['A', '# ', '- ', '## A Fine Title of Talks\n\n'].flatMap((before) =>
    readNotes(`Notes on talks\n\n${before}${repeated.repeat(times)}x\n`, false, createLexicon([])).talks.map(({ candidate }) => candidate.title),
  );
  expect(titles).toEqual(['A Fine Title of Talks']);
});
