import type { Catalog } from '../catalog.ts';
import type { EntryOf } from '../entry.ts';

/** Relations between tools in both directions, whichever side states them. */
export interface ToolRelations {
  parents: string[];
  parts: string[];
  siblings: string[];
  alternatives: string[];
  worksWith: string[];
  /** Tools that were merged into this one or that it succeeds. */
  predecessors: string[];
}

/** The relations of every tool; parents are listed nearest first. */
export function relateTools(catalog: Pick<Catalog, 'all' | 'get'>): ReadonlyMap<string, ToolRelations> {
  const tools = catalog.all('tool');
  const mirrored = (of: (tool: EntryOf<'tool'>) => readonly string[] | undefined) => mirror(tools.map((tool) => [tool.id, of(tool) ?? []]));
  const alternatives = mirrored((tool) => tool.data.alternatives);
  const worksWith = mirrored((tool) => tool.data.worksWith);
  const parts = group(tools.map((tool) => [tool.data.partOf, tool.id]));
  const predecessors = group(tools.flatMap((tool) => [[tool.data.mergedInto, tool.id], [tool.data.succeededBy, tool.id]] as [string | undefined, string][]));
  return new Map(
    tools.map((tool) => [
      tool.id,
      {
        parents: ancestors(catalog, tool.id),
        parts: parts.get(tool.id) ?? [],
        siblings: (parts.get(tool.data.partOf ?? '') ?? []).filter((id) => id !== tool.id),
        alternatives: [...(alternatives.get(tool.id) ?? [])].sort(),
        worksWith: [...(worksWith.get(tool.id) ?? [])].sort(),
        predecessors: predecessors.get(tool.id) ?? [],
      },
    ]),
  );
}

function mirror(stated: readonly (readonly [string, readonly string[]])[]): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  const add = (from: string, to: string) => result.set(from, (result.get(from) ?? new Set()).add(to));
  for (const [id, others] of stated) {
    for (const other of others) {
      add(id, other);
      add(other, id);
    }
  }
  return result;
}

function group(pairs: readonly [string | undefined, string][]): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [key, value] of pairs) if (key) result.set(key, [...(result.get(key) ?? []), value]);
  return result;
}

function ancestors(catalog: Pick<Catalog, 'get'>, id: string): string[] {
  const found: string[] = [];
  for (let parent = catalog.get('tool', id)?.data.partOf; parent && !found.includes(parent) && parent !== id; ) {
    found.push(parent);
    parent = catalog.get('tool', parent)?.data.partOf;
  }
  return found;
}
