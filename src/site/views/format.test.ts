import { describe, expect, it } from 'vitest';
import { formatDate, formatFigure, formatNumber, formatSpan, plural } from './format.ts';

describe('dates', () => {
  it.each([
    ['2025-04-01', '1 April 2025'],
    ['2025-08', 'August 2025'],
    ['2025', '2025'],
  ])('%s reads %s', (iso, text) => expect(formatDate(iso)).toBe(text));

  it.each([
    ['2025-04-01', '2025-04-04', '1–4 April 2025'],
    ['2025-03-30', '2025-04-02', '30 March – 2 April 2025'],
    ['2024-12-30', '2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2025-04-01', '2025-04-01', '1 April 2025'],
    ['2025-04-01', undefined, '1 April 2025'],
    [undefined, undefined, undefined],
  ])('from %s to %s reads %s', (start, end, text) => expect(formatSpan(start, end)).toBe(text));
});

describe('figures', () => {
  it.each([
    [{ measure: 'clusters', value: 430, atLeast: true }, 'at least 430 clusters'],
    [{ measure: 'websites', value: 1500, approximate: true }, 'about 1,500 websites'],
    [{ measure: 'helm-charts', value: 250 }, '250 Helm charts'],
    [{ measure: 'deployments', value: 550, per: 'month' }, '550 deployments per month'],
    [{ measure: 'duration', from: 60, to: 5, unit: 'minutes' }, 'from 60 to 5 minutes'],
    [{ measure: 'data-volume', value: 1.5, unit: 'PB', atMost: true }, 'at most 1.5 PB of data'],
    [{ measure: 'nodes', value: 3000, unit: 'in the largest cluster' }, '3,000 nodes in the largest cluster'],
    [{ measure: 'nodes', value: 11400, unit: 'simulated' }, '11,400 simulated nodes'],
    [{ measure: 'memory', value: 50, unit: 'MB per agent' }, '50 MB of memory per agent'],
    [{ measure: 'data-volume', value: 1, unit: 'PB', per: 'second' }, '1 PB of data per second'],
    [{ measure: 'savings', value: 40, unit: '% of power cost', atMost: true }, 'savings of at most 40 % of power cost'],
    [{ measure: 'cost', from: 9, to: 4, unit: 'USD', per: 'month' }, 'cost from 9 to 4 USD per month'],
    [{ measure: 'requests', from: 0, to: 100, unit: '% of external traffic' }, 'from 0 to 100 % of external traffic'],
    [{ measure: 'messages', value: 5, unit: '%' }, '5 % of messages'],
  ] as const)('%o reads %s', (figure, text) => expect(formatFigure(figure)).toBe(text));

  it.each([
    [1, '1 talk'],
    [0, '0 talks'],
    [1200, '1,200 talks'],
  ])('%i talks', (count, text) => expect(plural(count, 'talk')).toBe(text));

  it('groups digits the same everywhere', () => expect(formatNumber(1234567.5)).toBe('1,234,567.5'));
});
