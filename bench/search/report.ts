import { mean, type LabelledQuery, type Measures } from './measures.ts';

/** What one engine reached. */
export interface EngineResults {
  name: string;
  options: string;
  /** Measures per query, in their order. */
  measures: readonly Measures[];
}

/** Classes in which a name is looked for, in any spelling. */
const NAME_CLASSES: readonly string[] = ['name', 'misspelling', 'abbreviation', 'joined-split', 'diacritics'];

/** What is aimed at on the `test` half. */
const TARGETS = { nameSuccess: 0.95, reciprocalRank: 0.92, nothing: 0 };

type Split = LabelledQuery['split'];

/** The results as a page. */
export function resultsPage(results: readonly EngineResults[], queries: readonly LabelledQuery[], { pages, day }: { pages: number; day: string }): string {
  const answered = (split: Split, only: (query: LabelledQuery) => boolean = () => true) => queries.flatMap((query, index) => (query.split === split && query.answers.length > 0 && only(query) ? [index] : []));
  const of = ({ measures }: EngineResults, indexes: readonly number[]) => mean(indexes.flatMap((index) => measures[index] ?? []));
  const classes = [...new Set(queries.filter(({ answers }) => answers.length > 0).map((query) => query.class))];
  const overall = (split: Split) => [
    `| engine | success@1 | MRR@10 | nDCG@10 | nothing found |`,
    `|---|---:|---:|---:|---:|`,
    ...results.map((engine) => `| ${engine.name} | ${row(of(engine, answered(split)))} |`),
  ];
  const byClass = (split: Split, pick: (measures: Measures) => number) => [
    `| class | queries | ${results.map(({ name }) => name).join(' | ')} |`,
    `|---|---:|${results.map(() => '---:|').join('')}`,
    ...classes.map((name) => {
      const indexes = answered(split, (query) => query.class === name);
      return `| ${name} | ${indexes.length} | ${results.map((engine) => figure(pick(of(engine, indexes)))).join(' | ')} |`;
    }),
  ];
  const [own] = results;
  const names = own ? of(own, answered('test', (query) => NAME_CLASSES.includes(query.class))) : undefined;
  const all = own ? of(own, answered('test')) : undefined;
  const silent = queries.flatMap((query, index) => (query.answers.length === 0 ? [index] : []));
  return `${[
    '# Search quality',
    '',
    `Measured on the content of ${day}: ${pages} pages, ${queries.length} queries (\`queries.json\`, explained in \`README.md\`). To repeat it:`,
    '',
    '    npm run bench -- search',
    '',
    'success@1 and MRR@10 count pages of grade 2 and 3 as good answers, nDCG@10 uses all grades. Overview pages are left out of',
    'every ranking, a statement counts for its page, and a page counts once, at its best place. Queries without an answer are',
    'left out of these tables. Weights and synonyms were chosen with the `tune` half alone; of the `test` half only these',
    'totals were read.',
    '',
    '## Test half',
    '',
    ...overall('test'),
    '',
    '| target | aimed at | reached | |',
    '|---|---:|---:|---|',
    target('success@1 on names in any spelling (name, misspelling, abbreviation, joined-split, diacritics)', TARGETS.nameSuccess, names?.success ?? 0, (names?.success ?? 0) >= TARGETS.nameSuccess),
    target('MRR@10 over all', TARGETS.reciprocalRank, all?.reciprocalRank ?? 0, (all?.reciprocalRank ?? 0) >= TARGETS.reciprocalRank),
    target('nothing found where there is an answer', TARGETS.nothing, all?.nothing ?? 1, (all?.nothing ?? 1) <= TARGETS.nothing),
    '',
    'MRR@10 by class:',
    '',
    ...byClass('test', ({ reciprocalRank }) => reciprocalRank),
    '',
    'success@1 by class:',
    '',
    ...byClass('test', ({ success }) => success),
    '',
    'nDCG@10 by class:',
    '',
    ...byClass('test', ({ gain }) => gain),
    '',
    'Nothing found, share by class:',
    '',
    ...byClass('test', ({ nothing }) => nothing),
    '',
    '## Tune half',
    '',
    ...overall('tune'),
    '',
    'MRR@10 by class:',
    '',
    ...byClass('tune', ({ reciprocalRank }) => reciprocalRank),
    '',
    'success@1 by class:',
    '',
    ...byClass('tune', ({ success }) => success),
    '',
    'nDCG@10 by class:',
    '',
    ...byClass('tune', ({ gain }) => gain),
    '',
    'Nothing found, share by class:',
    '',
    ...byClass('tune', ({ nothing }) => nothing),
    '',
    ...withoutAnswer(results, silent),
    '## The engines',
    '',
    'All get the same text, title and aliases of each page. The filter class uses a query language that only Hallway has; the',
    'others take it as words.',
    '',
    ...results.map(({ name, options }) => `- **${name}**: ${options}`),
    '',
  ].join('\n')}`;
}

/** How many of the queries at `silent`, which have no answer, each engine met with nothing; no lines where there are none. */
function withoutAnswer(results: readonly EngineResults[], silent: readonly number[]): string[] {
  if (silent.length === 0) return [];
  return [
    '## Queries without an answer',
    '',
    `${silent.length} queries ask for what the content does not cover. Finding nothing is right there:`,
    '',
    '| engine | found nothing |',
    '|---|---:|',
    ...results.map(({ name, measures }) => `| ${name} | ${silent.filter((index) => measures[index]?.nothing === 1).length} of ${silent.length} |`),
    '',
  ];
}

function row({ success, reciprocalRank, gain, nothing }: Measures): string {
  return [success, reciprocalRank, gain, nothing].map(figure).join(' | ');
}

const figure = (value: number) => value.toFixed(3);

function target(name: string, aim: number, reached: number, isReached: boolean): string {
  const by = Math.abs(reached - aim).toFixed(3);
  return `| ${name} | ${figure(aim)} | ${figure(reached)} | ${isReached ? 'reached' : `missed by ${by}`} |`;
}
