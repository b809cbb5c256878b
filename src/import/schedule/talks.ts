import type { EntryOf } from '../../catalog/entry.ts';
import { withFacts, type Facts } from './edit-facts.ts';
import { titlesOf } from '../../catalog/near-title.ts';
import { hostOf, titleKey, type Agreement, type ExistingTalks } from './existing-talks.ts';
import type { HeldWith } from './held-with.ts';
import { kindOf } from './kind.ts';
import type { People } from './people.ts';
import type { ProgrammeItem } from './programme.ts';
import type { ImportResult, PlannedFile, Slot } from './result.ts';
import { slugOf, type IdPool } from './slug.ts';
import { stubText } from './stub.ts';

/** What becomes of the talks of an event. */
export type TalkPlan = Pick<ImportResult, 'created' | 'updated' | 'moved' | 'renamed' | 'gone' | 'unsure' | 'notices'> & {
  files: PlannedFile[];
  /** Days of the talks at the event itself. */
  ownDates: string[];
};

/** What talks are planned with. */
export interface TalkContext {
  eventId: string;
  existing: ExistingTalks;
  people: People;
  ids: IdPool;
  /** Absent for an event that nothing can be held with. */
  heldWith?: HeldWith;
}

/** One file for each session: a new stub, or the talk that exists with the schedule's facts brought up to date. */
export function planTalks(items: readonly ProgrammeItem[], context: TalkContext): TalkPlan {
  const { existing } = context;
  const plan: TalkPlan = { created: [], updated: 0, moved: [], renamed: [], gone: [], unsure: [], notices: [], files: [], ownDates: [] };
  const claimed = claimTalks(items, existing);
  for (const item of items) {
    const talk = claimed.get(item);
    if (talk) {
      update(talk, item, plan);
      for (const speaker of item.speakers) context.people.recall(speaker);
      if (item.date !== undefined && talk.data.event === context.eventId) plan.ownDates.push(item.date);
    } else create(item, context, plan);
  }
  plan.gone = existing.gone(mainHost(items)).map(({ id, data }) => ({ talk: id, title: data.title }));
  return plan;
}

/** The talk of each session that has one: the surest ground first, over all sessions, so that none takes the talk of another. */
function claimTalks(items: readonly ProgrammeItem[], existing: ExistingTalks): Map<ProgrammeItem, EntryOf<'talk'>> {
  const claimed = new Map<ProgrammeItem, EntryOf<'talk'>>();
  const claim = (find: (item: ProgrammeItem) => EntryOf<'talk'> | undefined) => {
    for (const item of items) {
      const talk = claimed.has(item) ? undefined : find(item);
      if (talk) claimed.set(item, talk);
    }
  };
  claim(({ session }) => existing.claimById(session.id));
  const sameTitle = Map.groupBy(items, ({ title }) => titleKey(title));
  const isOnly = ({ title }: ProgrammeItem) => sameTitle.get(titleKey(title))?.length === 1;
  for (const titles of [announced, withoutLabel]) {
    const byTitle = (item: ProgrammeItem, agreement: Agreement) => existing.claimByTitle({ titles: titles(item), date: item.date, start: item.start }, agreement);
    claim((item) => byTitle(item, 'time'));
    claim((item) => byTitle(item, 'day'));
    // `Rope Day: Opening` does not move the one `Opening` there is to another day.
    claim((item) => (isOnly(item) ? byTitle(item, titles === announced ? 'alone' : 'alone and undated') : undefined));
  }
  return claimed;
}

