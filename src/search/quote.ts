/** A stretch of a quotation; `marked` when it is one of the words searched for. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** A found word: its index among the words of the text, and how much it tells. */
export interface FoundWord {
  location: number;
  balanced_score: number;
}

/** Words of a quotation at most; a longer sentence is cut around the found words. */
const LONGEST = 40;

/** A sentence shorter than this, such as a heading, is quoted with the one that follows. */
const SHORTEST = 5;

const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

/**
 * The sentence of a page's text in which the found words tell most, with those words marked.
 * Without found words, the first sentence. The text is plain: nothing in it is markup.
 */
export function quoteSentence(text: string, found: readonly FoundWord[]): Segment[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const sentences = splitSentences(words);
  const marked = new Set(found.map(({ location }) => location));
  const score = ({ start, end }: Span) =>
    found.reduce((sum, { location, balanced_score }) => (location >= start && location < end ? sum + balanced_score : sum), 0);
  const best = sentences.reduce<Span | undefined>((chosen, span) => (!chosen || score(span) > score(chosen) ? span : chosen), undefined);
  if (!best) return [];
  const first = found.map(({ location }) => location).filter((location) => location >= best.start && location < best.end);
  const { start, end } = shorten(best, first.length > 0 ? Math.min(...first) : best.start);
  const segments: Segment[] = [];
  const add = (piece: string, isMarked: boolean) => {
    const last = segments.at(-1);
    if (last?.marked === isMarked) last.text += ` ${piece}`;
    else segments.push({ text: segments.length > 0 ? ` ${piece}` : piece, marked: isMarked });
  };
  words.slice(start, end).forEach((word, index) => add(word, marked.has(start + index)));
  if (start > best.start) segments.unshift({ text: '… ', marked: false });
  if (end < best.end) segments.push({ text: ' …', marked: false });
  return segments;
}

interface Span {
  start: number;
  end: number;
}

function splitSentences(words: readonly string[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  words.forEach((word, index) => {
    const isLast = index === words.length - 1;
    if (!isLast && (!SENTENCE_END.test(word) || index + 1 - start < SHORTEST)) return;
    spans.push({ start, end: index + 1 });
    start = index + 1;
  });
  return spans;
}

function shorten({ start, end }: Span, firstFound: number): Span {
  if (end - start <= LONGEST) return { start, end };
  const from = Math.min(Math.max(start, firstFound - Math.floor(LONGEST / 3)), end - LONGEST);
  return { start: from, end: from + LONGEST };
}
