/** A line of the notes. */
export interface Line {
  text: string;
  /** Its number in the file, 1-based. */
  number: number;
}

/** The lines of a text; `first` is the number of the first one. */
export function linesOf(text: string, first = 1): Line[] {
  return text.split('\n').map((line, index) => ({ text: line, number: first + index }));
}

/** Which lines stand in a fenced code block, its fences included. */
export function fencedLines(lines: readonly Line[]): boolean[] {
  let fence: string | undefined;
  return lines.map(({ text }) => {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? [];
    if (fence === undefined) {
      fence = mark;
      return mark !== undefined;
    }
    if (mark?.startsWith(fence) && text.trim() === mark) fence = undefined;
    return true;
  });
}
