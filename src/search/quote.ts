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

const WORD_AND_SIGNS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+#]*)$/su;

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
  const at = sentences.reduce((chosen, span, index) => (score(span) > score(sentences[chosen] ?? span) ? index : chosen), 0);
  const best = withNext(sentences, at);
  if (!best) return [];
  const inside = found.map(({ location }) => location).filter((location) => location >= best.start && location < best.end);
  const { start, end } = shorten(best, inside.length > 0 ? Math.min(...inside) : best.start);
  const segments = segmentsOf(words.slice(start, end), (index) => marked.has(start + index));
  if (start > best.start) segments.unshift({ text: '… ', marked: false });
  if (end < best.end) segments.push({ text: ' …', marked: false });
  return segments;
}

/** Joins words with spaces; a space between two marked words is marked, signs around a marked word are not. */
function segmentsOf(words: readonly string[], isMarked: (index: number) => boolean): Segment[] {
  const segments: Segment[] = [];
  const add = (text: string, marked: boolean) => {
    const last = segments.at(-1);
    if (text === '') return;
    if (last?.marked === marked) last.text += text;
    else segments.push({ text, marked });
  };
  let isOpen = false;
  words.forEach((word, index) => {
    const [, before = '', core = '', after = ''] = (isMarked(index) && WORD_AND_SIGNS.exec(word)) || [];
    if (index > 0) add(' ', isOpen && core !== '' && before === '');
    add(core === '' ? word : before, false);
    add(core, true);
    add(after, false);
    isOpen = core !== '' && after === '';
  });
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
    if (!isLast && !SENTENCE_END.test(word)) return;
    spans.push({ start, end: index + 1 });
    start = index + 1;
  });
  return spans;
}

function withNext(sentences: readonly Span[], at: number): Span | undefined {
  const [span, next] = [sentences[at], sentences[at + 1]];
  return span && next && span.end - span.start < SHORTEST ? { start: span.start, end: next.end } : span;
}

function shorten({ start, end }: Span, firstFound: number): Span {
  if (end - start <= LONGEST) return { start, end };
  const from = Math.min(Math.max(start, firstFound - Math.floor(LONGEST / 3)), end - LONGEST);
  return { start: from, end: from + LONGEST };
}
