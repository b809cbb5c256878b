import { describe, expect, it } from 'vitest';
import { placeStatements } from './margin.ts';
import type { StatementView } from './statement.ts';

const statement = (says: string) => ({ says }) as StatementView;
const placesOf = (blocks: string[], says: string[]) => placeStatements(blocks, says.map(statement)).map(({ statements }) => statements.map((one) => one.says));

describe('a statement stands beside the block it belongs to', () => {
  const blocks = ['<h2>Clusters and alerts</h2>', '<p>Adobe runs 430 clusters with Argo CD.</p>', '<p>Alerts are <em>filtered</em> down to failing deployments of Argo CD.</p>'];

  it.each([
    ['by shared words', ['Filter alerts to what is failing.'], [[], [], ['Filter alerts to what is failing.']]],
    ['by shared numbers', ['There are 430 of them.'], [[], ['There are 430 of them.'], []]],
    ['never beside a heading', ['Clusters and alerts.'], [[], ['Clusters and alerts.'], []]],
    ['at the end when nothing fits', ['Quite another matter.'], [[], [], ['Quite another matter.']]],
    ['in the order of the note', ['Alerts are filtered.', 'Adobe runs clusters.', 'Deployments are failing.'], [[], ['Adobe runs clusters.'], ['Alerts are filtered.', 'Deployments are failing.']]],
  ])('%s', (_name, says, expected) => expect(placesOf(blocks, says)).toEqual(expected));

  it('keeps markup out of the comparison', () => {
    expect(placesOf(['<p class="alerts">Something else entirely.</p>', '<p>The alerts.</p>'], ['Alerts matter.'])).toEqual([[], ['Alerts matter.']]);
  });

  it('has no place without blocks', () => expect(placesOf([], ['Lost.'])).toEqual([]));
});
