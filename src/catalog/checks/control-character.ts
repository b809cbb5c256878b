import { visit } from 'unist-util-visit';
import { treeOf } from '../markdown/parse.ts';
import type { Place, PropertyPath, SourceFile } from '../source-file.ts';
import { inBody, problem, type FileRule } from './rule.ts';

/** Bidirectional, zero-width and other control characters, by which a text can show something else than it says. */
export const controlCharacter: FileRule = {
  name: 'control-character',
  *run(file) {
    const found = new Map<string, Place>();
    for (const [place, character] of [...inText(file.text), ...escapedInYaml(file), ...escapedInMarkdown(file)]) {
      if (!found.has(character)) found.set(character, place);
    }
    for (const [character, place] of found) {
      yield problem('control-character', file, place, `the text contains ${nameOf(character)}, which cannot be seen; delete it`);
    }
  },
};

/** A text without the characters this rule refuses, and how many they were. */
export function removeControls(text: string): { text: string; removed: number } {
  let removed = 0;
  const kept = text.replace(CONTROL, (character, index: number) => {
    if (joinsEmoji(text, index)) return character;
    removed++;
    return '';
  });
  return { text: kept, removed };
}

type Finding = [Place, string];

/** Controls but tab and line ends, separators, soft hyphen, zero-width and bidirectional marks, tags. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|\uDB40[\uDC00-\uDC7F]/g;

function* inText(text: string): Generator<Finding> {
  // A byte order mark is allowed in front of everything.
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const match of text.matchAll(CONTROL)) {
    if (match.index < start || joinsEmoji(text, match.index)) continue;
    const before = text.slice(start, match.index).split('\n');
    yield [{ line: before.length, column: (before.at(-1) ?? '').length + 1 }, match[0]];
  }
}

/** `"\u202E"` in a quoted YAML text. */
function* escapedInYaml(file: SourceFile): Generator<Finding> {
  if (!/\\[xuUaebfvN_LP0]/.test(file.text)) return;
  for (const [path, text] of texts(file.data, [], new Set())) {
    const match = text.matchAll(CONTROL).find(({ index }) => !joinsEmoji(text, index));
    if (match) yield [file.locate(path), match[0]];
  }
}

/** `&#x202E;` or `&rlm;` in Markdown. */
function* escapedInMarkdown(file: SourceFile): Generator<Finding> {
  const tree = /&#|&[a-zA-Z]+;/.test(file.body) ? treeOf(file) : undefined;
  const findings: Finding[] = [];
  if (tree) {
    visit(tree, (node) => {
      const written = 'value' in node ? node.value : 'url' in node ? node.url : '';
      const match = written?.matchAll(CONTROL).find(({ index }) => !joinsEmoji(written, index));
      if (match && node.position) findings.push([inBody(file, node.position.start), match[0]]);
    });
  }
  yield* findings;
}

function texts(data: unknown, path: PropertyPath, seen: Set<unknown>): [PropertyPath, string][] {
  if (typeof data === 'string') return [[path, data]];
  if (data === null || typeof data !== 'object' || seen.has(data)) return [];
  seen.add(data);
  return Array.isArray(data)
    ? data.flatMap((item, index) => texts(item, [...path, index], seen))
    : Object.entries(data as object).flatMap(([key, value]) => texts(value, [...path, key], seen));
}

/** The zero-width joiner is part of many emoji. */
function joinsEmoji(text: string, index: number): boolean {
  return text[index] === '\u200D' && /\p{Extended_Pictographic}\uFE0F?$/u.test(text.slice(Math.max(0, index - 3), index)) && /^\p{Extended_Pictographic}/u.test(text.slice(index + 1, index + 3));
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || [0x200e, 0x200f, 0x61c].includes(code)) return `the bidirectional control ${hex}`;
  if ([0x200b, 0x200c, 0x200d, 0x2060, 0xfeff].includes(code)) return `the zero-width character ${hex}`;
  return `the control character ${hex}`;
}
