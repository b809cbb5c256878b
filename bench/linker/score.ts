import type { Passage } from './labels.ts';
import type { Found, Linker } from './linkers.ts';

/** How often a linker was right. */
export interface Score {
  /** Mentions found that are labelled, with the right entry and exactly their words. */
  right: number;
  /** Mentions found that are not. */
  wrong: number;
  /** Labelled mentions that were not found. */
  missed: number;
  /** Traps linked, and those of them that only a reader can tell. */
  traps: number;
  readerTraps: number;
  /** The same by match mode. */
  modes: Map<string, Pick<Score, 'right' | 'wrong' | 'missed'>>;
}

/** One mistake, for whoever tunes the rules. */
export interface Mistake {
  file: string;
  line: number;
  /** `wrong`: linked though it should not be; `missed`: not linked though it should be. */
  what: 'wrong' | 'missed';
  surface: string;
  id: string;
}

/** Runs a linker over passages and compares. */
export function score(linker: Linker, passages: readonly Passage[]): { score: Score; mistakes: Mistake[] } {
  const total: Score = { right: 0, wrong: 0, missed: 0, traps: 0, readerTraps: 0, modes: new Map() };
  const mistakes: Mistake[] = [];
  const count = (mode: string, what: 'right' | 'wrong' | 'missed') => {
    const counts = total.modes.get(mode) ?? { right: 0, wrong: 0, missed: 0 };
    counts[what]++;
    total[what]++;
    total.modes.set(mode, counts);
  };
  for (const { file, text, mentions, traps } of passages) {
    const tell = (what: Mistake['what'], start: number, surface: string, id: string) =>
      mistakes.push({ file, line: text.slice(0, start).split('\n').length, what, surface, id });
    const open = new Set(mentions);
    for (const found of linker.find(file, text)) {
      const expected = [...open].find((mention) => mention.id === found.id && isAt(found, mention, text));
      if (expected) {
        open.delete(expected);
        count(expected.mode, 'right');
        continue;
      }
      count(found.mode, 'wrong');
      tell('wrong', found.start, found.surface, found.id);
      const trap = traps.find((place) => isAt(found, place, text));
      if (trap) total[trap.forReaders ? 'readerTraps' : 'traps']++;
    }
    for (const { mode, start, end, id } of open) {
      count(mode, 'missed');
      tell('missed', start, text.slice(start, end), id);
    }
  }
  return { score: total, mistakes };
}

/** Share of what was found that is right. */
export const precision = ({ right, wrong }: Pick<Score, 'right' | 'wrong'>) => right / (right + wrong);

/** Share of what there is that was found. */
export const recall = ({ right, missed }: Pick<Score, 'right' | 'missed'>) => right / (right + missed);

/** Whether a mention covers exactly a stretch of source, markup and white space aside. */
function isAt(found: Found, { start, end }: { start: number; end: number }, text: string): boolean {
  return found.start === start && bare(found.surface) === bare(text.slice(start, end));
}

const bare = (surface: string) => surface.replace(/[*_~`\\<>\s]|&[a-z]+;/g, '');
