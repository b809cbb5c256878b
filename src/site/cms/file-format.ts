import { parse, stringify } from 'yaml';
import type { CmsFormat } from './config-shape.ts';
import { asFields, asForm } from './form-shape.ts';

/** The format of the files with an extension. */
export function formatOf(extension: string): CmsFormat {
  switch (extension) {
    case '.yaml':
      return 'hallway-yaml';
    case '.md':
      return 'hallway-md-frontmatter';
    case '.mdx':
      return 'hallway-mdx-frontmatter';
    default:
      throw new Error(`files that end in \`${extension}\` have no format in the editor; add one in src/site/cms/file-format.ts`);
  }
}

/** What the editor must be taught to read and write, by format: the extension, and text to fields and back. */
export const FORMATS: Readonly<Record<CmsFormat, { extension: string; fromFile: (text: string) => Content; toFile: (content: Content) => string }>> = {
  'hallway-yaml': { extension: 'yaml', fromFile: (text) => asForm(fieldsIn(text)), toFile: yamlOf },
  'hallway-md-frontmatter': { extension: 'md', fromFile: fromMarkdown, toFile: toMarkdown },
  'hallway-mdx-frontmatter': { extension: 'mdx', fromFile: fromMarkdown, toFile: toMarkdown },
};

/** The fields of an entry; below front matter, the text is one of them. */
type Content = Record<string, unknown>;

function fromMarkdown(text: string): Content {
  const { yaml, body } = /^---[ \t]*\n(?:(?<yaml>[\s\S]*?)\n)?---[ \t]*(?:\n(?<body>[\s\S]*))?$/.exec(text)?.groups ?? { body: text };
  return { ...asForm(fieldsIn(yaml ?? '')), body: body?.replace(/^\n/, '') ?? '' };
}

function toMarkdown({ body, ...fields }: Content): string {
  return `---\n${yamlOf(fields)}---\n${typeof body === 'string' && body !== '' ? `\n${body}\n` : ''}`;
}

function fieldsIn(yaml: string): Content {
  const fields: unknown = parse(yaml) ?? {};
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) throw new Error('it has no fields');
  return fields as Content;
}

/** Norway is `NO`, which YAML may take for false: quotes are seldom needed and never wrong. */
function yamlOf(content: Content): string {
  return stringify(asFields(content), { lineWidth: 0, defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', singleQuote: false });
}
