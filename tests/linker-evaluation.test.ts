import { describe, expect, test } from 'vitest';
import { readPassages } from '../bench/linker/labels.ts';
import { run } from '../bench/linker/run.ts';
import { precision, recall, score } from '../bench/linker/score.ts';

const passages = readPassages();
const [hallway, ...baselines] = run();

describe('on the labelled passages', () => {
  test('the tune split: every mention is found, and nothing else but traps that only a reader can tell', () => {
    const { right, missed, wrong, traps, readerTraps } = hallway?.splits.tune ?? { right: 0, missed: 0, wrong: 0, traps: 0, readerTraps: 0 };
    expect({ right, missed, traps, others: wrong - traps - readerTraps }).toEqual({ right: 415, missed: 0, traps: 0, others: 0 });
    expect(readerTraps).toBeLessThanOrEqual(6);
  });

  test('both baselines are worse in both ways', () => {
    expect(baselines).toHaveLength(2);
    for (const { splits } of baselines) {
      expect(precision(splits.tune)).toBeLessThan(0.75);
      expect(recall(splits.tune)).toBeLessThan(0.95);
    }
  });
});

describe('the score', () => {
  const tune = passages.filter(({ split }) => split === 'tune');

  test('of whoever finds what is labelled is perfect, of whoever finds nothing there is none', () => {
    const perfect = { name: 'labels', find: (file: string, text: string) => (tune.find((passage) => passage.file === file)?.mentions ?? []).map(({ start, end, id, mode }) => ({ start, surface: text.slice(start, end), id, mode })) };
    expect(score(perfect, tune).score).toMatchObject({ right: 415, wrong: 0, missed: 0, traps: 0, readerTraps: 0 });
    expect(score({ name: 'nobody', find: () => [] }, tune).score).toMatchObject({ right: 0, wrong: 0, missed: 415 });
  });

  test('counts another entry, a longer stretch and a repetition as wrong, and a trap as a trap', () => {
    const text = 'Argo CD, argo';
    const passage = { file: 'a.md', split: 'tune' as const, text, mentions: [{ start: 0, end: 7, id: 'argo-cd', mode: 'folded' }], traps: [{ start: 9, end: 13, forReaders: false }] };
    const finding = (...found: [start: number, surface: string, id: string][]) =>
      score({ name: 'x', find: () => found.map(([start, surface, id]) => ({ start, surface, id, mode: 'folded' })) }, [passage]).score;
    expect(finding([0, 'Argo CD', 'argo'])).toMatchObject({ right: 0, wrong: 1, missed: 1, traps: 0 });
    expect(finding([0, 'Argo', 'argo-cd'])).toMatchObject({ right: 0, wrong: 1, missed: 1 });
    expect(finding([0, 'Argo CD', 'argo-cd'], [0, 'Argo CD', 'argo-cd'])).toMatchObject({ right: 1, wrong: 1, missed: 0 });
    expect(finding([9, 'argo', 'argo'])).toMatchObject({ right: 0, wrong: 1, missed: 1, traps: 1 });
  });
});
