import type { Catalog } from '../../catalog/catalog.ts';
import { isEnglishWord } from '../../catalog/checks/english-words.ts';
import { spellingsOf } from '../../catalog/checks/known-names.ts';
import { skeleton } from '../../catalog/checks/skeleton.ts';
import type { Entry, EntryOf } from '../../catalog/entry.ts';
import { NAMED_KINDS } from '../../catalog/model/collections.ts';
import { isSuffix } from './name-shape.ts';
import { slugOf, type IdPool } from './slug.ts';
import type { Speaker } from './speaker-list.ts';
import { yamlQuoted, yamlText } from './yaml-text.ts';

/** A person of a schedule: an entry that exists or one to be written. */
export interface ScheduledPerson {
  id: string;
  name: string;
  isNew: boolean;
  /** As printed, of the first session. */
  affiliation?: string;
  /** Ids of the organisations it names; empty where none has an entry. */
  organizations: string[];
}

/** Where and when somebody speaks. */
export interface Appearance {
  date?: string;
  url?: string;
}

interface Draft extends ScheduledPerson {
  /** Affiliations as printed that have no entry. */
  unknown: string[];
  first: Appearance;
}

/** Finds people by name or makes new entries for them, one for each name however it is spelled. */
export class People {
  readonly #ids: IdPool;
  readonly #known = new Map<string, EntryOf<'person'>[]>();
  readonly #others = new Map<string, string>();
  readonly #organizations: ReadonlyMap<string, string>;
  readonly #drafts = new Map<string, Draft>();
  readonly #matched = new Map<string, ScheduledPerson>();
  /** What a person should know: names that could not be linked. */
  readonly notices = new Set<string>();

  constructor(catalog: Catalog, ids: IdPool) {
    this.#ids = ids;
    this.#organizations = organizationNames(catalog);
    for (const entry of catalog.entries) {
      if (!(NAMED_KINDS as readonly string[]).includes(entry.kind)) continue;
      for (const name of namesOf(entry)) {
        if (entry.kind === 'person') this.#known.set(name, [...new Set([...(this.#known.get(name) ?? []), entry])]);
        else this.#others.set(name, entry.id);
      }
    }
  }

