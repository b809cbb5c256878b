import type { LabelledTalk, Shape } from './labels.ts';

/** What was found, missed and wrongly found. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** The counts of one file, and what went wrong in it. */
export interface Score {
  titles: Counts;
  speakers: Counts;
  mistakes: string[];
}

/**
 * Compares talks with the labels of their file. A title is right when it is the labelled one but for case, quotation marks
 * and white space; a speaker when the name stands with the labelled talk.
 */
export function score(found: readonly LabelledTalk[], { talks, file }: Pick<Shape, 'talks' | 'file'>): Score {
  const titles = compare(found.map(({ title }) => title), talks.map(({ title }) => title));
  const pairs = (list: readonly LabelledTalk[]) => list.flatMap(({ title, speakers }) => speakers.map((speaker) => `${title} / ${speaker}`));
  const speakers = compare(pairs(found), pairs(talks));
  return {
    titles: titles.counts,
    speakers: speakers.counts,
    mistakes: [...titles.mistakes.map((mistake) => `${file} title ${mistake}`), ...speakers.mistakes.map((mistake) => `${file} speaker ${mistake}`)],
  };
}

export const sum = (list: readonly Counts[]): Counts =>
  list.reduce((all, { right, wrong, missed }) => ({ right: all.right + right, wrong: all.wrong + wrong, missed: all.missed + missed }), { right: 0, wrong: 0, missed: 0 });

/** Share of what was found that is right; `NaN` where nothing was found. */
export const precision = ({ right, wrong }: Counts): number => right / (right + wrong);

/** Share of what is labelled that was found; `NaN` where nothing is labelled. */
export const recall = ({ right, missed }: Counts): number => right / (right + missed);

function compare(found: readonly string[], labelled: readonly string[]): { counts: Counts; mistakes: string[] } {
  const open = labelled.map(keyOf);
  const wrong: string[] = [];
  for (const item of found) {
    const at = open.indexOf(keyOf(item));
    if (at < 0) wrong.push(item);
    else open.splice(at, 1);
  }
  const missed = labelled.filter((item) => open.includes(keyOf(item)));
  return {
    counts: { right: found.length - wrong.length, wrong: wrong.length, missed: open.length },
    mistakes: [...wrong.map((item) => `wrong: ${item}`), ...missed.map((item) => `missed: ${item}`)],
  };
}

const keyOf = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”„"«»]/g, '').replace(/\s+/g, ' ').trim();
