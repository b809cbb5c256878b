import type { Figure } from '../../catalog/model/statement.ts';

/** Words that say what a number counts, by the measure of the model. */
const MEASURE_WORDS: Record<string, Figure['measure']> = {
  cluster: 'clusters', clusters: 'clusters', node: 'nodes', nodes: 'nodes', pods: 'pods', containers: 'containers', namespaces: 'namespaces', services: 'services', microservices: 'services',
  applications: 'applications', apps: 'applications', anwendungen: 'applications', deployments: 'deployments', charts: 'helm-charts', repositories: 'repositories', repos: 'repositories',
  websites: 'websites', databases: 'databases', pipelines: 'pipelines', builds: 'builds', users: 'users', developers: 'developers', teams: 'teams', tenants: 'tenants', requests: 'requests',
  events: 'events', messages: 'messages', cores: 'cores', gpus: 'gpus', contributors: 'contributors', attendees: 'attendees', regions: 'regions', policies: 'policies', images: 'images', talks: 'talks',
};

const NUMBER = /(?<bound>more than|over|at least|up to|at most|less than|fewer than|about|around|nearly|almost|roughly|some|mehr als|über|rund|etwa|plus de|environ|~|>|<)?\s*(?<number>\d{1,3}(?:[,.’' ]\d{3})+|\d+(?:\.\d+)?)(?<scale> ?[kKM]\b| (?:thousand|million|billion|tausend|millionen)\b)?(?<plus>\+)?\s+(?<words>[\p{L}-]+(?: [\p{L}-]+){0,2})(?: (?:per|a|an|each|every|pro) (?<per>second|minute|hour|day|week|month|year))?/giu;

/** The numbers of a sentence that the model can hold: what they count is in its closed list and neither is guessed. */
export function figuresIn(sentence: string): Figure[] {
  const figures: Figure[] = [];
  for (const { groups = {} } of sentence.matchAll(NUMBER)) {
    const { measure, period } = measureOf((groups['words'] ?? '').toLowerCase().split(' '));
    const per = groups['per']?.toLowerCase() ?? period;
    const value = valueOf(groups['number'] ?? '', (groups['scale'] ?? '').trim().toLowerCase());
    if (!measure || value === undefined) continue;
    const bound = (groups['bound'] ?? '').toLowerCase();
    figures.push({
      measure, value,
      ...(isPeriod(per) && { per }),
      ...((groups['plus'] || /^(?:more|over|at least|mehr|über|plus|>)/.test(bound)) && { atLeast: true }),
      ...(/^(?:up to|at most|less|fewer|<)/.test(bound) && { atMost: true }),
      ...(/^(?:about|around|nearly|almost|roughly|some|rund|etwa|environ|~)/.test(bound) && { approximate: true }),
    });
  }
  return figures;
}

/** Whether a sentence has a number with something that it counts or measures. */
export const hasQuantity = (sentence: string): boolean =>
  /\d\s?%|\d\s?(?:[kMGTP]i?B|[mµn]?s|ms|min|minutes?|hours?|days?|weeks?|months?|Hz|cores?|x|×|EUR|USD|€|\$)(?![\p{L}\p{N}])|[$€£]\s?\d/u.test(sentence) || figuresIn(sentence).length > 0;

/** What the words after a number count: "250 Helm charts" charts, "2 weeks of builds" nothing that the model holds. */
function measureOf(words: readonly string[]): { measure?: Figure['measure']; period?: string | undefined } {
  for (const [index, word] of words.entries()) {
    const measure = Object.hasOwn(MEASURE_WORDS, word) ? MEASURE_WORDS[word] : undefined;
    if (measure) return { measure, ...(/^(?:per|a|each|every|pro)$/.test(words[index + 1] ?? '') && { period: words[index + 2] }) };
    if (NO_ADJECTIVE.test(word)) break;
  }
  return {};
}

/** Words that end what a number counts. */
const NO_ADJECTIVE = /^(?:and|or|of|in|on|at|with|for|per|to|from|by|weeks?|days?|months?|years?|hours?|minutes?|seconds?|people|percent|times)$/;

const isPeriod = (word: string | undefined): word is NonNullable<Figure['per']> => word !== undefined && /^(?:second|minute|hour|day|week|month|year)$/.test(word);

function valueOf(text: string, scale: string): number | undefined {
  // "1.500" is a number of its own in some languages and 1.5 in others: groups of three are thousands.
  const plain = /^\d{1,3}(?:[,.’' ]\d{3})+$/.test(text) ? text.replace(/[^\d]/g, '') : text;
  const factor = scale === '' ? 1 : scale === 'k' || scale === 'thousand' || scale === 'tausend' ? 1e3 : scale === 'm' || scale.startsWith('million') ? 1e6 : 1e9;
  const value = Number(plain) * factor;
  return Number.isFinite(value) ? value : undefined;
}
