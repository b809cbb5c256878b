import { stringify } from 'yaml';
import { inventedWord, personName, toolName, unusedName } from './invented-names.ts';
import { seededRandom, type Random } from './random.ts';
import { CATEGORIES } from '../src/catalog/model/tool.ts';
import { foldedWords } from '../src/search/fold.ts';

/** How large a made-up catalog is. */
export interface CorpusSize {
  tools: number;
  talks: number;
  seed?: number;
}

/** Talks of one edition, people per talk and so on: about what the programmes of large conferences show. */
const TALKS_PER_EDITION = 250;
const PEOPLE_PER_TALK = 0.55;
const TOOLS_PER_ORGANIZATION = 4;

const CITIES = [
  ['Amsterdam', 'NL'], ['Atlanta', 'US'], ['Barcelona', 'ES'], ['Chicago', 'US'], ['Copenhagen', 'DK'], ['London', 'GB'], ['Paris', 'FR'],
  ['Salt Lake City', 'US'], ['Seoul', 'KR'], ['Tokyo', 'JP'], ['Valencia', 'ES'], ['Vienna', 'AT'],
] as const;

const VERBS = 'Builds Checks Collects Connects Copies Delivers Encrypts Filters Guards Keeps Limits Moves Observes Plans Repairs Restores Routes Scales Signs Stores Tests Watches'.split(' ');
const OBJECTS = 'certificates|clusters in many regions|configuration|container images|database schemas|events|feature flags|identities|logs|metrics|models|network traffic|policies|queues|secrets|service accounts|snapshots|traces|volumes|workloads'.split('|');
const MANNERS = 'across clouds|at the edge|before they are admitted|by what Git says|for many tenants|from one control plane|in the background|on every node|over several regions|through an API|with little memory|without downtime|without sidecars'.split('|');

/**
 * A made-up catalog as content files, path to text: tools, talks, the people who gave them, and the events,
 * organisations and topics they refer to. The same size and seed give the same files.
 */
export function corpusFiles({ tools, talks, seed = 1 }: CorpusSize): Map<string, string> {
  const random = seededRandom(seed);
  const files = new Map<string, string>();
  const named = nameGiver(random);
  const organizations = named(Math.ceil(tools / TOOLS_PER_ORGANIZATION), () => `${inventedWord(random)} ${random.pick(['GmbH', 'Inc', 'Labs', 'Systems', 'Bank', 'Group'])}`);
  for (const { id, name } of organizations) {
    files.set(`organizations/${id}.yaml`, stringify({ name, kind: random.pick(['vendor', 'end-user', 'foundation', 'research']) }));
  }
  const topics = named(Math.min(150, Math.ceil(tools / 10)), () => `${inventedWord(random)} ${random.pick(['operations', 'design', 'security', 'delivery', 'testing'])}`);
  for (const { id, name } of topics) files.set(`topics/${id}.md`, note({ name }, sentence(random)));
  const catalogued = named(tools, () => toolName(random));
  for (const { id, name } of catalogued) files.set(`tools/${id}.md`, note(toolFields(name, organizations, random), sentence(random)));
  const people = named(Math.ceil(talks * PEOPLE_PER_TALK), () => personName(random));
  for (const { id, name } of people) files.set(`people/${id}.yaml`, stringify({ name, affiliations: [{ organization: random.pick(organizations).id }] }));
  const editions = editionFiles(Math.ceil(talks / TALKS_PER_EDITION), random, files);
  for (let index = 0; index < talks; index++) {
    const event = random.pick(editions);
    const about = random.pick(catalogued);
    files.set(
      `talks/${event}/session-${index}.md`,
      note(
        {
          title: `${random.pick(VERBS)} ${random.pick(OBJECTS)} with ${about.name}`,
          event,
          speakers: [random.pick(people).id],
          tools: [about.id],
          topics: [random.pick(topics).id],
          notedBy: [random.pick(people).id],
        },
        `${sentence(random)} ${random.pick(catalogued).name} came up as well. ${sentence(random)}`,
      ),
    );
  }
  return files;
}

interface Named {
  id: string;
  name: string;
}

/** Gives names that are all different, with the ids that follow from them. */
function nameGiver(random: Random): (count: number, draw: () => string) => Named[] {
  const used = new Set<string>();
  const ids = new Set<string>();
  return (count, draw) =>
    Array.from({ length: count }, () => {
      const name = unusedName(draw, used);
      const plain = foldedWords(name).join('-');
      const id = ids.has(plain) ? `${plain}-${random.whole(1_000_000)}` : plain;
      ids.add(id);
      return { id, name };
    });
}

function toolFields(name: string, organizations: readonly Named[], random: Random): Record<string, unknown> {
  const aliases = aliasesOf(name, random);
  return {
    name,
    // Two invented parts make an English word now and then.
    ...(!name.includes(' ') && { match: 'exact' }),
    ...(aliases.length > 0 && { aliases }),
    kind: random.pick(['project', 'product', 'service', 'library']),
    category: random.pick(Object.keys(CATEGORIES)),
    summary: sentence(random),
    ...(random.chance(0.4) && { vendor: random.pick(organizations).id }),
  };
}

/** One and a half on average, as in this repository: run together, hyphenated, a former name, an abbreviation. */
function aliasesOf(name: string, random: Random): (string | { name: string; match: string })[] {
  const initials = name.split(' ').map((word) => word.charAt(0)).join('');
  const isLong = name.includes(' ');
  return [
    ...(isLong && random.chance(0.5) ? [name.replaceAll(' ', '')] : []),
    ...(isLong && random.chance(0.4) ? [name.replaceAll(' ', '-')] : []),
    ...(random.chance(0.5) ? [{ name: `${inventedWord(random)}${inventedWord(random).toLowerCase()}`, match: 'exact' }] : []),
    ...(random.chance(0.4) ? [{ name: `${inventedWord(random)} by ${name}`, match: 'exact' }] : []),
    ...(initials.length > 1 && random.chance(0.3) ? [{ name: `${initials}${random.whole(1000)}`, match: 'exact' }] : []),
  ];
}

function editionFiles(count: number, random: Random, files: Map<string, string>): string[] {
  files.set('events/cloudcon.yaml', stringify({ name: 'CloudCon', kind: 'series' }));
  return Array.from({ length: count }, (_, index) => {
    const [city, country] = random.pick(CITIES);
    const year = 2016 + (index % 10);
    const name = `CloudCon ${city} ${year} ${inventedWord(random)}`;
    const id = foldedWords(name).join('-');
    const aliases = [`CCon ${name.slice('CloudCon '.length)}`];
    files.set(`events/${id}.yaml`, stringify({ name, aliases, kind: 'edition', series: 'cloudcon', start: `${year}-03-19`, end: `${year}-03-22`, city, country }));
    return id;
  });
}

function sentence(random: Random): string {
  return `${random.pick(VERBS)} ${random.pick(OBJECTS)} and ${random.pick(OBJECTS)} ${random.pick(MANNERS)}, ${random.pick(MANNERS)}.`;
}

function note(fields: object, body: string): string {
  return `---\n${stringify(fields)}---\n${body}\n`;
}
