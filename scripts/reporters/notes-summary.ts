import { addsAnything, type Additions } from '../../src/import/notes/match.ts';
import type { ImportPlan, PlannedTalk } from '../../src/import/notes/plan.ts';
import { printable } from './printable.ts';

/** What an import of notes wrote, or would write, for people; a dry run shows the files themselves. */
export function notesSummary(plan: ImportPlan, typed: (path: string) => string, isDry: boolean): string {
  const { report, talks, people, files, dropped } = plan;
  const drafts = talks.filter(({ file }) => file !== undefined).length;
  const matched = talks.filter(({ matches }) => matches.length > 0);
  const waiting = matched.filter(({ mergedInto, matches: [match] }) => mergedInto === undefined && match && addsAnything(match.adds));
  const lines = [
    `${count(talks.length, 'talk')} found: ${count(drafts, 'draft')}${matched.length > 0 ? `, ${matched.length} there already` : ''}.${isDry ? ' Nothing was written (dry run).' : ''}`,
    ...talks.flatMap((talk) => talkLines(talk, typed)),
    `  ${report.file === undefined ? `No new report; there already: ${report.matches.map((id) => typed(`reports/${id}.md`)).join(', ') || 'all of its talks'}` : `${typed(report.file)}  ${report.draft.title}  (${count(report.draft.questions.length, 'question')})`}`,
    ...people.map(({ path }) => `  ${typed(path)}`),
    ...(dropped.length > 0 ? ['', 'Left out:', ...dropped.map(({ reason, text, count: times, line }) => `  ${reason.replaceAll('-', ' ')}${line === undefined ? '' : ` (line ${line})`}: ${text}${times > 1 ? `, ${times} times` : ''}`)] : []),
    ...(isDry ? files.flatMap(({ path, text }) => ['', `--- ${typed(path)}`, ...text.trimEnd().split('\n')]) : []),
    '',
    ...nextSteps(drafts > 0 || report.file !== undefined, waiting.length, isDry),
  ];
  return lines.map(printable).join('\n');
}

function talkLines({ draft, file, matches, mergedInto }: PlannedTalk, typed: (path: string) => string): string[] {
  const facts = [draft.speakers.join(', ') || 'nobody named', ...(draft.tools.length > 0 ? [draft.tools.join(', ')] : []), count(draft.questions.length, 'question')].join('; ');
  const [match] = matches;
  if (!match) return [`  ${file === undefined ? '(not written)' : typed(file)}  ${draft.title}`, `      ${facts}`];
  const additions = addedWords(match.adds);
  return [
    `  ${typed(match.file)}  ${draft.title}`,
    `      is most likely “${match.title}” (${match.nearness.toFixed(2)}); ${mergedInto === undefined ? 'would add' : 'added'}: ${additions || 'nothing'}`,
  ];
}

function addedWords(adds: Additions): string {
  const lists = [
    [adds.speakers, 'speaker'], [adds.organizations, 'organisation'], [adds.tools, 'tool'], [adds.topics, 'topic'], [adds.links, 'link'], [adds.reports, 'report'], [adds.statements, 'statement'], [adds.questions, 'question'],
  ] as const;
  return [...(adds.date === undefined ? [] : ['the date']), ...lists.flatMap(([list, word]) => (list.length > 0 ? [count(list.length, word)] : [])), ...(adds.text === 'none' ? [] : ['the text'])].join(', ');
}

function nextSteps(hasDrafts: boolean, waiting: number, isDry: boolean): string[] {
  if (isDry) return ['Next: run it again without --dry-run.'];
  return [
    ...(waiting > 0 ? ['To add what the notes have to the talks that are there: run it again with --merge.'] : []),
    ...(hasDrafts ? ['Next: answer the `questions` in each file and delete them, put the text in your own words, then run `npm run check`.'] : []),
  ];
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
