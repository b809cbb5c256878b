import { problem, type ContentRule } from './rule.ts';

/** A tool made from a list of facts has no sentence of our own yet; until somebody writes it, nobody learns what it does. */
export const summaryMissing: ContentRule = {
  name: 'summary-missing',
  *run({ catalog }) {
    for (const { data, file } of catalog.all('tool')) {
      if (data.summary === undefined) {
        yield problem('summary-missing', file, { path: ['name'] }, `\`${data.name}\` has no summary yet; say in one sentence of your own what it does, as \`summary\``);
      }
    }
  },
};
