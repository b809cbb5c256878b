import { skeleton } from '../../catalog/checks/skeleton.ts';
import { wordsOf } from './name-shape.ts';
import type { KnownFromElsewhere } from './speaker-list.ts';
import { splitSummary, type Summary } from './summary.ts';

/**
 * Splits the titles of a whole schedule. What is beyond doubt in one helps with the others: a company named twice, a speaker
 * with two sessions, the words that titles are made of.
 */
export function splitSummaries(titles: readonly string[], catalogued: Pick<KnownFromElsewhere, 'people' | 'organizations'>): Summary[] {
  const nothing = { ...catalogued, titleWords: new Set<string>() };
  const first = titles.map((title) => splitSummary(title, nothing));
  // Names alone prove nothing; a comma means a company or a role.
  const certain = first.filter(({ title, speakers }, index) => speakers.length > 0 && titles[index]?.slice(title.length).includes(','));
  const titleWords = new Set(first.flatMap(({ title }) => lowerWords(withoutTail(title))));
  const known: KnownFromElsewhere = {
    people: new Set([...catalogued.people, ...certain.flatMap(({ speakers }) => speakers.map(({ name }) => skeleton(name)))]),
    organizations: new Set([...catalogued.organizations, ...certain.flatMap(({ speakers }) => speakers.flatMap(({ affiliation }) => (affiliation === undefined ? [] : [skeleton(affiliation)])))]),
    titleWords,
  };
  return titles.map((title) => splitSummary(title, known));
}

/** A title up to its last dash: behind it may stand names. */
const withoutTail = (title: string) => title.replace(/^(.*\S)\s+[-–—]\s+.*$/u, '$1');

const lowerWords = (text: string) => wordsOf(text).map((word) => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
