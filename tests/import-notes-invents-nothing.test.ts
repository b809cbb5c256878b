import { describe, expect, test } from 'vitest';
import { readSeeds, readShapes } from '../bench/import/labels.ts';
import { loadContent } from '../src/content-fs/load.ts';
import { cleanText } from '../src/import/notes/clean.ts';
import { contextOf } from '../src/import/notes/context.ts';
import { readNotes } from '../src/import/notes/notes.ts';
import { planImport } from '../src/import/notes/plan.ts';

// Whatever a draft states as a fact stands in the notes, letter by letter; what does not is a question.
const { catalog } = loadContent({ contentDir: 'src/content', today: '2026-11-21', withdrawn: [] });
const event = catalog.get('event', 'kubecon-eu-2025');
if (!event) throw new Error('the content has that event');
const context = contextOf(catalog, event, {});

const letters = (text: string) => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

describe.each([...(readSeeds('../shared') ?? []), ...readShapes()].map((shape) => [shape.file, shape] as const))('%s', (file, { text }) => {
  const source = letters(cleanText(text).text);
  const { talks } = planImport(readNotes(text, file.endsWith('.md'), context.lexicon), context, { merge: false, losses: new Map() });

  test('titles, names, statements and addresses of its drafts stand in it', () => {
    const said = talks.flatMap(({ draft }) => [draft.title, ...draft.speakers, ...draft.statements.map(({ says }) => says), ...draft.links.map(({ url }) => url)]);
    expect(said.filter((each) => !source.includes(letters(each)))).toEqual([]);
  });
});
