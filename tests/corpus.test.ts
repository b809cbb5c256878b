import { expect, test } from 'vitest';
import { corpusFiles } from '../bench/corpus.ts';
import { catalogOf } from './entries.ts';

test('a made-up catalog has the size asked for and passes the check', () => {
  const catalog = catalogOf(Object.fromEntries(corpusFiles({ tools: 300, talks: 500 })));
  expect([catalog.all('tool').length, catalog.all('talk').length]).toEqual([300, 500]);
});

test('the seed decides everything', () => {
  const size = { tools: 20, talks: 30 };
  expect([...corpusFiles({ ...size, seed: 7 })]).toEqual([...corpusFiles({ ...size, seed: 7 })]);
  expect([...corpusFiles({ ...size, seed: 7 })]).not.toEqual([...corpusFiles({ ...size, seed: 8 })]);
});
