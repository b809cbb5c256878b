import { sentenceAt, sentencesOf } from '../../catalog/mentions/sentences.ts';
import type { Candidate } from './candidate.ts';
import { kindOfLink } from './links.ts';
import { peopleOf, type KnownNames } from './people.ts';
import { peopleAfter, peopleBefore } from './prose-people.ts';
import { bareTitle, TALK_WORD, titleScore } from './title.ts';
import type { Unit } from './unit.ts';

/** Titles within running text: what is quoted, bold, slanted or linked, with people beside it or the look of a title. */
export function inlineCandidates({ text, marks, kind, depth }: Unit, at: number, known: KnownNames): Candidate[] {
  if (marks.length === 0) return [];
  const sentences = sentencesOf(text);
  const found: Candidate[] = [];
  for (const { kind: marked, start, end, url } of marks) {
    const title = bareTitle(text.slice(start, end));
    const words = title.split(/\s+/);
    if (marked === 'code' || words.length < 2 || title.length > 160 || found.some(({ offset = 0, title: other }) => start <= offset + other.length)) continue;
    const sentence = sentenceAt(sentences, start) ?? { start: 0, end: text.length };
    const close = marked === 'quote' ? end + 1 : end;
    const after = peopleAfter(text.slice(close), known, (list) => peopleOf(list, known));
    const people = after?.people ?? peopleBefore(text.slice(sentence.start, start).replace(/[“"„«»]\s*$/u, ''), known) ?? [];
    const capital = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
    // "tips and tricks" by somebody is no title.
    if (capital * 2 < words.length && !(people.length > 0 && words.length >= 4 && /^\p{Lu}/u.test(title))) continue;
    const explains = /^[^“"„«]{0,60}:\s*[“"„«]?$/u.test(text.slice(0, start)) && kind === 'item';
    if (people.length === 0 && (explains || words.length < 4 || titleScore(title) < 1)) continue;
    found.push({
      at, shape: 'inline', level: depth, title, people, marked, isByline: false,
      score: titleScore(title),
      ...(url !== undefined && { url }),
      hasEvidence: TALK_WORD.test(text.slice(sentence.start, start) + text.slice(end, sentence.end + 120)) || (url !== undefined && kindOfLink(url) !== 'other') || /\b(?:watched|watching|attended|saw|listened to|went to|sat in)\b/i.test(text.slice(sentence.start, start)),
      rest: '',
      skip: 0,
      offset: start,
      unread: [],
    });
  }
  return found;
}
