import { attribute, textOf, type BuiltPage } from './pages.ts';

/** What is wrong with the headings of a page: one h1, no level left out, no two headings alike; nothing when they are fine. */
export function outlineProblems({ elements }: BuiltPage): string[] {
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map((element) => ({ level: Number(element.tagName[1]), text: textOf(element) }));
  // A page that only leads on has none.
  if (headings.length === 0 && elements.some((element) => attribute(element, 'http-equiv') === 'refresh')) return [];
  const problems: string[] = [];
  const titles = headings.filter(({ level }) => level === 1).length;
  if (titles !== 1) problems.push(`${titles} h1`);
  headings.forEach(({ level, text }, index) => {
    if (level > (headings[index - 1]?.level ?? 0) + 1) problems.push(`“${text}” skips a level`);
    if (text === '') problems.push('an empty heading');
    if (headings.findIndex((other) => other.text === text) < index) problems.push(`two headings “${text}”`);
  });
  return problems;
}
