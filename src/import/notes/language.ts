/** Words that only one of these languages has, and often. */
const WORDS: Record<string, readonly string[]> = {
  en: ['the', 'and', 'of', 'is', 'that', 'with', 'was', 'for', 'they'],
  de: ['und', 'der', 'die', 'das', 'nicht', 'mit', 'ist', 'wir', 'auf'],
  fr: ['le', 'les', 'des', 'une', 'est', 'dans', 'pour', 'avec', 'sur'],
  es: ['el', 'los', 'una', 'las', 'que', 'para', 'con', 'por', 'del'],
};

/** The language of a text as a tag; nothing where the text is short or two languages are near. */
export function languageOf(text: string): string | undefined {
  const words = text.slice(0, 20_000).toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(WORDS).map(([lang, own]) => ({ lang, count: words.filter((word) => own.includes(word)).length })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count >= 5 && first.count >= second.count * 3 ? first.lang : undefined;
}
