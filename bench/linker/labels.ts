import { readFileSync } from 'node:fs';

/** Which half of the passages: rules are tuned on one, and judged by the figures of the other. */
export type Split = 'tune' | 'test';

/** A mention that a passage has, as a stretch of its source. */
export interface Expected {
  start: number;
  end: number;
  id: string;
  /** How the name matches: folded, exact, context, elided or link. */
  mode: string;
}

/** Words that look like a name and are none. */
export interface Trap {
  start: number;
  end: number;
  /** Whether no rule on letters can tell, only somebody who understands the sentence. */
  forReaders: boolean;
}

/** A note with what a linker must find in it and what it must leave alone. */
export interface Passage {
  file: string;
  split: Split;
  text: string;
  mentions: Expected[];
  traps: Trap[];
}

/** The labelled passages; a label whose words do not stand in its passage is an error. */
export function readPassages(folder = new URL('.', import.meta.url)): Passage[] {
  const labels = JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8')) as LabelledFile[];
  return labels.map(({ file, split, mentions, traps }) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const place = (label: Label) => placeOf(text, label, file);
    return {
      file,
      split,
      text,
      mentions: mentions.map((label) => ({ ...place(label), id: label.id, mode: label.mode })),
      traps: traps.map((label) => ({ ...place(label), forReaders: label.why.startsWith('only a reader can tell') })),
    };
  });
}

interface Label {
  line: number;
  surface: string;
  occurrence: number;
}

interface LabelledFile {
  file: string;
  split: Split;
  mentions: (Label & { id: string; mode: string })[];
  traps: (Label & { why: string })[];
}

function placeOf(text: string, { line, surface, occurrence }: Label, file: string): { start: number; end: number } {
  const lineStart = text.split('\n').slice(0, line - 1).reduce((offset, before) => offset + before.length + 1, 0);
  const lineEnd = (text.indexOf('\n', lineStart) + 1 || text.length + 1) - 1;
  let start = lineStart - 1;
  for (let count = 0; count < occurrence; count++) start = text.indexOf(surface, start + 1);
  if (start < lineStart || start > lineEnd) throw new Error(`${file}:${line} has no \`${surface}\` number ${occurrence}`);
  return { start, end: start + surface.length };
}
