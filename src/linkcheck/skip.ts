import type { ExternalLink } from './external-links.ts';

/** Addresses that are never asked, and why not. */
export interface SkipRule {
  /** A whole address, in which `*` stands for any characters: `https://example.org/*`. */
  pattern: string;
  /** Why there is no use in asking; printed with the count of links it spares. */
  reason: string;
}

/** A rule with the links it spares. */
export interface Skipped extends SkipRule {
  links: ExternalLink[];
}

/** Parts the links into those to ask and, by rule, those to leave alone; the first rule that fits counts. */
export function withoutSkipped(links: readonly ExternalLink[], rules: readonly SkipRule[]): { asked: ExternalLink[]; skipped: Skipped[] } {
  const skipped = rules.map((rule) => ({ ...rule, links: [] as ExternalLink[] }));
  const asked = links.filter((link) => {
    const rule = skipped.find(({ pattern }) => fits(link.url, pattern));
    rule?.links.push(link);
    return !rule;
  });
  return { asked, skipped };
}

/** What is wrong with a list of rules, for the people who wrote it. */
export function skipRuleFaults(rules: readonly SkipRule[]): string[] {
  return rules.flatMap(({ pattern, reason }) => {
    if (!/^https?:\/\/./.test(pattern)) return [`\`${pattern}\` fits no address; write one such as \`https://example.org/*\``];
    return reason.trim() === '' ? [`\`${pattern}\` is skipped without a reason; say why there is no use in asking`] : [];
  });
}

/** Whether a text is the pattern; linear in the text for each `*`, unlike a regular expression with several of them. */
function fits(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}
