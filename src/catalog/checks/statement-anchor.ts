import { factsOf } from '../facts/file-facts.ts';
import { isPageAnchor } from '../markdown/page-anchors.ts';
import { problem, type ContentRule } from './rule.ts';

/** The id of a statement is its address on the page, so nothing else there may have it. */
export const statementAnchor: ContentRule = {
  name: 'statement-anchor',
  *run({ catalog }) {
    for (const { data, file } of [...catalog.all('talk'), ...catalog.all('report')]) {
      if (!data.statements?.length) continue;
      const headings = new Map(factsOf(file).body.headings.map(({ id, text }) => [id, text]));
      for (const [index, { id }] of data.statements.entries()) {
        const heading = headings.get(id);
        const owner = heading !== undefined ? `the heading “${heading}”` : isPageAnchor(id) ? 'the page itself' : undefined;
        if (owner) yield problem('statement-anchor', file, { path: ['statements', index, 'id'] }, `the statement id \`${id}\` is the address of ${owner} already; give the statement another id`);
      }
    }
  },
};
