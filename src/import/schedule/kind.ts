import type { DataOf } from '../../catalog/model/collections.ts';

type TalkKind = NonNullable<DataOf<'talk'>['kind']>;

/** What sort of session the schedule says it is; `undefined` where it says nothing that the model has a word for. */
export function kindOf(title: string, tracks: readonly string[], format: string | undefined): TalkKind | undefined {
  const label = /^\P{L}*((?:[\p{L}-]+ ?){1,4}):/u.exec(title)?.[1] ?? '';
  const said = [format ?? '', label, ...tracks];
  return KINDS.find(([, words]) => said.some((text) => words.test(text)))?.[0];
}

const KINDS: readonly (readonly [TalkKind, RegExp])[] = [
  ['keynote', /\bkeynotes?\b/i],
  ['lightning', /\blightning\b/i],
  ['panel', /\bpanels?\b/i],
  ['tutorial', /\b(?:tutorials?|workshops?|hands-on lab)\b/i],
  ['demo', /\bdemos?\b/i],
  ['talk', /^\P{L}*(?:talks?|session presentation|presentation|breakout(?: session)?|conference talk)\P{L}*$/iu],
];
