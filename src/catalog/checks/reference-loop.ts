import type { Catalog } from '../catalog.ts';
import type { PropertyPath, SourceFile } from '../source-file.ts';
import { problem, type ContentRule } from './rule.ts';
import { statementPlaces } from './statement-places.ts';

/** What is part of something is not a whole that contains it: relations with a direction never come back. */
export const referenceLoop: ContentRule = {
  name: 'reference-loop',
  *run({ catalog }) {
    for (const { field, links } of directedRelations(catalog)) {
      for (const loop of loopsIn(links)) {
        const first = links.get(loop[0] ?? '');
        const chain = [...loop, loop[0]].map((id) => `\`${id}\``).join(' → ');
        if (first) yield problem('reference-loop', first.file, { path: first.path }, `\`${field}\` leads back to where it began: ${chain}; drop one of these links`);
      }
    }
  },
};

/** A link from one entry or statement to the next, by the id it starts from. */
type Links = Map<string, { to: string; file: SourceFile; path: PropertyPath }>;

function directedRelations(catalog: Catalog): { field: string; links: Links }[] {
  const { all } = catalog;
  const relation = <E extends { id: string; file: SourceFile }>(field: string, entries: readonly E[], target: (entry: E) => string | undefined, path: PropertyPath = [field]) => ({
    field,
    links: new Map(entries.flatMap((entry) => {
      const to = target(entry);
      return to ? [[entry.id, { to, file: entry.file, path }] as const] : [];
    })),
  });
  return [
    relation('partOf', all('tool'), ({ data }) => data.partOf),
    relation('mergedInto', all('tool'), ({ data }) => data.mergedInto),
    relation('succeededBy', all('tool'), ({ data }) => data.succeededBy),
    relation('broader', all('topic'), ({ data }) => data.broader),
    relation('series', all('event'), ({ data }) => data.series),
    relation('partOf', all('event'), ({ data }) => data.partOf),
    relation('partOf', all('organization'), ({ data }) => data.partOf),
    relation('acquiredBy', all('organization'), ({ data }) => data.acquiredBy?.organization, ['acquiredBy', 'organization']),
    {
      field: 'supersededBy',
      links: new Map(statementPlaces(catalog).flatMap(({ statement, file, path }) => {
        const to = statement.data.supersededBy;
        return to ? [[statement.id, { to, file, path: [...path, 'supersededBy'] }] as const] : [];
      })),
    },
  ];
}

/** Every loop once, beginning with its alphabetically first member; a link to itself is the reference rule's business. */
function loopsIn(links: Links): string[][] {
  const done = new Set<string>();
  const loops: string[][] = [];
  for (const start of [...links.keys()].sort()) {
    const trail: string[] = [];
    let here: string | undefined = start;
    while (here !== undefined && !done.has(here)) {
      done.add(here);
      trail.push(here);
      here = links.get(here)?.to;
    }
    const from = here === undefined ? -1 : trail.indexOf(here);
    if (from >= 0 && trail.length - from > 1) loops.push(trail.slice(from));
  }
  return loops;
}
