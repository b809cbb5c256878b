import { load } from 'js-yaml';
import { stringify } from 'yaml';
import { corpusFiles } from '../corpus.ts';
import { seededRandom, type Random } from '../random.ts';

/** One note in so many has a mistake of each kind: a check that never finds anything would be measured too kindly. */
const MISTAKE_EVERY = 100;

const VERBS = 'runs moves keeps rebuilds watches replaces tests scales'.split(' ');
const PLACES = 'in every region|on three continents|behind one control plane|for all tenants|at the edge|in two clouds|with a small team'.split('|');
const TURNS = 'Nobody expected that this would hold|The hard part was the migration|What broke first was the certificates|They would do it again|The questions were about cost|Most of it is written down in one repository'.split('|');

/**
 * The made-up catalog with notes about as long as those of this repository: three statements with figures, sources, and
 * three sections that link to other entries and name tools. Some have an unknown reference, a misspelt name, a tool
 * without an entry, an undated promise.
 */
export function longNotes(size: { tools: number; talks: number; seed?: number }): Map<string, string> {
  const files = corpusFiles(size);
  const random = seededRandom((size.seed ?? 1) + 1);
  const tools = [...files].filter(([path]) => path.startsWith('tools/')).map(([path, text]) => ({ id: path.slice('tools/'.length, -'.md'.length), name: /^name: (.+)$/m.exec(text)?.[1] ?? '' }));
  for (const [path, text] of files) {
    if (path.startsWith('talks/')) files.set(path, lengthen(text, tools, random));
  }
  return files;
}

interface Tool {
  id: string;
  name: string;
}

function lengthen(text: string, tools: readonly Tool[], random: Random): string {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  const about = Array.from({ length: 4 }, () => random.pick(tools));
  const [first, second, third, fourth] = about as [Tool, Tool, Tool, Tool];
  const slips = () => random.whole(MISTAKE_EVERY) === 0;
  const fields = {
    ...(load(yaml) as object),
    date: undefined,
    links: [{ kind: 'schedule', url: `https://schedule.example.org/event/${random.whole(1_000_000)}/a-session-with-a-long-title-in-its-address` }],
    lang: 'en',
    takeaway: `${first.name} ${random.pick(VERBS)} what ${second.name} could not, ${random.pick(PLACES)}.`,
    statements: [
      { id: 'fleet', kind: 'figure', says: `More than ${random.whole(900)} clusters run ${first.name} ${random.pick(PLACES)}.`, about: [first.id], figures: [{ measure: 'clusters', value: random.whole(900), atLeast: true }, { measure: 'nodes', value: random.whole(9000), approximate: true }] },
      { id: 'next-release', kind: 'roadmap', says: `${second.name} gets a new way to do this next year.`, about: [slips() ? `${second.id}x` : second.id], ...(!slips() && { due: 2030 }) },
      { id: 'plan-for-it', kind: 'recommendation', says: `Plan for outages of ${third.name} and filter what it reports.`, about: [third.id] },
    ],
    sources: [{ url: `https://reports.example.org/${random.whole(1_000_000)}`, date: '2025-04-08' }],
  };
  const paragraphs = [
    body.trim(),
    `They showed how ${first.name} ${random.pick(VERBS)} its work ${random.pick(PLACES)}, and why [${second.name}](../../tools/${second.id}.md) stayed. ${random.pick(TURNS)}.`,
    `## What they run\n\n${third.name} ${random.pick(VERBS)} the rest ${random.pick(PLACES)}. ${random.pick(TURNS)}. More than ${random.whole(500)} deployments go out each month, ${random.pick(PLACES)}.`,
    `- ${first.name}: ${random.pick(PLACES)}\n- \`${fourth.id}\` in version 3.${random.whole(20)}\n- ${slips() ? misspelt(fourth.name) : fourth.name} and **${second.name}** together`,
    `## What comes next\n\n${random.pick(TURNS)}. ${fourth.name} ${random.pick(VERBS)} them ${random.pick(PLACES)}${slips() ? ', next to KubeWhatever' : ''}. ${random.pick(TURNS)}; ${random.pick(TURNS).toLowerCase()}.`,
  ];
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${paragraphs.join('\n\n')}\n`;
}

/** Two letters in the middle change places. */
function misspelt(name: string): string {
  const middle = Math.floor(name.length / 2);
  return name.slice(0, middle - 1) + name.charAt(middle) + name.charAt(middle - 1) + name.slice(middle + 1);
}