  /** The person's id; `undefined`, with a notice, where it cannot be said who is meant. */
  resolve(speaker: Speaker, at: Appearance): string | undefined {
    const name = skeleton(speaker.name);
    const organization = speaker.affiliation === undefined ? undefined : this.organizationOf(speaker.affiliation);
    const known = this.#known.get(name) ?? [];
    const entry = this.#entryOf(speaker, organization);
    if (entry) return this.#remember(entry, speaker, organization);
    if (known.length > 0) {
      this.notices.add(`\`${speaker.name}\` is the name of ${known.map(({ id }) => `\`${id}\``).join(' and ')}; add the one who speaks to \`speakers\` yourself.`);
      return undefined;
    }
    const other = this.#others.get(name);
    if (other !== undefined) {
      this.notices.add(`\`${speaker.name}\` is the name of \`${other}\` already, which is no person; the speaker was left out.`);
      return undefined;
    }
    return this.#draft(name, speaker, organization, at).id;
  }

  /** Counts a speaker of a talk that exists, if the name has an entry. */
  recall(speaker: Speaker): void {
    const organization = speaker.affiliation === undefined ? undefined : this.organizationOf(speaker.affiliation);
    const entry = this.#entryOf(speaker, organization);
    if (entry) this.#remember(entry, speaker, organization);
  }

  /** The organisation a printed affiliation means: `Isovalent at Cisco` means Isovalent, `NTT, Inc.` means NTT. */
  organizationOf(affiliation: string): string | undefined {
    const shorter = affiliation.split(/\s+(?:at|by)\s+|\s+[|/]\s+/)[0] ?? affiliation;
    const words = shorter.split(/,?\s+/);
    while (words.length > 1 && isSuffix(words.at(-1) ?? '')) words.pop();
    return [affiliation, shorter, words.join(' ')].map((name) => this.#organizations.get(skeleton(name))).find((id) => id !== undefined);
  }

  /** Everybody who was resolved, by id. */
  all(): ScheduledPerson[] {
    return [...this.#matched.values(), ...[...this.#drafts.values()].map(({ unknown: _, first: __, ...person }) => person)].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The files of the new entries. */
  files(): { path: string; text: string }[] {
    return [...this.#drafts.values()].map((draft) => ({ path: `people/${draft.id}.yaml`, text: fileOf(draft) }));
  }

  /** The one entry of a name; of several, the one that works where the schedule says. */
  #entryOf({ name }: Speaker, organization: string | undefined): EntryOf<'person'> | undefined {
    const known = this.#known.get(skeleton(name)) ?? [];
    const meant = known.length > 1 ? known.filter(({ data }) => data.affiliations?.some((item) => item.organization === organization)) : known;
    return meant.length === 1 ? meant[0] : undefined;
  }

  #remember({ id, data }: EntryOf<'person'>, { affiliation }: Speaker, organization: string | undefined): string {
    this.#matched.set(id, { id, name: data.name, isNew: false, ...(affiliation !== undefined && { affiliation }), organizations: organization === undefined ? [] : [organization] });
    return id;
  }

  #draft(key: string, speaker: Speaker, organization: string | undefined, at: Appearance): Draft {
    let draft = this.#drafts.get(key);
    if (!draft) {
      draft = {
        id: this.#ids.take(slugOf(speaker.name, 'speaker')),
        name: speaker.name,
        isNew: true,
        ...(speaker.affiliation !== undefined && { affiliation: speaker.affiliation }),
        organizations: [],
        unknown: [],
        first: at,
      };
      this.#drafts.set(key, draft);
    }
    // Who writes the accents knows them.
    if (marksIn(speaker.name) > marksIn(draft.name)) draft.name = speaker.name;
    if (organization !== undefined && !draft.organizations.includes(organization)) draft.organizations.push(organization);
    if (organization === undefined && speaker.affiliation !== undefined && !draft.unknown.includes(speaker.affiliation)) draft.unknown.push(speaker.affiliation);
    return draft;
  }
}

/** The names of people and organisations that have entries, by how they look. */
export function cataloguedNames(catalog: Catalog): { people: ReadonlySet<string>; organizations: ReadonlySet<string> } {
  return { people: new Set(catalog.all('person').flatMap(namesOf)), organizations: new Set(organizationNames(catalog).keys()) };
}

const namesOf = (entry: Entry) => spellingsOf(entry).map(skeleton);

const marksIn = (name: string) => name.normalize('NFD').length;

/** Names that mean one organisation. */
function organizationNames(catalog: Catalog): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const entry of catalog.all('organization')) {
    for (const name of namesOf(entry)) {
      if (names.has(name) && names.get(name) !== entry.id) shared.add(name);
      names.set(name, entry.id);
    }
  }
  for (const name of shared) names.delete(name);
  return names;
}

function fileOf({ name, organizations, unknown, first: { date, url } }: Draft): string {
  const asOf = date === undefined ? '' : `, asOf: ${date}`;
  const lines = [
    `name: ${yamlText(name)}`,
    ...(isEnglishWord(name) ? ['match: exact'] : []),
    ...(organizations.length > 0 ? ['affiliations:', ...organizations.map((id) => `  - { organization: ${yamlText(id)}${asOf} }`)] : []),
    ...unknown.map((affiliation) => `# The schedule says ${affiliation}, which has no entry yet.`),
    ...(url === undefined ? [] : ['sources:', `  - { url: ${yamlQuoted(url)}${date === undefined ? '' : `, date: ${date}`} }`]),
  ];
  return `${lines.join('\n')}\n`;
}
