import type { CellItem, Comparison, ComparisonCell, ComparisonRow } from '../../catalog/compare.ts';
import { formatNumber } from './format.ts';
import { STATE_SIGNS } from './state-signs.ts';

/** Markup as data: the build and the browser draw the same table from it. */
export type Piece = string | { tag: string; attributes?: Record<string, string>; children?: readonly Piece[] };

/** The table of a comparison; `Comparison.astro` has its styles. */
export function comparisonTable({ tools, groups }: Comparison): Piece {
  const head = tools.map(({ name, href }) => piece('th', { scope: 'col' }, piece('a', { href }, name)));
  return piece(
    'table',
    { class: 'compared' },
    piece('thead', {}, piece('tr', {}, piece('td', {}), ...head)),
    ...groups.map(({ id, label, rows }) =>
      piece(
        'tbody',
        { 'data-group': id },
        piece('tr', { class: 'group' }, piece('th', { scope: 'rowgroup', colspan: String(tools.length + 1) }, label)),
        ...rows.map(rowPiece),
      ),
    ),
  );
}

/** How much differs, in words. */
export function comparisonStatus({ tools, differing }: Comparison): string {
  if (tools.length === 0) return 'Choose two tools.';
  if (tools.length === 1) return `${tools[0]?.name} is chosen; choose a second tool.`;
  const names = `${tools.slice(0, -1).map(({ name }) => name).join(', ')} and ${tools.at(-1)?.name}`;
  if (differing === 0) return `${names}: no recorded fact differs.`;
  return `${names}: ${differing === 1 ? '1 row differs and is' : `${differing} rows differ and are`} marked ≠.`;
}

function rowPiece({ label, href, differs, cells }: ComparisonRow): Piece {
  const mark = differs ? [' ', piece('span', { class: 'differs' }, '≠ differs')] : [];
  return piece(
    'tr',
    differs ? { 'data-differs': '' } : {},
    piece('th', { scope: 'row' }, href ? piece('a', { href }, label) : label, ...mark),
    ...cells.map((cell) => cellPiece(cell, label)),
  );
}

function cellPiece({ tool, items, words, more, addHref }: ComparisonCell, label: string): Piece {
  const attributes = { 'data-tool': tool };
  if (words) return piece('td', attributes, words);
  if (addHref) {
    const rest = piece('span', { class: 'visually-hidden' }, ` ${label} of ${tool}`);
    return piece('td', { ...attributes, 'data-empty': '' }, piece('span', {}, 'nobody has reported this ', piece('a', { class: 'add', href: addHref }, 'add', rest)));
  }
  const [only] = items;
  if (only && items.length === 1) return piece('td', attributes, ...itemPieces(only));
  const rest = more ? [piece('li', {}, piece('a', { href: more.href }, `and ${formatNumber(more.count)} more`))] : [];
  return piece('td', attributes, piece('ul', { class: 'items' }, ...items.map((item) => piece('li', {}, ...itemPieces(item))), ...rest));
}

function itemPieces({ text, href, state, note, noteHref }: CellItem): Piece[] {
  const sign = state ? [piece('span', { class: 'state', 'data-state': state.id }, signPiece(state.id), ` ${state.word}`)] : [];
  const small = note ? [piece('span', { class: 'note' }, noteHref ? piece('a', { href: noteHref }, note) : note)] : [];
  const main = href ? piece('a', { href }, text) : text;
  const below = [...sign, ...small];
  return below.length > 0 ? [main, piece('span', { class: 'below' }, ...below)] : [main];
}

function signPiece(state: keyof typeof STATE_SIGNS): Piece {
  const { fill, outline, dashed } = STATE_SIGNS[state];
  return piece(
    'svg',
    { class: 'sign', viewBox: '0 0 16 16', width: '13', height: '13', 'aria-hidden': 'true' },
    ...(fill ? [piece('path', { d: fill, fill: 'currentColor' })] : []),
    ...(outline ? [piece('path', { d: outline, fill: 'none', stroke: 'currentColor', 'stroke-width': '1.6', ...(dashed && { 'stroke-dasharray': '2 2.7' }) })] : []),
  );
}

const piece = (tag: string, attributes: Record<string, string>, ...children: Piece[]): Piece => ({ tag, attributes, children });
