/** What front matter is made of. */
export type YamlValue = string | number | boolean | YamlValue[] | { [key: string]: YamlValue | undefined };

/** Fields as YAML in the style of the content folder: ids in brackets, small objects in braces, the rest in blocks. */
export function yamlOf(fields: { [key: string]: YamlValue | undefined }): string {
  return entriesOf(fields).map(([key, value]) => field(key, value, '')).join('');
}

/** A Markdown file with front matter. */
export const markdownFile = (fields: { [key: string]: YamlValue | undefined }, body: string): string => `---\n${yamlOf(fields)}---\n${body === '' ? '' : `${body}\n`}`;

function field(key: string, value: YamlValue, indent: string): string {
  if (!Array.isArray(value)) return `${indent}${key}: ${inline(value)}\n`;
  if (value.length === 0) return '';
  if (value.every((item) => typeof item === 'string' && /^[a-z0-9][a-z0-9/-]*$/.test(item))) return `${indent}${key}: ${inline(value)}\n`;
  return `${indent}${key}:\n${value.map((item) => listItem(item, `${indent}  `)).join('')}`;
}

function listItem(item: YamlValue, indent: string): string {
  const isLarge = typeof item === 'object' && !Array.isArray(item) && ('says' in item || entriesOf(item).length > 4);
  if (!isLarge) return `${indent}- ${inline(item)}\n`;
  const block = entriesOf(item).map(([key, value]) => field(key, value, `${indent}  `)).join('');
  return `${indent}- ${block.slice(indent.length + 2)}`;
}

function inline(value: YamlValue): string {
  if (typeof value === 'string') return scalar(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  return `{ ${entriesOf(value).map(([key, inner]) => `${key}: ${inline(inner)}`).join(', ')} }`;
}

const entriesOf = (value: { [key: string]: YamlValue | undefined }) => Object.entries(value).filter((entry): entry is [string, YamlValue] => entry[1] !== undefined);

/** Plain only where no reader of YAML can see anything but this text; a date stays plain. */
function scalar(text: string): string {
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text)) return text;
  const isPlain = /^[\p{L}][\p{L}\p{N} .'’()&+/–—-]*$/u.test(text) && !/^(?:yes|no|on|off|y|n|true|false|null|nan|inf)$/i.test(text) && !/\s$/.test(text);
  return isPlain ? text : JSON.stringify(text);
}
