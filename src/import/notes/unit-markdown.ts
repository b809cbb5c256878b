import type { Unit } from './unit.ts';

/** Units as the Markdown they were read from, with one empty line between blocks and none within lists and tables. */
export function markdownOf(units: readonly Unit[]): string {
  let markdown = '';
  let last: Unit | undefined;
  let inTable = false;
  for (const [index, unit] of units.entries()) {
    inTable = unit.kind === 'row' && (inTable || unit.isHead === true);
    const isClose = last !== undefined && ((isListed(unit) && isListed(last) && unit.numbered === last.numbered && !unit.isHead) || (unit.kind === 'quote' && last.kind === 'quote'));
    const block = inTable ? rowOf(unit, units[index + 1]) : isSubheading(unit, units[index + 1]) ? `### ${unit.source}` : blockOf(unit);
    if (block === '') continue;
    markdown += (markdown === '' ? '' : isClose ? '\n' : '\n\n') + block;
    last = unit;
  }
  return markdown;
}

/** A short line above a list, a block of code or a paragraph, as slides and pasted pages have it. */
function isSubheading({ kind, source, text, apart }: Unit, next: Unit | undefined): boolean {
  if (kind !== 'text' || !next || text.length > 70 || text !== source || !/^[\p{Lu}\p{N}]/u.test(text) || /[.,;:!…]$|https?:|@/.test(text)) return false;
  return next.kind === 'item' || next.kind === 'code' ? apart : next.kind === 'text' && next.text.length > 120;
}

const isListed = ({ kind }: Unit): boolean => kind === 'item' || kind === 'row';

/** A row of a table whose head the notes have; a head whose rows have all become talks goes with them. */
function rowOf({ cells = [], isHead }: Unit, next: Unit | undefined): string {
  if (isHead && (next?.kind !== 'row' || next.isHead)) return '';
  const row = `| ${cells.join(' | ')} |`;
  return isHead ? `${row}\n|${' --- |'.repeat(cells.length)}` : row;
}

function blockOf({ kind, depth, numbered, source, more, cells }: Unit): string {
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(Math.max(depth, 1), 6))} ${source}`;
    case 'item': {
      const indent = ' '.repeat(Math.floor(depth / 2) * 2);
      const mark = numbered ? '1. ' : '- ';
      return [source, ...more].map((line, index) => indent + (index === 0 ? mark : `  ${' '.repeat(mark.length)}`.slice(0, mark.length)) + line).join('\n');
    }
    case 'row':
      return `- ${(cells ?? []).filter(Boolean).join(' — ')}`;
    case 'quote':
      return `> ${source}`;
    case 'rule':
      return '';
    case 'text':
      // A line must not begin a list, a heading or a block of code that it was not.
      return source.replace(/^([-+*#>=~`]|\d+(?=[.)]\s))/, (mark) => (/^[*`]/.test(mark) && /^[*`]\S/.test(source) ? mark : `\\${mark}`));
    case 'code':
      return source;
    default:
      return kind satisfies never;
  }
}
