import { describe, expect, it } from 'vitest';
import { citationOf, type Cited } from './citation.ts';

const TALK: Cited = {
  id: 'harbour-days-2024/beacon-at-sea',
  authors: ['Mari Tamm', 'Hanako Satō'],
  title: 'Beacon at sea',
  form: 'Talk at Harbour Days 2024',
  date: '2024-06-03',
  url: undefined,
  site: 'Hallway',
  page: 'https://notes.example/talks/harbour-days-2024/beacon-at-sea/',
};
const REPORT: Cited = { ...TALK, id: 'two-days', authors: [], title: 'Two days', form: 'Trip report', date: '2024-06', url: 'https://tamm.example/a_b?c=1%20', page: 'https://notes.example/reports/two-days/' };

describe('a citation', () => {
  it('of a talk points to its note', () => {
    const { text, bibtex } = citationOf(TALK);
    expect(text).toBe('Mari Tamm, Hanako Satō. “Beacon at sea”. Talk at Harbour Days 2024. 2024-06-03. Hallway, https://notes.example/talks/harbour-days-2024/beacon-at-sea/');
    expect(bibtex).toBe(
      [
        '@misc{harbour-days-2024-beacon-at-sea,',
        '  author = {Mari Tamm and Hanako Satō},',
        '  title = {{Beacon at sea}},',
        '  howpublished = {Talk at Harbour Days 2024},',
        '  year = {2024},',
        '  month = jun,',
        '  date = {2024-06-03},',
        '  url = {https://notes.example/talks/harbour-days-2024/beacon-at-sea/},',
        '  note = {Notes in Hallway},',
        '}',
      ].join('\n'),
    );
  });

  it('of a report points to the report and names the digest', () => {
    const { text, bibtex } = citationOf(REPORT);
    expect(text).toBe('“Two days”. Trip report. 2024-06. https://tamm.example/a_b?c=1%20. Hallway, https://notes.example/reports/two-days/');
    expect(bibtex).toContain('  url = {https://tamm.example/a_b?c=1%20},\n  note = {Digest in Hallway, https://notes.example/reports/two-days/},');
    expect(bibtex).not.toContain('author');
  });

  it('keeps a name together that would be read as two', () => {
    expect(citationOf({ ...TALK, authors: ['Rope and Sail', 'Mari Tamm'] }).bibtex).toContain('author = {{Rope and Sail} and Mari Tamm},');
  });

  it.each([
    ['100 % & $5_a #b', '{{100 \\% \\& \\$5\\_a \\#b}}'],
    ['{open', '{{\\{open}}'],
    ['a\\b~c^d', '{{a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d}}'],
  ])('writes %j so that TeX reads it', (title, expected) => expect(citationOf({ ...TALK, title }).bibtex).toContain(`title = ${expected},`));

  it.each([
    [undefined, ''],
    ['2024', '  year = {2024},\n  date = {2024},'],
  ])('of %s says no more than is known', (date, expected) => {
    const { bibtex } = citationOf({ ...TALK, date });
    expect(bibtex).toContain(expected);
    expect(bibtex).not.toMatch(/month|undefined|NaN/);
  });
});
