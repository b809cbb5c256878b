import { describe, expect, it } from 'vitest';
import { countFacets, passes } from './facets.ts';

const tools = [
  { kind: ['project'], level: ['graduated'], topic: ['gitops', 'multi-cluster'] },
  { kind: ['project'], level: ['sandbox'], topic: ['gitops'] },
  { kind: ['product'], level: ['none'], topic: [] },
];
const kept = (selection: Record<string, string[]>) => tools.flatMap((tool, index) => (passes(tool, selection) ? [index] : []));

describe('passes', () => {
  it.each([
    [{}, [0, 1, 2]],
    [{ kind: [] }, [0, 1, 2]],
    [{ kind: ['project'] }, [0, 1]],
    [{ level: ['graduated', 'none'] }, [0, 2]],
    [{ kind: ['project'], level: ['graduated', 'none'] }, [0]],
    [{ topic: ['nobody'] }, []],
    [{ unknown: ['x'] }, []],
  ])('%o keeps %o', (selection, expected) => expect(kept(selection as Record<string, string[]>)).toEqual(expected));
});

describe('countFacets', () => {
  it('counts a facet against the others, not against itself', () => {
    const counts = countFacets(tools, ['kind', 'level', 'topic'], { kind: ['project'], level: ['sandbox'] });
    expect(Object.fromEntries(counts.get('level') ?? [])).toEqual({ graduated: 1, sandbox: 1 });
    expect(Object.fromEntries(counts.get('kind') ?? [])).toEqual({ project: 1 });
    expect(Object.fromEntries(counts.get('topic') ?? [])).toEqual({ gitops: 1 });
  });
});
