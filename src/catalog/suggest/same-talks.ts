import type { Catalog } from '../catalog.ts';
import type { EntryOf } from '../entry.ts';
import { SAME_TITLE, titleForm, titleLikeness, type TitleForm } from '../near-title.ts';

/** Two entries that are probably one talk. */
export interface SameTalks {
  /** Ids, in their order. */
  talks: [string, string];
  titles: [string, string];
  /** From 0 to 1. */
  likeness: number;
  /** Ids of people both list as speakers. */
  speakers: string[];
  /** Files, below the content folder. */
  files: [string, string];
}

type Talk = EntryOf<'talk'>;

/** How alike titles must be by themselves, and where a speaker is the same. */
const ENOUGH = { alone: SAME_TITLE, withSpeaker: 0.5 } as const;

/**
 * Talks of one event, its co-located ones included, with near titles, or with a common speaker and titles that have much in
 * common; the surest first. Sessions that a schedule tells apart are two, and so are talks of different speakers.
 */
export function sameTalks(catalog: Pick<Catalog, 'all' | 'get'>): SameTalks[] {
  const gatherings = Map.groupBy(catalog.all('talk'), (talk) => catalog.get('event', talk.data.event)?.data.partOf ?? talk.data.event);
  return [...gatherings.values()].flatMap(pairsIn).sort((a, b) => b.likeness - a.likeness || (a.talks.join() < b.talks.join() ? -1 : 1));
}

function pairsIn(talks: readonly Talk[]): SameTalks[] {
  const forms = new Map(talks.map((talk) => [talk, titleForm(talk.data.title)]));
  const place = new Map(talks.map((talk, index) => [talk, index]));
  const sharing = talksBy(talks, (talk) => [...(forms.get(talk)?.words ?? []), ...(talk.data.speakers ?? []).map((speaker) => `@${speaker}`)]);
  return talks.flatMap((talk, index) => {
    const form = forms.get(talk) as TitleForm;
    const keys = [...form.words, ...(talk.data.speakers ?? []).map((speaker) => `@${speaker}`)];
    // A word of many titles brings no two together; the rarer ones of a near title do.
    const others = new Set(keys.flatMap((key) => sharing.get(key) ?? []).filter((other) => (place.get(other) ?? 0) > index));
    return [...others].flatMap((other) => pairOf(talk, other, titleLikeness(form, forms.get(other) as TitleForm)));
  });
}

/** Words and speakers of more talks than this are no lead. */
const MOST_SHARING = 40;

function talksBy(talks: readonly Talk[], keysOf: (talk: Talk) => string[]): Map<string, Talk[]> {
  const index = new Map<string, Talk[]>();
  for (const talk of talks) {
    for (const key of new Set(keysOf(talk))) {
      const list = index.get(key);
      if (list) list.push(talk);
      else index.set(key, [talk]);
    }
  }
  return new Map([...index].filter(([, sharing]) => sharing.length <= MOST_SHARING));
}

function pairOf(one: Talk, other: Talk, likeness: number): SameTalks[] {
  if (areTwoSessions(one, other)) return [];
  const [here, there] = [one.data.speakers ?? [], other.data.speakers ?? []];
  const speakers = here.filter((speaker) => there.includes(speaker));
  if (here.length > 0 && there.length > 0 && speakers.length === 0) return [];
  if (likeness < (speakers.length > 0 ? ENOUGH.withSpeaker : ENOUGH.alone)) return [];
  return [
    {
      talks: [one.id, other.id],
      titles: [one.data.title, other.data.title],
      likeness: Math.round(likeness * 100) / 100,
      speakers,
      files: [one.file.path, other.file.path],
    },
  ];
}

/** Two places in the same schedule, or two days, are two sessions, whatever they are called. */
function areTwoSessions({ data: one }: Talk, { data: other }: Talk): boolean {
  const differ = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b;
  return (one.event === other.event && differ(one.scheduleId, other.scheduleId)) || differ(one.date, other.date) || differ(one.start, other.start);
}
