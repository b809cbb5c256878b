import type { KnownNames, Person } from './people.ts';
import { PERSON_NAME } from './name-shape.ts';

const NAMES = `${PERSON_NAME}(?:(?:, (?:and )?| and | & | und | et | y )${PERSON_NAME}){0,4}`;
const ORGANIZATION = String.raw`(?:the )?(?:[\p{Lu}\p{N}][\p{L}\p{N}&'’+-]*(?:\.[\p{L}\p{N}]+)*)(?: (?:of |for |de |the |& |\+ )?[\p{Lu}\p{N}][\p{L}\p{N}&'’+-]*){0,5}`;
const PLACE = String.raw`(?:(?:,? (?:from|of|at|von|bei|de|chez|à la)|,? ?@) ?(?<place>${ORGANIZATION})| \((?<bracket>[^()]{2,60})\))`;
const LEAD = String.raw`^[”"“»’']?[,:]?\s*(?:[-–—]\s*)?(?:an?\s[\p{L}\s-]{3,24}\s)?(?:\(|,?\s*)?(?:was |is |were |which was )?(?:held |given |presented |delivered |talk )?(?:by|from|with|von|par|avec|mit|por)\s+`;

const AFTER = new RegExp(`${LEAD}(?<names>${NAMES})(?:${PLACE})?`, 'u');
const ACTS = '(?:walked|presented|showed|explained|talked|told|took|introduced|demoed|demonstrated|described|compared|argued|made|asked|zeigte|erklärte|stellte)';
const ACTING = new RegExp(String.raw`^[”"“»’']?,?\s+(?<names>${NAMES})(?:${PLACE})?,? ${ACTS}\b`, 'u');
const BRACKETED = /^[”"“»’']?\s*[,:–—-]?\s*\((?<inner>[^()]{4,120})\)/u;
const BEFORE = new RegExp(String.raw`(?:^|[\s,(])(?<names>${NAMES})(?:${PLACE})?(?:'s|’s| (?:presented|gave|showed|held|spoke (?:on|about)|talked about|introduced|delivered|opened with|closed with|did|stellte|zeigte|hielt|a présenté))[^.!?“”"«»]{0,60}$`, 'u');

/** People named right after a title in running text: `“…” by A B and C D from Org`, `“…” (A B, Org)`. */
export function peopleAfter(text: string, known: KnownNames, parse: (list: string) => Person[] | undefined): { people: Person[]; end: number } | undefined {
  const bracket = BRACKETED.exec(text);
  const inner = bracket && parse(bracket.groups?.['inner'] ?? '');
  if (bracket && inner) return { people: inner, end: bracket[0].length };
  for (const pattern of [AFTER, ACTING]) {
    const found = pattern.exec(text);
    const people = found && named(found, known);
    // Whoever acts is the subject of the sentence, which is kept whole.
    if (found && people) return { people, end: pattern === AFTER ? found[0].length : 0 };
  }
  return undefined;
}

/** People named in the same sentence before a title: `A B of Org presented “…”`, `A B's talk “…”`. */
export function peopleBefore(text: string, known: KnownNames): Person[] | undefined {
  const found = BEFORE.exec(text);
  return found ? named(found, known) : undefined;
}

function named({ groups }: RegExpExecArray, known: KnownNames): Person[] | undefined {
  const names = (groups?.['names'] ?? '').split(/, and |, | and | & | und | et | y /u);
  const affiliation = groups?.['place'] ?? groups?.['bracket'];
  const people = names.flatMap((name): Person[] => {
    const shape = known.shape(name);
    return shape === 'none' ? [] : [{ name, sure: shape === 'name', ...(affiliation && { affiliation: affiliation.replace(/[.,]$/, '') }) }];
  });
  return people.length > 0 ? people : undefined;
}
