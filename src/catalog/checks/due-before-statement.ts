import { firstDay, lastDay } from '../dates.ts';
import { statementPlaces } from './statement-places.ts';
import { problem, type ContentRule } from './rule.ts';

/** Nobody promises for a time that is over. */
export const dueBeforeStatement: ContentRule = {
  name: 'due-before-statement',
  *run({ catalog }) {
    for (const { statement, file, path } of statementPlaces(catalog)) {
      const { due } = statement.data;
      if (!due || !statement.asOf || lastDay(due) >= firstDay(statement.asOf)) continue;
      yield problem('due-before-statement', file, { path: [...path, 'due'] }, `\`due: ${due}\` was over when the statement was made (${statement.asOf}); correct \`due\`, or give \`asOf\``);
    }
  },
};
