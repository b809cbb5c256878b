import { describe, expect, it } from 'vitest';
import { sharedRuns, sourceWords } from './shared-words.ts';

const SOURCE = sourceWords('a post', 'We moved all of our four hundred clusters to Argo CD in less than a year, and nobody noticed the outage at all.');

const runs = (text: string, quoted?: string) => {
  const start = quoted ? text.indexOf(quoted) : -1;
  return sharedRuns(text, [SOURCE], quoted ? [{ start, end: start + quoted.length }] : []).map(({ words, count }) => [words, count]);
};

describe('words shared with a source', () => {
  it.each<[string, string, [string, number][]]>([
    ['our own words', 'Within a year the company brought its 400 clusters under Argo CD.', []],
    ['eight in a row', 'They moved all of our four hundred clusters to Flux.', []],
    ['nine in a row', 'They moved all of our four hundred clusters to Argo, they say.', [['moved all of our four hundred clusters to Argo', 9]]],
    ['ten in a row', 'And they moved all of our four hundred clusters to Argo CD last May.', [['moved all of our four hundred clusters to Argo CD', 10]]],
    ['other case, stops and line breaks', 'MOVED all of our\nfour hundred clusters, to Argo CD.', [['MOVED all of our four hundred clusters, to Argo CD', 10]]],
    ['two runs', 'We moved all of our four hundred clusters to Argo. And nobody noticed the outage at all, in less than a year and nobody noticed the outage at all.', [
      ['We moved all of our four hundred clusters to Argo', 10],
      ['in less than a year and nobody noticed the outage at all', 12],
    ]],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it('does not count a name inside a run, but goes on behind it', () => {
    const text = 'All of our four hundred clusters to Argo CD in less, then.';
    expect(runs(text)).toEqual([['All of our four hundred clusters to Argo CD in less', 11]]);
    expect(runs(text, 'Argo CD')).toEqual([['All of our four hundred clusters to Argo CD in less', 9]]);
    expect(runs(text, 'four hundred clusters to Argo CD')).toEqual([]);
  });

  it('says in which source it found the longest run', () => {
    const other = sourceWords('the longer one', 'so all of our four hundred clusters to Argo CD in less than two months');
    const [found] = sharedRuns('all of our four hundred clusters to Argo CD in less than two months', [SOURCE, other]);
    expect(found).toMatchObject({ source: 'the longer one', count: 14 });
  });
});
