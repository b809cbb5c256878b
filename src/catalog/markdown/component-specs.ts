import { STATES } from '../statements.ts';
import { MEASURES, STATEMENT_KINDS } from '../model/statement.ts';
import { CATEGORIES } from '../model/tool.ts';

/** What a property of a component holds: the id of an entry, several of them separated by blanks, or a word of a closed list. */
export type PropValue = { ids: 'one' | 'many'; kind: ReferenceKind } | { words: readonly string[] };

/** The kind of entry a property names. */
export type ReferenceKind = 'tool' | 'topic' | 'event' | 'organization' | 'any';

/** A component that guides and MDX notes may use. */
export interface ComponentSpec {
  /** What it shows, in one sentence. */
  shows: string;
  /** Its properties with what they mean, in one sentence each. */
  props: Readonly<Record<string, { value: PropValue; means: string }>>;
  /** How many of the properties a use must give. */
  needs: 'exactly one' | 'at least one';
}

const one = (kind: ReferenceKind): PropValue => ({ ids: 'one', kind });
const tools: PropValue = { ids: 'many', kind: 'tool' };

/** All components; everything else in MDX is refused. */
export const COMPONENTS: Readonly<Record<string, ComponentSpec>> = {
  ToolTable: {
    shows: 'A table of tools with level, last mention and number of talks.',
    needs: 'exactly one',
    props: {
      topic: { value: one('topic'), means: 'Tools heard of with this topic.' },
      category: { value: { words: Object.keys(CATEGORIES) }, means: 'Tools of this category.' },
      tools: { value: tools, means: 'These tools, ids separated by blanks.' },
    },
  },
  Statements: {
    shows: 'Statements from talks and reports, newest first.',
    needs: 'at least one',
    props: {
      about: { value: one('any'), means: 'Statements about this entry.' },
      kind: { value: { words: STATEMENT_KINDS }, means: 'Statements of this kind.' },
      state: { value: { words: STATES }, means: 'Statements in this state.' },
      by: { value: one('any'), means: 'Statements this person or organisation made.' },
      event: { value: one('event'), means: 'Statements made at this event.' },
    },
  },
  Compare: {
    shows: 'Two to four tools side by side.',
    needs: 'exactly one',
    props: { tools: { value: tools, means: 'The tools, ids separated by blanks.' } },
  },
  Figures: {
    shows: 'Numbers somebody runs, as said in talks and reports.',
    needs: 'at least one',
    props: {
      about: { value: one('any'), means: 'Numbers about this entry.' },
      at: { value: one('any'), means: 'Numbers run by this organisation.' },
      measure: { value: { words: MEASURES }, means: 'Numbers that count this.' },
    },
  },
  TalkList: {
    shows: 'A list of talks, newest first.',
    needs: 'exactly one',
    props: {
      topic: { value: one('topic'), means: 'Talks on this topic.' },
      tool: { value: one('tool'), means: 'Talks about this tool.' },
      event: { value: one('event'), means: 'Talks of this event.' },
      organization: { value: one('organization'), means: 'Talks that present work of this organisation.' },
    },
  },
};
