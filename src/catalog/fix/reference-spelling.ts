import { entryName, type Entry } from '../entry.ts';
import { NAMED_KINDS, type Kind } from '../model/collections.ts';

/** The id that was meant by a reference that is none, where there is no doubt; `target` as in the model. */
export type MeantId = (written: string, target: string) => string | undefined;

/** Knows the entries by name, alias, former id and differently written id; what fits two entries fits none. */
export function meantIds(entries: readonly Entry[]): MeantId {
  const bySpelling = new Map<string, Set<Entry>>();
  const ids = new Set(entries.map(({ id }) => id));
  for (const entry of entries) {
    const aliases = (entry.data.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.name));
    for (const spelling of [entry.id, entryName(entry), ...aliases, ...(entry.data.formerly ?? [])]) {
      const look = folded(spelling);
      const owners = bySpelling.get(look) ?? new Set();
      bySpelling.set(look, owners.add(entry));
    }
  }
  return (written, target) => {
    if (ids.has(written) || target === 'statement') return undefined;
    const kinds: readonly string[] = target === 'any' ? NAMED_KINDS : target.split('|');
    const owners = [...(bySpelling.get(folded(written)) ?? [])].filter(({ kind }: { kind: Kind }) => kinds.includes(kind));
    return owners.length === 1 ? owners[0]?.id : undefined;
  };
}

/** Case, blanks and hyphens do not matter. */
const folded = (text: string): string => text.toLowerCase().replace(/[\s\-_]+/g, '');
