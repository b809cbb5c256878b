import { formatOf, treeOf } from '../markdown/parse.ts';
import { markupProblems, problemsIn } from '../markdown/safety.ts';
import { inBody, problem, type FileRule } from './rule.ts';

/** Markup that could run code, hide where it leads, or show something else than it says; and MDX that does not parse. */
export const forbiddenMarkup: FileRule = {
  name: 'forbidden-markup',
  run(file) {
    if (!/\.mdx?$/.test(file.path) || file.body === '') return [];
    const [tree, format] = [treeOf(file), formatOf(file.path)];
    // What gives no tree is refused for the reason that it gives none.
    const problems = tree ? problemsIn(tree, file.body, format) : markupProblems(file.body, format);
    return problems.map((found) => problem('forbidden-markup', file, inBody(file, found), continued(found.message)));
  },
};

/** Messages of the check continue `file:line:column  error  …`: no capital, no full stop, no place within the body. */
function continued(message: string): string {
  return message.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()).replace(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, '').replace(/\.$/, '');
}
