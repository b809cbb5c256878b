/** An HTML element that notes may use. */
export interface AllowedElement {
  /** Where it may stand: within a paragraph, or around paragraphs on lines of its own. */
  place: 'inline' | 'block';
  /** Whether it has no content and no closing tag. */
  empty?: true;
  /** Attributes it must have; no others are allowed. */
  attributes?: readonly string[];
}

/** The only HTML elements that notes may use; listed for people in docs/content-guide.md. */
export const ALLOWED_ELEMENTS: ReadonlyMap<string, AllowedElement> = new Map([
  ['kbd', { place: 'inline' }],
  ['sub', { place: 'inline' }],
  ['sup', { place: 'inline' }],
  ['mark', { place: 'inline' }],
  ['abbr', { place: 'inline', attributes: ['title'] }],
  ['br', { place: 'inline', empty: true }],
  ['details', { place: 'block' }],
  ['summary', { place: 'block' }],
]);

/** Whether a tag name is HTML (or the root of SVG or MathML); other names in angle brackets are prose, such as `<namespace>`. */
export function isHtmlElement(name: string): boolean {
  return HTML_ELEMENTS.has(name.toLowerCase());
}

/** What to write in Markdown in place of a forbidden element. */
export function wayOutOf(name: string): string {
  return MARKDOWN_FOR[name.toLowerCase()] ?? 'drop it, or put it in backticks to show it as text';
}

/** Names of the HTML standard with its obsolete ones; parts of SVG and MathML are inert outside `svg` and `math`. */
const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl
  dt element em embed fencedframe fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head
  header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark
  marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option
  output p param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select
  selectedcontent shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template
  textarea tfoot th thead time title tr track tt u ul var video wbr xmp`.split(/\s+/),
);

const LIST = 'write the items with `-` or `1.`';
const TABLE = 'write the table with `|`';
const PLAIN = 'drop it and keep its text';

const MARKDOWN_FOR: Readonly<Record<string, string>> = {
  a: 'write `[text](address)`',
  b: 'write `**text**`', strong: 'write `**text**`',
  i: 'write `*text*`', em: 'write `*text*`',
  s: 'write `~~text~~`', del: 'write `~~text~~`', strike: 'write `~~text~~`',
  code: 'put the text in backticks', samp: 'put the text in backticks', tt: 'put the text in backticks',
  pre: 'write a code block between lines of three backticks',
  img: 'write `![text](/path)` with a picture of this site', image: 'write `![text](/path)` with a picture of this site',
  h1: 'write `## Heading`', h2: 'write `## Heading`', h3: 'write `### Heading`', h4: 'write `#### Heading`',
  ul: LIST, ol: LIST, li: LIST,
  table: TABLE, thead: TABLE, tbody: TABLE, tr: TABLE, td: TABLE, th: TABLE,
  blockquote: 'begin the lines with `>`',
  hr: 'write `---` between blank lines',
  p: PLAIN, div: PLAIN, span: PLAIN, u: PLAIN, font: PLAIN, center: PLAIN, small: PLAIN, big: PLAIN,
};
