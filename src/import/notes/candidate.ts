import type { Mark } from './inline.ts';
import type { Person } from './people.ts';

/** A place of the notes that may be where a talk begins. */
export interface Candidate {
  /** Index of its unit. */
  at: number;
  /** A heading, a line of its own, a list item, the beginning of a paragraph, words within one, a table row. */
  shape: 'heading' | 'line' | 'item' | 'lead' | 'inline' | 'row';
  /** Level of the heading, indentation of the item. */
  level: number;
  title: string;
  people: Person[];
  isByline: boolean;
  /** `titleScore` of the title. */
  score: number;
  marked?: Mark['kind'];
  /** Where the title leads as a link. */
  url?: string;
  /** Whether addresses of a recording or of slides stand with it, or the sentence speaks of a talk. */
  hasEvidence: boolean;
  /** What follows title and people in the same line, without Markdown. */
  rest: string;
  /** How many lines after it belong to the title. */
  skip: number;
  /** For words within a paragraph: where they stand in it. */
  offset?: number;
  /** What is said to name the speakers and could not be read. */
  unread: string[];
}
