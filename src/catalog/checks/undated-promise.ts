import { problem, type ContentRule } from './rule.ts';
import { statementPlaces } from './statement-places.ts';

/** A promise without a date can be neither kept in time nor late. */
export const undatedPromise: ContentRule = {
  name: 'undated-promise',
  *run({ catalog }) {
    for (const { statement, file, path } of statementPlaces(catalog)) {
      if (statement.state !== 'undated') continue;
      yield problem('undated-promise', file, { path }, `the promise \`${statement.data.id}\` has no date; add \`due\` if the source names one, however rough (\`2026\`)`);
    }
  },
};
