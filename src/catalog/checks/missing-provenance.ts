import { problem, type ContentRule } from './rule.ts';

/** What a note tells was heard by somebody or read somewhere. */
export const missingProvenance: ContentRule = {
  name: 'missing-provenance',
  *run({ catalog }) {
    for (const { data, file } of catalog.all('talk')) {
      const isStub = file.body.trim() === '' && !data.statements?.length;
      const isSourced = [data.reports, data.notedBy, data.sources].some((list) => list !== undefined && list.length > 0);
      if (isStub || isSourced) continue;
      yield problem('missing-provenance', file, { path: [] }, 'the note does not say where it comes from; add `notedBy` if somebody was there, `reports` if it draws on a report, or `sources`');
    }
  },
};
