import { COLLECTIONS, KINDS, type Kind } from '../model/collections.ts';
import { PROBLEMS, type Problem } from '../problems.ts';
import { nearest } from './nearest.ts';
import type { ContentRule, RuleContext } from './rule.ts';
import { kindPlural } from './wording.ts';

/** Addresses are for ever: an id of the base revision lives on, leads on, or was withdrawn on purpose. */
export const vanishedId: ContentRule = {
  name: 'vanished-id',
  *run(context) {
    const former = new Set(context.entries.flatMap(({ kind, data }) => (data.formerly ?? []).map((id) => `${kindPlural(kind)}/${id}`)));
    for (const base of context.baseIds ?? []) {
      const [folder = ''] = base.split('/', 1);
      const id = base.slice(folder.length + 1);
      const kind = KINDS.find((candidate) => COLLECTIONS[candidate].folder === folder);
      if (!kind || context.knownIds.has(kind, id) || former.has(base)) continue;
      if (context.withdrawn.includes(id) || context.withdrawn.includes(base)) continue;
      yield vanished(kind, id, context);
    }
  },
};

function vanished(kind: Kind, id: string, { knownIds, baseIds = [] }: RuleContext): Problem {
  const isNew = (candidate: string) => !baseIds.includes(`${kindPlural(kind)}/${candidate}`);
  const suggestions = nearest(id, knownIds.of(kind).filter(isNew), 1);
  const target = suggestions[0] ? `\`${kindPlural(kind)}/${suggestions[0]}${COLLECTIONS[kind].extensions[0]}\`` : 'the entry that took its place';
  return {
    code: 'vanished-id',
    severity: PROBLEMS['vanished-id'].severity,
    file: `${kindPlural(kind)}/${id}${COLLECTIONS[kind].extensions[0]}`,
    line: 1,
    column: 1,
    message: `the id \`${id}\` is gone, and addresses are for ever; bring the file back, add \`formerly: [${id}]\` to ${target}, or list \`${id}\` under \`withdrawn\` in hallway.config.ts`,
    suggestions,
  };
}
