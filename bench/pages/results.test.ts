import { describe, expect, it } from 'vitest';
import type { Visit } from './measure.ts';
import { medianVisit, resultsPage } from './results.ts';

const PERFECT: Visit = {
  performance: 100, accessibility: 100, bestPractices: 100, seo: 100,
  firstContentfulPaint: 900, largestContentfulPaint: 1100, totalBlockingTime: 0, layoutShift: 0.002, bytes: 100_400, fontBytes: 81_600, requests: 8,
};

describe('the median of visits', () => {
  it.each([
    [[1000], 1000],
    [[3000, 1000, 2000], 2000],
    [[9000, 1000, 1000, 800, 1200], 1000],
    [[1000, 2000], 2000],
  ])('%j: %d', (paints, expected) => {
    expect(medianVisit(paints.map((largestContentfulPaint) => ({ ...PERFECT, largestContentfulPaint })))).toEqual({ ...PERFECT, largestContentfulPaint: expected });
  });

  it('is taken of each measure by itself', () => {
    const visits = [{ performance: 90, layoutShift: 0.3 }, { performance: 99, layoutShift: 0.1 }, { performance: 95, layoutShift: 0.2 }];
    expect(medianVisit(visits.map((visit) => ({ ...PERFECT, ...visit })))).toMatchObject({ performance: 95, layoutShift: 0.2 });
  });
});

describe('the page of results', () => {
  const page = (ours: Partial<Visit>) =>
    resultsPage(
      [
        { site: 'Hallway', page: 'home', route: '', visits: [{ ...PERFECT, ...ours }] },
        { site: 'Starlight', page: 'home', route: '', visits: [{ ...PERFECT, performance: 80 }] },
      ],
      { browser: 'Chromium 1', starlightPages: 3, latency: 30 },
    );

  it('has a row per page', () => {
    expect(page({})).toContain('| Hallway | home `/` | 100 | 100 | 100 | 100 | 0.90 | 1.10 | 0 | 0.002 | 100 | 82 | 8 |\n| Starlight | home `/` | 80 |');
  });

  it.each<[Partial<Visit>, string]>([
    [{}, '| performance | at least 98 | reached on every page |'],
    [{ performance: 97 }, '| performance | at least 98 | missed on: home |'],
    [{ seo: 99 }, '| accessibility, best practices and SEO | 100 each | missed on: home |'],
    [{ largestContentfulPaint: 1200 }, '| largest contentful paint | under 1.2 s | missed on: home |'],
    [{ layoutShift: 0.01 }, '| cumulative layout shift | under 0.01 | missed on: home |'],
  ])('says what %j means for the targets', (ours, line) => {
    expect(page(ours)).toContain(line);
  });
});
