import { describe, expect, it } from 'vitest';
import { companionsByEntity } from './together.ts';

const documents = ['kubernetes flux argo', 'kubernetes flux argo', 'kubernetes helm', 'kubernetes istio', 'kubernetes envoy'].map((words) => new Set(words.split(' ')));

describe('what is mentioned along with an entity', () => {
  it('counts shared documents', () => {
    const flux = companionsByEntity(documents).get('flux');
    expect(flux?.map(({ id, documents: shared }) => [id, shared])).toEqual([['argo', 2], ['kubernetes', 2]]);
  });

  it('finds what stands beside everything unsurprising', () => {
    const flux = companionsByEntity(documents).get('flux') ?? [];
    expect(flux.find(({ id }) => id === 'kubernetes')?.surprise).toBeCloseTo(0);
    expect(flux.find(({ id }) => id === 'argo')?.surprise).toBeGreaterThan(3);
  });

  it('scores below zero what is found together less often than chance', () => {
    const sets = ['a x', 'a y', 'a z', 'b x', 'b y', 'b z', 'a b'].map((words) => new Set(words.split(' ')));
    expect(companionsByEntity(sets).get('a')?.find(({ id }) => id === 'b')?.surprise).toBeLessThan(0);
  });

  it('knows nothing of nothing', () => expect(companionsByEntity([]).size).toBe(0));
});
