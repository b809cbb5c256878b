import { fencedLines, type Line } from './line.ts';

/**
 * Which lines are code, as the language of their block; `undefined` for text. Beside fenced and (in Markdown) indented
 * blocks these are manifests and shell commands that lost their fences when somebody pasted them.
 */
export function codeLines(lines: readonly Line[], isMarkdown: boolean): (string | undefined)[] {
  const fenced = fencedLines(lines);
  const code: (string | undefined)[] = fenced.map((isCode) => (isCode ? '' : undefined));
  for (let index = 0; index < lines.length; index++) {
    if (fenced[index]) continue;
    const text = lines[index]?.text ?? '';
    const end = /^(?:apiVersion|kind): \S+$/.test(text) ? endOf(lines, index, isYaml) : /^\s*[$❯] \w/.test(text) ? endOf(lines, index, isCommand) : isMarkdown && isIndented(lines, index) ? endOf(lines, index, isDeep) : index;
    const language = /^(?:apiVersion|kind)/.test(text) ? 'yaml' : /^\s*[$❯]/.test(text) ? 'sh' : 'text';
    // One line alone is a manifest by chance.
    if (end - index < (language === 'yaml' ? 2 : 1)) continue;
    code.fill(language, index, end);
    index = end - 1;
  }
  return code;
}

const isYaml = (text: string): boolean => /^\s*(?:- )?["']?[\w./-]+["']?:(?:\s.*)?$|^\s*- \S|^\s{2,}\S/.test(text);
const isCommand = (text: string): boolean => /^\s*[$❯] \w|^\s{2,}\S/.test(text);
const isDeep = (text: string): boolean => /^(?: {4}|\t)\S?/.test(text);

/** An indented block begins after an empty line that no list is above. */
function isIndented(lines: readonly Line[], index: number): boolean {
  if (!/^(?: {4}|\t)\S/.test(lines[index]?.text ?? '') || (lines[index - 1]?.text ?? '').trim() !== '') return false;
  let at = index - 1;
  while (at >= 0 && lines[at]?.text.trim() === '') at--;
  const above = lines[at]?.text ?? '';
  return !/^\s*(?:[-*+•]|\d+[.)])\s/.test(above) && !/^\s{2,}/.test(above);
}

function endOf(lines: readonly Line[], start: number, belongs: (text: string) => boolean): number {
  let end = start;
  while (lines[end] && belongs(lines[end]?.text ?? '')) end++;
  return end;
}
