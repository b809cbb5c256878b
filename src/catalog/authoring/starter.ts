import { idOf } from './id-of.ts';

/**
 * A file that somebody can begin with: it passes the check as it is, and says in comments what belongs where. Far shorter than
 * `entryText`, and without the model: it stands in addresses, many on a page, and is also made in the reader's browser.
 */
export interface Starter {
  /** Below the content folder. */
  path: string;
  text: string;
}

/** What is known of a talk before anybody has written it up; lists are ids. */
export interface TalkBeginning {
  event: string;
  /** First day of the event: the date of the talk is likely to be near it. */
  day?: string | undefined;
  speakers?: readonly string[];
  organizations?: readonly string[];
  tools?: readonly string[];
  topics?: readonly string[];
}

/** A talk without a note: valid, since nothing is claimed in it yet. */
export function talkStarter({ event, day, speakers = [], organizations = [], tools = [], topics = [] }: TalkBeginning): Starter {
  const ids = (field: string, list: readonly string[], example: string) => (list.length > 0 ? `${field}: [${list.join(', ')}]` : `# ${field}: [${example}]`);
  return {
    path: `talks/${event}/title-of-the-talk.md`,
    text: markdown([
      'title: Title of the talk as announced',
      `event: ${event}`,
      `# date: ${day ?? '2026-03-24'}`,
      ids('speakers', speakers, 'jane-doe'),
      ids('organizations', organizations, 'example-corp'),
      ids('tools', tools, 'argo-cd'),
      ids('topics', topics, 'gitops'),
      '# Where it comes from: notedBy: [your-id] if you were there, else',
      '# sources: [{ url: https://example.org/ }]',
      '# takeaway: The one thing to remember, in at most 250 characters.',
      '# Below the next line: three to ten sentences in your own words.',
    ]),
  };
}

/** A published report, post, slide deck or recording. */
export function reportStarter(event: string | undefined): Starter {
  return {
    path: 'reports/author-and-title.md',
    text: markdown([
      'title: Its published title',
      'kind: trip-report # or post, slides, podcast, video',
      'urls: [{ url: https://example.org/report, role: published }]',
      event === undefined ? '# events: [event-id]' : `events: [${event}]`,
      '# authors: [jane-doe]',
      '# published: 2026-03-24',
      '# Below the next line: what it reports, in your own words.',
    ]),
  };
}

/** A tool, by default one whose name is still to be written. */
export function toolStarter(given = 'Name of the tool'): Starter {
  const name = plainName(given) || 'Name of the tool';
  return {
    path: `tools/${idOf(name) || 'name-of-the-tool'}.md`,
    text: markdown([
      `name: ${JSON.stringify(name)}`,
      // Whether a single word is an English one is for the check to know, which takes a list of them.
      ...(/\s/.test(name) ? [] : ['match: exact # only as spelled here; take it out where no ordinary word is spelled so']),
      'kind: project # or product, service, standard, api, feature, library',
      'category: applications # choose the one that fits; docs/reference/tools.md lists them',
      'summary: What it does, in one sentence of your own.',
      '# homepage: https://example.org/',
      '# repository: https://example.org/repository',
      '# sources: [{ url: https://example.org/ }]',
      '# Below the next line: two to four neutral sentences.',
    ]),
  };
}

/** An event; one of a series where it is known. */
export function eventStarter(firstDay: string, series?: string): Starter {
  return {
    path: `events/${series ?? 'name-of-the-event'}-${firstDay.slice(0, 4)}.yaml`,
    text: lines([
      `name: Name of the event ${firstDay.slice(0, 4)}`,
      'kind: edition # or colocated with partOf, side with nearTo',
      series === undefined ? '# series: series-id' : `series: ${series}`,
      `start: ${firstDay} # its first day`,
      `# end: ${firstDay}`,
      '# timeZone: Europe/Amsterdam',
      '# city: Amsterdam',
      '# country: NL',
      '# url: https://example.org/',
    ]),
  };
}

/** A topic. */
export function topicStarter(): Starter {
  return {
    path: 'topics/name-of-the-topic.md',
    text: markdown(['name: Name of the topic', '# aliases: [other spelling]', '# broader: wider-topic', '# Below the next line: what it means, in two to four sentences.']),
  };
}

/** An organisation. */
export function organizationStarter(): Starter {
  return {
    path: 'organizations/name-of-the-organization.yaml',
    text: lines(['name: Name of the organisation', 'kind: end-user # or vendor, foundation, group, public-body, research', '# url: https://example.org/']),
  };
}

/** A person. */
export function personStarter(): Starter {
  return {
    path: 'people/first-and-last-name.yaml',
    text: lines(['name: First and last name', '# affiliations: [{ organization: example-corp, asOf: 2026-03 }]', '# links: [https://example.org/jane]']),
  };
}

/** A guide. */
export function guideStarter(): Starter {
  return {
    path: 'guides/the-question-it-answers.mdx',
    text: markdown(['title: The question it answers', 'summary: What a reader learns, in one sentence.', '# topics: [gitops]', '# Below the next line: text, with live tables such as <ToolTable topic="gitops" />.']),
  };
}

const lines = (list: readonly string[]): string => `${list.join('\n')}\n`;
const markdown = (fields: readonly string[]): string => lines(['---', ...fields, '---']);

/** The longest name that is taken over, in characters. */
const NAME_LIMIT = 80;

/** A name as a person may have typed or pasted it, on one line and without what cannot be seen. */
function plainName(text: string): string {
  return [...text.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim()].slice(0, NAME_LIMIT).join('').trim();
}
