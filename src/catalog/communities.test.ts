import { describe, expect, it } from 'vitest';
import { communities } from './communities.ts';

const tie = (text: string, weight = 1) => text.split(' ').map((pair) => ({ a: pair[0] ?? '', b: pair[1] ?? '', weight }));

describe('communities', () => {
  it.each([
    ['nothing', '', [], []],
    ['a node without ties', 'a', [], ['a']],
    ['a triangle', 'abc', tie('ab bc ca'), ['abc']],
    ['two triangles and a bridge', 'abcdef', tie('ab bc ca de ef fd cd'), ['abc', 'def']],
    ['the larger one first', 'abcdefg', tie('ab bc ca de ef fd dg eg fg cd'), ['defg', 'abc']],
    ['a pair joins what it is tied to', 'abcde', [...tie('ab bc ca', 5), ...tie('de', 9), ...tie('cd')], ['abcde']],
    ['a pair tied to nobody stays', 'abcde', tie('ab bc ca de'), ['abc', 'de']],
    ['a strong bridge is no bridge', 'abcd', [...tie('ab cd'), ...tie('bc', 9)], ['abcd']],
  ])('%s', (_name, nodes, edges, expected) => expect(communities([...nodes], edges).map((group) => group.join(''))).toEqual(expected));
});
