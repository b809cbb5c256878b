import { distance } from 'fastest-levenshtein';
import { idOf } from '../../catalog/authoring/id-of.ts';
import { nearest } from '../../catalog/checks/nearest.ts';
import { skeleton } from '../../catalog/checks/skeleton.ts';
import type { ImportContext } from './context.ts';
import { plainName } from './name-shape.ts';
import type { Person } from './people.ts';
import { yamlOf } from './yaml-text.ts';

/** A file of the content folder as it is to be. */
export interface DraftFile {
  /** Below the content folder. */
  path: string;
  text: string;
}

/** What became of a person the notes name. */
export interface Identified {
  name: string;
  /** The entry, there already or to be written; absent where a question has to be answered first. */
  id?: string;
  questions: string[];
}

/**
 * Finds the entry of each person, or drafts one where the name is plain and like no other. An affiliation is taken over
 * only when its organisation has an entry; the rest becomes a question.
 */
export class PeopleDrafts {
  readonly #context: ImportContext;
  readonly #drafts = new Map<string, { file: DraftFile; name: string }>();
  readonly #looks = new Map<string, string>();

  readonly #isRefused: (path: string) => boolean;

  /** @param isRefused whether a file must not be drafted, since the check refuses it */
  constructor(context: ImportContext, isRefused: (path: string) => boolean = () => false) {
    this.#context = context;
    this.#isRefused = isRefused;
    for (const { id } of context.catalog.entries) this.#looks.set(skeleton(id), id);
  }

  /** The files of people who have no entry yet. */
  get files(): DraftFile[] {
    return [...this.#drafts.values()].map(({ file }) => file);
  }

  identify(person: Person): Identified {
    const { name, affiliation, mayBeTwo, sure } = person;
    const known = this.#context.known.person(name);
    if (known !== undefined) return { name, id: known, questions: affiliation !== undefined && mayBeTwo ? [this.#asks(name, affiliation, mayBeTwo)] : [] };
    if (!sure) return { name, questions: [`Is “${name}” the name of somebody who spoke?`] };
    const drafted = [...this.#drafts].find(([, draft]) => skeleton(draft.name) === skeleton(plainName(name)));
    if (drafted) return { name, id: drafted[0], questions: [] };
    const similar = this.#similar(plainName(name));
    if (similar !== undefined) return { name, questions: [`Is ${name} the same person as ${similar}? If not, add an entry and name it in \`speakers\`.`] };
    return this.#draft(plainName(name), person);
  }

  /** Somebody in the catalogue whose name differs by a letter or two. */
  #similar(name: string): string | undefined {
    const people = this.#context.catalog.all('person').map(({ data }) => data.name);
    const [near] = nearest(name, people, 1);
    return near !== undefined && near[0] === name[0] && distance(near.toLowerCase(), name.toLowerCase()) <= 2 ? near : undefined;
  }

  /** `A B, C D` may be somebody and a company, or two people. */
  #asks(name: string, affiliation: string, mayBeTwo = false): string {
    if (mayBeTwo) return `The notes have “${affiliation}” behind ${name}: is that where ${name} works, or somebody who spoke too? If so, add an entry and name it in \`speakers\`.`;
    return `The notes place ${name} at ${affiliation}, which has no entry: is that right, and should it get one?`;
  }

  #draft(name: string, { affiliation, mayBeTwo }: Person): Identified {
    const id = idOf(name);
    const taken = id === '' ? 'nothing' : this.#looks.get(skeleton(id));
    if (taken !== undefined || this.#isRefused(`people/${id}.yaml`)) return { name, questions: [`${name} has no entry, and the id \`${id}\` is taken or cannot be made; add one and name it in \`speakers\`.`] };
    const { event, source } = this.#context;
    const organization = affiliation === undefined ? undefined : this.#context.known.organization(affiliation);
    const text = yamlOf({
      name,
      ...(organization !== undefined && { affiliations: [{ organization, ...(event.data.start && { asOf: event.data.start.slice(0, 7) }) }] }),
      ...(source !== undefined && { sources: [{ url: source }] }),
    });
    this.#drafts.set(id, { name, file: { path: `people/${id}.yaml`, text } });
    this.#looks.set(skeleton(id), id);
    const unknown = affiliation !== undefined && organization === undefined;
    return { name, id, questions: unknown ? [this.#asks(name, affiliation, mayBeTwo)] : [] };
  }
}
