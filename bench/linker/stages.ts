import { anchorMaker } from '../../src/catalog/mentions/anchors.ts';
import { mentionsOfSource, mentionsOfText } from '../../src/catalog/mentions/document.ts';
import { findNames } from '../../src/catalog/mentions/find.ts';
import type { Lexicon } from '../../src/catalog/mentions/lexicon.ts';
import { passagesOf } from '../../src/catalog/mentions/passages.ts';
import { Quotations } from '../../src/catalog/mentions/quotations.ts';
import { resolveMatches } from '../../src/catalog/mentions/resolve.ts';
import { sourceOfText } from '../../src/catalog/mentions/source.ts';

/** One stage of finding mentions: its name, and its work on what earlier stages made. */
export interface Stage {
  name: string;
  run(): void;
}

/** The stages in their order, each over all notes; run them in that order, since each uses what those before it left. */
export function stagesOf(notes: readonly string[], lexicon: Lexicon): Stage[] {
  let sources: ReturnType<typeof sourceOfText>[] = [];
  let passages: ReturnType<typeof passagesOf>[number][] = [];
  let found: ReturnType<typeof named>[] = [];
  let resolved: { passage: (typeof passages)[number]; matches: ReturnType<typeof resolveMatches>; quotations: Quotations }[] = [];
  let sentences: string[] = [];
  const named = (passage: (typeof passages)[number]) => ({ passage, names: findNames(passage.text, lexicon), quotations: new Quotations(passage.text, () => []) });
  return [
    { name: 'parse Markdown', run: () => { sources = notes.map((note) => sourceOfText('note.md', note)); } },
    { name: 'extract text', run: () => { passages = sources.flatMap(passagesOf); } },
    { name: 'match names', run: () => { found = passages.map(named).filter(({ names }) => names.length > 0); } },
    { name: 'segment sentences', run: () => { for (const { quotations } of found) quotations.sentenceAt(0); } },
    {
      name: 'resolve context and elision',
      run: () => {
        resolved = found.map(({ passage, names, quotations }) => ({
          passage,
          quotations,
          matches: resolveMatches(names, { text: passage.text, lexicon, links: [], sentenceAt: (offset) => quotations.sentenceAt(offset), before: () => undefined, excluded: () => false }),
        }));
      },
    },
    { name: 'quote sentences', run: () => { sentences = resolved.flatMap(({ matches, quotations }) => matches.map((match) => quotations.around(match).sentence)); } },
    { name: 'make anchors', run: () => { const make = anchorMaker([], []); for (const sentence of new Set(sentences)) make(sentence); } },
    { name: 'locate lines and columns', run: () => { for (const { passage, matches } of resolved) for (const { start } of matches) passage.placeOf(start); } },
    { name: 'all of finding, parsed before', run: () => { for (const source of sources) mentionsOfSource(source, lexicon); } },
    { name: 'all, parsing included', run: () => { for (const note of notes) mentionsOfText('note.md', note, lexicon); } },
  ];
}
