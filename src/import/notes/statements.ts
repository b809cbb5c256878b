import { ID_PATTERN } from '../../catalog/model/primitives.ts';
import type { StatementData } from '../../catalog/model/statement.ts';
import { sentencesOf } from '../../catalog/mentions/sentences.ts';
import { isPageAnchor } from '../../catalog/markdown/page-anchors.ts';
import { dueIn } from './due.ts';
import { figuresIn, hasQuantity } from './figures.ts';
import type { Unit } from './unit.ts';

/** Sentences that somebody could check later. */
export interface Candidates {
  /** Those of which the notes say all that the model asks for. */
  statements: StatementData[];
  /** Questions about those that name nothing the catalogue knows or count what the model cannot hold. */
  questions: string[];
}

const PROMISE = /\b(?:will|won['’]t|shall|is going to|are going to|plans? to|planned|planning to|expected|expects?|expect to|intends? to|upcoming|coming (?:in|soon|this|next|with)|targeted|scheduled|roadmap|hopes? (?:to|that|for)|wants? to|should (?:release|ship|land|arrive|get)|soll(?:en)?|wird|werden|kommt|folgen|sera|seront|sortira|prévu)\b/iu;
const PERSONAL = /\b(?:I|we)(?:['’]ll|['’]m going to| will| plan| hope| intend)|\b(?:let['’]s see|see you|will be fun)\b/u;
const VERSION_OR_DATE = /\bv?\d+\.\d+|\bv\d|\b20\d\d\b|\b(?:next|this|the) (?:year|month|quarter|release)\b|\bQ[1-4]\b|\b(?:alpha|beta|GA|release)\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:soon|spring|summer|autumn|winter|dieses Jahr|nächstes Jahr)\b/iu;
const BY = /\b(?:by|until|bis|d['’]ici)\s+(?:the\s+|zum\s+)?(?:(?:end|middle|beginning|ende)\s+(?:of\s+)?)?(?:Q[1-4]\b|20\d\d\b|\p{Lu}\p{L}+ 20\d\d\b)/iu;
const ADVICE = /\b(?:should(?:n['’]t)? (?!release|ship|land|arrive|get\b)|recommend(?:s|ed)?|advi[sc]es?|advised|must not|make sure|be sure|sollte|man soll|riet|empfiehlt|empfehlen|il faut|conseille)\b/iu;
const IMPERATIVE = /^(?:use|avoid|start|set|keep|prefer|try|limit|run|measure|monitor|filter|expect|don['’]t|do not|never|always|beware)\b/iu;

/** How many of each a draft takes; more would be copying the notes. */
const LIMIT = 12;

/**
 * Candidate statements of a part of the notes: promises with a date or version, numbers with what they count, advice.
 * @param mentionedIn ids of the entries that a text names
 * @param said when the talk was given or the report written
 * @param taken ids that statements must not have, such as those of headings
 */
export function statementsIn(units: readonly Unit[], mentionedIn: (text: string) => string[], said: string | undefined, taken: Iterable<string> = []): Candidates {
  const ids = new Set(taken);
  const found: Candidates = { statements: [], questions: [] };
  const seen = new Set<string>();
  for (const sentence of units.flatMap(sentencesIn)) {
    const kind = kindOf(sentence, said);
    if (!kind || seen.has(sentence)) continue;
    seen.add(sentence);
    const about = mentionedIn(sentence);
    const figures = kind === 'figure' ? figuresIn(sentence) : [];
    if (about.length === 0 || (kind === 'figure' && figures.length === 0)) {
      if (found.questions.length < LIMIT) found.questions.push(questionOf(kind, sentence, about));
      continue;
    }
    if (found.statements.length >= LIMIT) continue;
    const due = kind === 'roadmap' ? dueIn(sentence, said) : undefined;
    found.statements.push({ id: idOf(sentence, ids), kind, says: sentence, about: about.slice(0, 8), ...(due !== undefined && { due }), ...(kind === 'figure' && { figures }) });
  }
  return found;
}

function kindOf(sentence: string, said: string | undefined): 'roadmap' | 'figure' | 'recommendation' | undefined {
  if (PROMISE.test(sentence) && VERSION_OR_DATE.test(sentence) && !PERSONAL.test(sentence)) return 'roadmap';
  // "KRaft in production by end of Q3 2024": slides leave the verb out.
  if (said !== undefined && BY.test(sentence) && (dueIn(sentence, said) ?? said) > said) return 'roadmap';
  if (hasQuantity(sentence)) return 'figure';
  if (ADVICE.test(sentence) || IMPERATIVE.test(sentence)) return 'recommendation';
  return undefined;
}

/** Sentences of prose and list items: one line, neither a fragment nor a page. */
function sentencesIn({ kind, text, more, source }: Unit): string[] {
  if (kind !== 'text' && kind !== 'item') return [];
  const whole = text.length > 20_000 || source.includes('](data:') ? '' : [text, ...more].join(' ').replace(/\[\^[^\]\s]+\]:?/g, '');
  return sentencesOf(whole)
    .map(({ start, end }) => whole.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length >= 20 && sentence.length <= 300 && sentence.split(' ').length >= 4 && !/[?:,]$|\b(?:the|an?|of|to|and|or|in|for|with|by|der|die|das|und|le|la|de|et)$/i.test(sentence) && !/https?:/.test(sentence));
}

function questionOf(kind: 'roadmap' | 'figure' | 'recommendation', sentence: string, about: readonly string[]): string {
  const what = { roadmap: 'a promise', figure: 'a number', recommendation: 'a recommendation' }[kind];
  const why = about.length === 0 ? 'what is it about' : 'what does it count';
  return `Is “${sentence}” ${what} to keep as a statement, and ${why}?`;
}

function idOf(sentence: string, ids: Set<string>): string {
  const words = sentence.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g)?.filter((word) => !STOP.has(word)) ?? [];
  const base = words.slice(0, 5).join('-').slice(0, 48).replace(/-+$/, '');
  const stem = ID_PATTERN.test(base) ? base : 'statement';
  let id = stem;
  for (let number = 2; ids.has(id) || isPageAnchor(id); number++) id = `${stem}-${number}`;
  ids.add(id);
  return id;
}

const STOP = new Set('the a an and or of to in on at is are was were be will it its they their you your we our i that this with for from as by not'.split(' '));
