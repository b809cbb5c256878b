import { problem, type ContentRule } from './rule.ts';
import { oneOf } from './wording.ts';

/** Where a note draws on several reports, each statement says which of them it is from. */
export const missingStatementSource: ContentRule = {
  name: 'missing-statement-source',
  *run({ catalog }) {
    for (const { data, file } of catalog.all('talk')) {
      const reports = data.reports ?? [];
      for (const [index, { id, source }] of (data.statements ?? []).entries()) {
        if (source === undefined && reports.length > 1) {
          yield problem('missing-statement-source', file, { path: ['statements', index] }, `the statement \`${id}\` does not say which report it is from; add \`source\`: ${oneOf(reports)}`, reports);
        }
        if (source !== undefined && !reports.includes(source)) {
          yield problem('missing-statement-source', file, { path: ['statements', index, 'source'] }, `\`source: ${source}\` is not one of the \`reports\` of this note; add it there, or correct it`, reports);
        }
      }
    }
  },
};
