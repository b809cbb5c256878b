import { describe, expect, it } from 'vitest';
import { generatedFiles, siteOf } from '../../../tests/generated-site.ts';
import { barChart, dotChart, lineChart, percent, twoLines } from './trend-charts.ts';
import { trendsView } from './trends.ts';

describe('dots', () => {
  const { columns, rows, width } = dotChart([['A', '2024'], ['B', '2025']], [{ label: 'Helm', counts: [4, 1] }, { label: 'Flux', counts: [0, 1] }]);
  it('have an area that is the count, and are left out for none', () =>
    expect(rows.map(({ label, dots }) => [label, dots.map(({ r, count }) => [count, r])])).toEqual([['Helm', [[4, 15], [1, 7.5]]], ['Flux', [[1, 7.5]]]]));
  it('shorten names that no chart has room for', () => {
    const chart = dotChart([['2024']], [{ label: 'A name that goes on and on and on for ever', counts: [1] }]);
    expect(chart.rows[0]?.label).toBe('A name that goes on and on an…');
  });
  it('stand under their edition, inside the picture', () => {
    expect(rows[0]?.dots.map(({ x }) => x)).toEqual(columns.map(({ x }) => x));
    expect(width).toBeGreaterThan((columns[1]?.x ?? 0) + 15);
  });
});

describe('lines', () => {
  const { lines, steps } = lineChart([['2023'], ['2024'], ['2025']], [
    { name: 'GitOps', shares: [0.5, 0.2, 0.5] },
    { name: 'Edge', shares: [0.5, 0, 0.48] },
    { name: 'Cost', shares: [0, 0, 0] },
  ]);
  it('pass through every edition', () => expect(lines[0]?.marks.map(({ label }) => label)).toEqual(['50 %', '20 %', '50 %']));
  it('have names that do not lie on each other', () => {
    const places = lines.map(({ labelY }) => labelY).sort((a, b) => a - b);
    expect(places.slice(1).every((y, index) => y - (places[index] ?? 0) >= 18)).toBe(true);
  });
  it('have marks of different shapes', () => expect(new Set(lines.map(({ sign }) => sign)).size).toBe(3));
  it('have a scale that begins at nothing', () => expect(steps[0]?.label).toBe('0 %'));
});

describe('bars', () => {
  const { rows } = barChart(['kept', 'open'], [{ label: '2024', counts: { kept: 3, open: 1 } }, { label: '2025', counts: { open: 2 } }]);
  it('are cut into parts that touch', () =>
    expect(rows.map(({ label, total, parts }) => [label, total, parts.map(({ key, x, width }) => [key, x, width])])).toEqual([
      ['2024', 4, [['kept', 56, 390], ['open', 446, 130]]],
      ['2025', 2, [['open', 56, 260]]],
    ]));
});

describe('words', () => {
  it.each([['KubeCon EU 2025', ['KubeCon EU', '2025']], ['Rejekts', ['Rejekts']]])('%s in lines', (name, lines) => expect(twoLines(name)).toEqual(lines));
  it.each([[0, '0 %'], [0.001, '1 %'], [0.5, '50 %'], [1, '100 %']])('%d is %s', (share, text) => expect(percent(share)).toBe(text));
});

describe('the page', () => {
  it('without content has no charts', () => {
    const { editions, tools, topics, shares, changes, promises } = trendsView(siteOf({}));
    expect([editions, tools, topics, shares, changes, promises]).toEqual([[], undefined, undefined, undefined, [], undefined]);
  });
  it('with six hundred tools and twenty editions shows the newest eight and the names most heard', () => {
    const view = trendsView(siteOf(generatedFiles({ tools: 600, editions: 20, notes: 900 })));
    expect(view.editions.map(({ link }) => link.name)).toEqual([2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019].map((year) => `GenCon ${year}`));
    expect([view.earlier, view.notes, view.tools?.rows.length, view.shares?.rows.length, view.promises?.rows.length]).toEqual([12, 360, 15, 6, 20]);
    expect(view.changes.every(({ fresh, fading }) => fresh.links.length <= 24 && fading.links.length <= 24)).toBe(true);
  });
});