function create(item: ProgrammeItem, { eventId, heldWith, people, ids }: TalkContext, plan: TalkPlan): void {
  const { session, date, start, end, room, track, url, doubt } = item;
  const label = /^([^:|]{3,60}):\s+(.+)$/.exec(item.title);
  const day = heldWith?.eventOf([...session.tracks, ...(label?.[1] === undefined ? [] : [label[1]])], date, url);
  const title = day && label?.[2] !== undefined && day.name === label[1] ? label[2] : item.title;
  const event = day?.id ?? eventId;
  // An id stays for ever; what may turn out to be names has no place in it.
  const sure = doubt !== undefined && title.endsWith(doubt) ? title.slice(0, -doubt.length) : title;
  const id = ids.take(slugOf(sure, 'session'), `${event}/`);
  const speakers = item.speakers.flatMap((speaker) => people.resolve(speaker, { ...(date !== undefined && { date }), ...(url !== undefined && { url }) }) ?? []);
  const kind = kindOf(item.title, session.tracks, session.format);
  const text = stubText({
    title, event, speakers: [...new Set(speakers)],
    ...(date !== undefined && { date }), ...(start !== undefined && { start }), ...(end !== undefined && { end }), ...(room !== undefined && { room }),
    ...(track !== undefined && { track }), ...(session.id !== undefined && { scheduleId: session.id }), ...(kind && { kind }), ...(url !== undefined && { url }),
    ...(doubt !== undefined && { doubt }),
  });
  plan.created.push(id);
  if (date !== undefined && event === eventId) plan.ownDates.push(date);
  plan.files.push({ path: `talks/${id}.md`, text, isNew: true });
  if (doubt !== undefined) plan.unsure.push({ talk: id, tail: doubt });
}

function update(talk: EntryOf<'talk'>, item: ProgrammeItem, plan: TalkPlan): void {
  const { data, file } = talk;
  if (!titlesIn(item).some((title) => titlesOf(talk).some((known) => titleKey(known) === titleKey(title)))) plan.renamed.push({ talk: talk.id, from: data.title, to: item.title });
  const facts = changedFacts(talk, item);
  if (Object.keys(facts).length === 0) return;
  const isBackwards = (facts.start ?? data.start ?? '') >= (facts.end ?? data.end ?? '~');
  const text = isBackwards ? undefined : withFacts(file.text, facts, false);
  const from: Slot = slotOf(data);
  const to: Slot = { ...from, ...slotOf(facts) };
  // What was not known before is added, not moved.
  if (SLOT.some((field) => from[field] !== undefined && from[field] !== to[field])) plan.moved.push({ talk: talk.id, title: data.title, from, to });
  if (text === undefined) {
    plan.notices.push(`${file.path} could not be edited; the schedule says ${Object.entries(facts).map(([field, value]) => `\`${field}: ${value}\``).join(', ')}.`);
    return;
  }
  plan.updated++;
  plan.files.push({ path: file.path, text, isNew: false });
}

/** What the schedule says and the talk does not; what the schedule leaves out stays. */
function changedFacts({ data }: EntryOf<'talk'>, { date, start, end, room, track, session }: ProgrammeItem): Facts {
  const said: Facts = { date, start, end, room, track, ...(data.scheduleId === undefined && { scheduleId: session.id }) };
  return Object.fromEntries(Object.entries(said).filter(([field, value]) => value !== undefined && value !== data[field as keyof typeof data])) as Facts;
}

const SLOT = ['date', 'start', 'end', 'room'] as const;

function slotOf({ date, start, end, room }: Slot): Slot {
  return { ...(date !== undefined && { date }), ...(start !== undefined && { start }), ...(end !== undefined && { end }), ...(room !== undefined && { room }) };
}

const titlesIn = (item: ProgrammeItem): string[] => [...announced(item), ...withoutLabel(item)];

const announced = ({ session, title }: ProgrammeItem): string[] => [title, session.title];

/** `Ropes` of `Keynote: Ropes`. */
function withoutLabel({ title }: ProgrammeItem): string[] {
  const label = /^[^:|]{3,60}:\s+(.+)$/.exec(title)?.[1];
  return label === undefined ? [] : [label];
}

function mainHost(items: readonly ProgrammeItem[]): string | undefined {
  const hosts = Map.groupBy(items.flatMap(({ url }) => url ?? []), hostOf);
  return [...hosts].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0];
}
