import type { Candidate } from './candidate.ts';
import { inlineOf } from './inline.ts';
import { peopleOf, type KnownNames } from './people.ts';
import { bareTitle, isSectionName, titleScore } from './title.ts';
import type { Unit } from './unit.ts';

const TITLE = /^(?:title|talk|session|topic|what|vortrag|titel|thema|titre|conférence|título|charla)s?$/i;
const PEOPLE = /^(?:speakers?|speaker\(s\)|presenters?|who|by|vortragende.*|referent.*|sprecher.*|intervenant.*|orateurs?|ponentes?)$/i;
const COMPANY = /^(?:company|organi[sz]ation|affiliation|employer|firma|unternehmen|entreprise|société)$/i;

/** Talks in the rows of tables whose head names a column of titles. */
export function rowCandidates(units: readonly Unit[], known: KnownNames): Candidate[] {
  let columns: Columns | undefined;
  return units.flatMap((unit, at): Candidate[] => {
    if (unit.kind !== 'row') {
      columns = undefined;
      return [];
    }
    const cells = (unit.cells ?? []).map((cell) => inlineOf(cell).text.trim());
    if (unit.isHead || !columns) {
      columns = columnsOf(cells);
      return [];
    }
    const title = bareTitle(cells[columns.title] ?? '');
    const list = columns.people === undefined ? '' : (cells[columns.people] ?? '');
    if (title === '' || isSectionName(title) || (list === '' && titleScore(title) < 1)) return [];
    const people = peopleOf(list, known, list.includes('(') ? 'many' : 'none') ?? [];
    const company = columns.company === undefined ? '' : (cells[columns.company] ?? '');
    return [
      {
        at, shape: 'row', level: 0, title, isByline: false, score: titleScore(title), hasEvidence: list !== '', skip: 0,
        people: company ? people.map((person) => ({ affiliation: company, ...person })) : people,
        unread: list !== '' && people.length === 0 ? [list] : [],
        rest: cells.flatMap((cell, index) => (columns?.used.has(index) || !/\p{L}/u.test(cell) ? [] : [labelled(columns?.names[index] ?? '', cell)])).join(' — '),
      },
    ];
  });
}

/** A word or two mean nothing without the name of their column. */
const labelled = (name: string, cell: string): string => (name !== '' && cell.length < 40 && !/[.!?]$/.test(cell) ? `${name}: ${cell}` : cell);

interface Columns {
  title: number;
  people: number | undefined;
  company: number | undefined;
  /** Columns that are no text of the note. */
  used: ReadonlySet<number>;
  names: readonly string[];
}

function columnsOf(head: readonly string[]): Columns | undefined {
  const find = (pattern: RegExp) => head.findIndex((cell) => pattern.test(cell));
  const [title, people, company] = [find(TITLE), find(PEOPLE), find(COMPANY)];
  if (title < 0) return undefined;
  const times = head.flatMap((cell, index) => (/^(?:time|start|end|when|zeit|uhrzeit|heure|room|raum|track|day)$/i.test(cell) ? [index] : []));
  return { title, people: people < 0 ? undefined : people, company: company < 0 ? undefined : company, used: new Set([title, people, company, ...times]), names: head };
}
