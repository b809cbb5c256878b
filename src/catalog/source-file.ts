/** A place in a content file; 1-based, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** Where in the front matter: `['statements', 0, 'due']`. */
export type PropertyPath = readonly (string | number)[];

/** Something the YAML reader could not accept, or accepts in a way its author would not expect. */
export interface YamlTrouble extends Place {
  reason: 'syntax' | 'duplicate-key' | 'boolean-word';
  /** For people: what is wrong, or the word in question. */
  detail: string;
  /** Name of the field whose value the word is; absent where the word is itself a key or an item of a list. */
  property?: string;
}

/**
 * A file of the content folder as a reader hands it over: facts only, no judgement.
 * The rules in `checks/` turn these facts into problems.
 */
export interface SourceFile {
  /** Path below the content folder with forward slashes, such as `tools/argo-cd.md`. */
  path: string;
  /** Size in bytes. */
  size: number;
  /** Set when the file could not be read as text; `text` is then empty. */
  unreadable?: 'symbolic-link' | 'too-large' | 'not-utf8' | 'not-a-file' | 'no-permission';
  text: string;
  /** The front matter (or the whole of a YAML file) as plain data; `undefined` when it could not be parsed. */
  data: unknown;
  /** Markdown after the front matter; empty for YAML files. */
  body: string;
  /** Line of the file on which the body begins, 1-based. */
  bodyLine: number;
  yamlTroubles: YamlTrouble[];
  /** Whether a Markdown file begins with a front matter block. */
  hasFrontMatter: boolean;
  /** Place of a property in the file; of its nearest existing ancestor when it is absent. */
  locate(path: PropertyPath, part?: 'key' | 'value'): Place;
}
