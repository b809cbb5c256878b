import type { Kind } from '../model/collections.ts';

/** Where on an entry's page a mention stands. */
export type MentionPlace = 'title' | 'takeaway' | 'statement' | 'body';

/** One place in a text at which an entry is named, or to which an author linked it. */
export interface Mention {
  /** Id of the entry that is meant. */
  id: string;
  /** Its kind; talks, reports and guides are only ever meant by an explicit link. */
  kind: Kind;
  /** The words as they stand in the text, white space collapsed and without a possessive `'s`. */
  surface: string;
  /** Line in the file, 1-based. */
  line: number;
  /** Column in the file, 1-based, in UTF-16 units. */
  column: number;
  /** The sentence around it as plain text, white space collapsed. */
  sentence: string;
  /** Where in that sentence the surface stands, in UTF-16 units. */
  inSentence: { start: number; end: number };
  /** Whether it is a link on its page: an author's own, or the first plain mention of the entry in its section. */
  linked: boolean;
  place: MentionPlace;
  /** Id of the statement, where `place` is `statement`. */
  statement?: string;
  /** Fragment, without `#`, that lands on the mention on its page. */
  anchor: string;
  /** Number of headings above it (its own included, when it stands in one); 0 outside the body. */
  section: number;
  /** Text of the nearest of those headings. */
  heading?: string;
  /** Where in the plain text of its field or of its body block it stands; `block` is absent outside the body. */
  range: { block?: number; start: number; end: number };
}
