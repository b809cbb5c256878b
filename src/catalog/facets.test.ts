import { describe, expect, it } from 'vitest';
import { narrow } from './facets.ts';

const tools = [
  { kind: ['project'], level: ['graduated'], topic: ['gitops', 'multi-cluster'] },
  { kind: ['project'], level: ['sandbox'], topic: ['gitops'] },
  { kind: ['product'], level: ['none'], topic: [] },
];
const FACETS = ['kind', 'level', 'topic'];
const kept = ({ shown }: { shown: boolean[] }) => shown.flatMap((is, index) => (is ? [index] : []));

describe('narrow', () => {
  it.each([
    [{}, [0, 1, 2]],
    [{ kind: [] }, [0, 1, 2]],
    [{ kind: ['project'] }, [0, 1]],
    [{ level: ['graduated', 'none'] }, [0, 2]],
    [{ kind: ['project'], level: ['graduated', 'none'] }, [0]],
    [{ topic: ['nobody'] }, []],
    [{ unknown: ['x'] }, []],
  ])('%o keeps %o', (selection, expected) => {
    const narrowed = narrow(tools, FACETS, selection as Record<string, string[]>);
    expect(kept(narrowed)).toEqual(expected);
    expect(narrowed.total).toBe(expected.length);
  });

  it('counts a facet against the others, not against itself', () => {
    const { counts } = narrow(tools, FACETS, { kind: ['project'], level: ['sandbox'] });
    expect(Object.fromEntries(counts.get('level') ?? [])).toEqual({ graduated: 1, sandbox: 1 });
    expect(Object.fromEntries(counts.get('kind') ?? [])).toEqual({ project: 1 });
    expect(Object.fromEntries(counts.get('topic') ?? [])).toEqual({ gitops: 1 });
  });

  it('counts what is shown when nothing is chosen, and nothing that is not admitted', () => {
    const { counts, shown } = narrow(tools, FACETS, {}, (index) => index !== 0);
    expect(shown).toEqual([false, true, true]);
    expect(Object.fromEntries(counts.get('kind') ?? [])).toEqual({ project: 1, product: 1 });
  });
});
