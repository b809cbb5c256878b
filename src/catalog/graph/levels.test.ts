import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../tests/entries.ts';
import { levelAt, levelHistory } from './levels.ts';

const tool = (fields: string) => `---\nkind: project\ncategory: gitops\nsummary: It does one thing well.\n${fields}\n---\n`;
const catalog = catalogOf({
  'tools/mother-project.md': tool('name: Mother Project\ncncf: { accepted: 2020-03-26, levels: [{ level: incubating, since: 2020-03-26 }, { level: graduated, since: 2022-12 }] }'),
  'tools/child-project.md': tool('name: Child Project\npartOf: mother-project'),
  'tools/grandchild-project.md': tool('name: Grandchild Project\npartOf: child-project'),
  'tools/other-project.md': tool('name: Other Project\npartOf: mother-project\ncncf: none'),
  'tools/below-other.md': tool('name: Below Other\npartOf: other-project'),
  'tools/loner-project.md': tool('name: Loner Project'),
});

describe('the level of a tool on a day', () => {
  it.each([
    ['mother-project', '2020-03-25', undefined],
    ['mother-project', '2020-03-26', { level: 'incubating', since: '2020-03-26' }],
    ['mother-project', '2022-12-01', { level: 'graduated', since: '2022-12' }],
    ['child-project', '2021-01-01', { level: 'incubating', since: '2020-03-26', via: 'mother-project' }],
    ['grandchild-project', '2023-01-01', { level: 'graduated', since: '2022-12', via: 'mother-project' }],
    ['other-project', '2023-01-01', undefined],
    ['below-other', '2023-01-01', undefined],
    ['loner-project', '2023-01-01', undefined],
    ['no-such-tool', '2023-01-01', undefined],
  ])('%s on %s', (id, day, expected) => expect(levelAt(catalog, id, day)).toEqual(expected));

  it('is told with its history', () => {
    expect(levelHistory(catalog, 'child-project').map(({ level, via }) => `${level} via ${via}`)).toEqual(['incubating via mother-project', 'graduated via mother-project']);
  });
});
