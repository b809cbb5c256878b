import type { Root } from 'mdast';
import { addressProblem, type AddressUse } from './address.ts';
import { isHtmlElement } from './html-elements.ts';
import { placesIn, problemAt, type MarkupProblem } from './markup-problem.ts';
import { mdxProblems } from './mdx-rules.ts';
import { isTooDeep, MAX_DEPTH, parseMarkdown } from './parse.ts';
import { resolveHtml } from './resolve-html.ts';
import { walk } from './walk.ts';

export type { MarkupProblem } from './markup-problem.ts';

/**
 * Everything in the body of an entry that Hallway refuses to publish: forbidden HTML, addresses that lead to code or
 * hide where they lead, pictures from elsewhere, code in MDX. Places are relative to the body; sorted by place.
 */
export function markupProblems(text: string, format: 'md' | 'mdx'): MarkupProblem[] {
  let tree: Root;
  try {
    tree = parseMarkdown(text, format);
  } catch (error) {
    return [format === 'mdx' ? syntaxProblem(error as Error) : UNREADABLE];
  }
  if (isTooDeep(tree)) {
    return [{ line: 1, column: 1, message: `The text is nested more than ${MAX_DEPTH} levels deep; take lists and quotations apart.` }];
  }
  return problemsIn(tree, text, format);
}

/** The same, of a tree that is parsed already and not nested too deep. */
export function problemsIn(tree: Root, text: string, format: 'md' | 'mdx'): MarkupProblem[] {
  // Most texts have no HTML, and then there is no need to look for it.
  const problems = format === 'mdx' ? mdxProblems(tree) : text.includes('<') ? [...resolveHtml(tree, text).problems, ...brokenTags(tree, text)] : [];
  return firstOf([...problems, ...(MAY_HOLD_ADDRESS.test(text) ? addressProblems(tree) : [])].sort((a, b) => a.line - b.line || a.column - b.column));
}

/** A link, a definition, or an address that becomes one by itself. */
const MAY_HOLD_ADDRESS = /[[<@]|:\/\/|www\./i;

/** Markdown has no syntax errors; all that can go wrong is too much of one thing. */
const UNREADABLE: MarkupProblem = { line: 1, column: 1, message: 'The text holds thousands of character references; write characters instead of `&amp;` and the like.' };

/** More problems in one text than anybody reads. */
const MANY = 50;

function firstOf(problems: MarkupProblem[]): MarkupProblem[] {
  const next = problems[MANY];
  return next ? [...problems.slice(0, MANY), { ...next, message: `From here on ${problems.length - MANY} more places are not allowed; mend those above first.` }] : problems;
}

function addressProblems(tree: Root): MarkupProblem[] {
  const problems: MarkupProblem[] = [];
  const picturesByReference = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'imageReference') picturesByReference.add(node.identifier);
  });
  walk(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const use: AddressUse = node.type === 'image' || (node.type === 'definition' && picturesByReference.has(node.identifier)) ? 'image' : 'link';
    const complaint = addressProblem(node.url, use);
    if (complaint) problems.push(problemAt(node, `The ${use === 'image' ? 'picture' : 'link'} \`${shown(node.url)}\` ${complaint}`));
  });
  return problems;
}

/** Text that is no HTML by the grammar of Markdown, yet was meant as such: `<img src='…` without an end. */
function brokenTags(tree: Root, text: string): MarkupProblem[] {
  const problems: MarkupProblem[] = [];
  walk(tree, (node) => {
    if (node.type !== 'text') return;
    const source = text.slice(node.position?.start.offset, node.position?.end.offset);
    const placeOf = placesIn(node, source);
    for (const { index, groups } of source.matchAll(/(?<![\\\w])<(?<name>[a-z][a-z0-9-]*)[\s/]+(?<attribute>[a-z:-]+)\s*=/gi)) {
      const { name = '', attribute = '' } = groups ?? {};
      if (!isHtmlElement(name) && !/^on/i.test(attribute)) continue;
      problems.push({ ...placeOf(index), message: `\`<${name} ${attribute}=\` looks like HTML; put it in backticks to show it as text, or drop it.` });
    }
  });
  return problems;
}

/** The parser says `3:6: …`; the rest of its message is for people already, but for the code in brackets. */
function syntaxProblem(error: Error): MarkupProblem {
  const [, line = '1', column = '1', fact = error.message] = /^(\d+):(\d+):\s*([\s\S]*)$/.exec(error.message) ?? [];
  const plain = fact.replace(/\s*\([a-z-]+:[a-z-]+\)\s*$/, '').replace(/\.$/, '');
  return {
    line: Number(line),
    column: Number(column),
    message: `This is not valid MDX: ${plain}. Put text with \`<\` or \`{\` in backticks, or write \`\\<\` and \`\\{\`.`,
  };
}

/** An address as a message can print it: short, and without characters nobody sees. */
function shown(url: string): string {
  const visible = url.replace(/[\s\p{Cc}\p{Cf}\p{Cs}`]/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
  return visible.length > 80 ? `${visible.slice(0, 77)}…` : visible;
}
