import type { Divided } from './talk-notes.ts';
import type { Unit } from './unit.ts';

const DEFINITION = /^\[\^([^\]\s]+)\]:\s/;
const REFERENCE = /\[\^([^\]\s]+)\](?!:)/g;

/** Brings each footnote, wherever it stands, to the talks and the report that refer to it; one that nothing refers to stays. */
export function withFootnotes(divided: Divided, units: readonly Unit[]): Divided {
  const notes = new Map(units.flatMap((unit) => (unit.kind === 'text' ? [[DEFINITION.exec(unit.source)?.[1], unit] as const] : [])).filter((pair): pair is [string, Unit] => pair[0] !== undefined));
  if (notes.size === 0) return divided;
  const isNote = new Set(notes.values());
  const referred = new Set([...divided.rest, ...divided.talks.flatMap((talk) => talk.units)].flatMap((unit) => (isNote.has(unit) ? [] : referencesOf(unit))));
  const own = (part: readonly Unit[]): Unit[] => {
    const wanted = new Set(part.flatMap((unit) => (isNote.has(unit) ? [] : referencesOf(unit))));
    const here = [...notes].filter(([name, unit]) => wanted.has(name) || (!referred.has(name) && part.includes(unit)));
    return [...part.filter((unit) => !isNote.has(unit)), ...here.map(([, unit]) => unit)];
  };
  return { ...divided, talks: divided.talks.map((talk) => ({ ...talk, units: own(talk.units) })), rest: own(divided.rest) };
}

const referencesOf = ({ kind, source, more }: Unit): string[] => (kind === 'code' ? [] : [source, ...more].flatMap((text) => [...text.matchAll(REFERENCE)].flatMap(([, name]) => name ?? [])));
