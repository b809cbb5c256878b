import { ALLOWED_ELEMENTS, isHtmlElement, wayOutOf, type AllowedElement } from './html-elements.ts';
import { isPlainComment, type HtmlAttribute, type HtmlPiece } from './html-pieces.ts';

/** What becomes of a piece of HTML, and what is wrong with it. */
export type Verdict =
  | { kind: 'drop' | 'text'; problem?: string }
  | { kind: 'empty' | 'close'; name: string; problem?: undefined }
  | { kind: 'open'; name: string; element: AllowedElement; properties: Record<string, string>; problem?: undefined };

/** Where a piece stands: between blocks or in a paragraph, and which elements are open around it. */
export interface Surroundings {
  flow: boolean;
  within: readonly string[];
  /** Names of opening tags that were refused; their closing tags need no message of their own. */
  refused: ReadonlySet<string>;
}

const MAX_OPEN = 6;

/** Decides over a piece of HTML. What is not exactly allowed becomes text; what looks meant as markup is a problem too. */
export function judgePiece(piece: HtmlPiece, around: Surroundings): Verdict {
  switch (piece.type) {
    case 'text':
      return { kind: 'text' };
    case 'comment':
      return isPlainComment(piece.raw)
        ? { kind: 'drop' }
        : { kind: 'text', problem: 'This comment holds markup, a condition or an early end; keep it to plain words, or delete it.' };
    case 'malformed':
      return judgeMalformed(piece.name);
    case 'close':
      return judgeClose(piece.name, around);
    case 'open':
      return judgeOpen(piece.name, piece.attributes, around);
    default:
      return piece satisfies never;
  }
}

function judgeOpen(name: string, attributes: readonly HtmlAttribute[], around: Surroundings): Verdict {
  const element = ALLOWED_ELEMENTS.get(name);
  if (!element) {
    if (isHtmlElement(name)) return forbidden(`<${name}>`, name);
    if (attributes.every(({ value }) => value === undefined)) return { kind: 'text' };
    return { kind: 'text', problem: `\`<${name} …>\` has attributes and would be taken for HTML; put it in backticks to show it as text.` };
  }
  const problem = wrongPlace(name, element, around) ?? wrongAttributes(name, element, attributes);
  if (problem) return { kind: 'text', problem };
  if (element.empty) return { kind: 'empty', name };
  return { kind: 'open', name, element, properties: Object.fromEntries(attributes.map(({ name: key, value = '' }) => [key, value])) };
}

function judgeClose(name: string, around: Surroundings): Verdict {
  if (around.within.includes(name)) return { kind: 'close', name };
  if (around.refused.has(name)) return { kind: 'text' };
  if (ALLOWED_ELEMENTS.has(name)) {
    return { kind: 'text', problem: `\`</${name}>\` closes nothing; write \`<${name}>\` before it in the same paragraph or at the same level, or drop it.` };
  }
  return isHtmlElement(name) ? forbidden(`</${name}>`, name) : { kind: 'text' };
}

function judgeMalformed(name: string): Verdict {
  if (/^[!?]/.test(name)) return forbidden(`<${name}`, name);
  if (!isHtmlElement(name)) return { kind: 'text' };
  return { kind: 'text', problem: `\`<${name}\` is not a complete tag; ${ALLOWED_ELEMENTS.has(name) ? 'complete it' : wayOutOf(name)}.` };
}

function forbidden(shown: string, name: string): Verdict {
  return { kind: 'text', problem: `\`${shown}\` is not allowed; ${wayOutOf(name)}.` };
}

function wrongPlace(name: string, element: AllowedElement, around: Surroundings): string | undefined {
  const parent = around.within.at(-1);
  if (around.within.length >= MAX_OPEN) return `\`<${name}>\` stands within ${MAX_OPEN} other elements; nest fewer.`;
  if (name === 'summary') return parent === 'details' ? undefined : '`<summary>` stands outside `<details>`; put it right after `<details>`, or drop it.';
  if (element.place === 'block') {
    const apart = around.flow && (parent === undefined || parent === 'details');
    return apart ? undefined : `\`<${name}>\` stands in running text; put it on a line of its own after a blank line.`;
  }
  return undefined;
}

function wrongAttributes(name: string, element: AllowedElement, attributes: readonly HtmlAttribute[]): string | undefined {
  const allowed = element.attributes ?? [];
  const extra = attributes.find((attribute) => !allowed.includes(attribute.name));
  if (extra) return `\`<${name}>\` has the attribute \`${extra.name}\`, which is not allowed; drop it.`;
  const missing = allowed.find((key) => !attributes.some((attribute) => attribute.name === key && attribute.value));
  return missing && `\`<${name}>\` has no \`${missing}\`; add \`${missing}="…"\`, or drop the element.`;
}
