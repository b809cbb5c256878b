import { expect, it } from 'vitest';
import { numberHistories } from './number-histories.ts';
import type { Statement } from './statements.ts';

type Figure = NonNullable<Statement['data']['figures']>[number];
const clusters = (value: number, at = 'acme'): Figure => ({ at, measure: 'clusters', value });

/** What a history needs of a statement. */
function said(id: string, asOf: string | undefined, figures: Figure[], supersededBy?: string): Statement {
  return { id, asOf, data: { id, kind: 'figure', says: id, about: [], figures, ...(supersededBy && { supersededBy }) } } as unknown as Statement;
}

const inShort = (statements: Statement[]) =>
  numberHistories(statements).map(({ figure, points }) => `${figure.at} ${figure.measure}: ${points.map(({ date, figure: { value, to } }) => `${date} ${value ?? to}`).join(', ')}`);

it.each([
  ['two numbers, in the order of time', [said('a#b', '2024', [clusters(9)]), said('a#a', '2019-05', [clusters(4)], 'a#b')], ['acme clusters: 2019-05 4, 2024 9']],
  ['a chain of three', [said('x#1', '2018', [clusters(1)], 'x#2'), said('x#2', '2020', [clusters(2)], 'x#3'), said('x#3', '2022', [clusters(3)])], ['acme clusters: 2018 1, 2020 2, 2022 3']],
  ['two that one replaces', [said('x#1', '2018', [clusters(1)], 'x#3'), said('x#2', '2020', [clusters(2)], 'x#3'), said('x#3', '2022', [clusters(3)])], ['acme clusters: 2018 1, 2020 2, 2022 3']],
  ['a change within one statement counts as where it led', [said('x#1', '2018', [{ at: 'acme', measure: 'clusters', from: 1, to: 5 }], 'x#2'), said('x#2', '2020', [clusters(7)])], ['acme clusters: 2018 5, 2020 7']],
  ['only what counts the same', [said('x#1', '2018', [clusters(1), { at: 'acme', measure: 'nodes', value: 8 }], 'x#2'), said('x#2', '2020', [clusters(2)])], ['acme clusters: 2018 1, 2020 2']],
  ['another owner', [said('x#1', '2018', [clusters(1)], 'x#2'), said('x#2', '2020', [clusters(2, 'other')])], []],
  ['another unit', [said('x#1', '2018', [{ at: 'acme', measure: 'memory', value: 1, unit: 'TB' }], 'x#2'), said('x#2', '2020', [{ at: 'acme', measure: 'memory', value: 2, unit: 'GB' }])], []],
  ['a link in between that counts something else ends the chain', [said('x#1', '2018', [clusters(1)], 'x#2'), said('x#2', '2020', [], 'x#3'), said('x#3', '2022', [clusters(3)])], []],
  ['no date', [said('x#1', undefined, [clusters(1)], 'x#2'), said('x#2', '2020', [clusters(2)])], []],
  ['a correction within a month', [said('x#1', '2025-04-01', [clusters(12)], 'x#2'), said('x#2', '2025-04-28', [clusters(13)])], []],
  ['a replacement that does not exist', [said('x#1', '2018', [clusters(1)], 'x#9')], []],
  ['a loop', [said('x#1', '2018', [clusters(1)], 'x#2'), said('x#2', '2020', [clusters(2)], 'x#1')], []],
])('%s', (_case, statements, expected) => expect(inShort(statements)).toEqual(expected));
