import type { Kind } from '../../catalog/model/collections.ts';
import type { Level } from '../../catalog/model/cncf.ts';
import type { StatementKind } from '../../catalog/model/statement.ts';
import type { State } from '../../catalog/statements.ts';
import type { EntryOf } from '../../catalog/entry.ts';

/** The words a reader sees for the model's terms; the model's own terms stay in addresses and data. */
export const KIND_LABELS: Record<Kind, { one: string; many: string }> = {
  event: { one: 'Event', many: 'Events' },
  talk: { one: 'Talk', many: 'Talks' },
  report: { one: 'Report', many: 'Reports' },
  tool: { one: 'Tool', many: 'Tools' },
  topic: { one: 'Topic', many: 'Topics' },
  organization: { one: 'Organisation', many: 'Organisations' },
  person: { one: 'Person', many: 'People' },
  guide: { one: 'Guide', many: 'Guides' },
};

export const STATEMENT_KIND_LABELS: Record<StatementKind, string> = {
  roadmap: 'Promise',
  figure: 'Figure',
  experience: 'Experience',
  caveat: 'Caution',
  recommendation: 'Recommendation',
  fact: 'Fact',
};

/** The word and the explanation of each state; its sign is drawn by `StateGlyph.astro`. */
export const STATE_LABELS: Record<State, { word: string; explanation: string }> = {
  open: { word: 'open', explanation: 'promised, not yet due' },
  overdue: { word: 'overdue', explanation: 'due date passed, nobody has recorded an outcome' },
  undated: { word: 'undated', explanation: 'promised without a date' },
  kept: { word: 'kept', explanation: 'delivered by the promised date, or without one' },
  late: { word: 'late', explanation: 'delivered after the promised date' },
  partly: { word: 'kept in part', explanation: 'a part was delivered, the rest was not' },
  dropped: { word: 'dropped', explanation: 'given up' },
  unverified: { word: 'unverified', explanation: 'as heard; nobody has checked it since' },
  holds: { word: 'holds', explanation: 'checked and still true' },
  outdated: { word: 'outdated', explanation: 'was true, no longer is' },
  superseded: { word: 'superseded', explanation: 'replaced by a newer statement' },
  disputed: { word: 'disputed', explanation: 'sources contradict each other' },
};

export const LEVEL_LABELS: Record<Level, string> = {
  sandbox: 'sandbox',
  incubating: 'incubating',
  graduated: 'graduated',
  archived: 'archived',
};

export const EVENT_KIND_LABELS: Record<EntryOf<'event'>['data']['kind'], string> = {
  series: 'Series',
  edition: 'Edition',
  colocated: 'Co-located event',
  side: 'Side event',
};

export const TALK_KIND_LABELS: Record<NonNullable<EntryOf<'talk'>['data']['kind']>, string> = {
  keynote: 'Keynote',
  talk: 'Talk',
  panel: 'Panel',
  lightning: 'Lightning talk',
  tutorial: 'Tutorial',
  demo: 'Demo',
  booth: 'Booth conversation',
  hallway: 'Hallway conversation',
};

export const REPORT_KIND_LABELS: Record<EntryOf<'report'>['data']['kind'], string> = {
  'trip-report': 'Trip report',
  post: 'Post',
  slides: 'Slides',
  podcast: 'Podcast',
  video: 'Video',
};

export const ORGANIZATION_KIND_LABELS: Record<EntryOf<'organization'>['data']['kind'], string> = {
  vendor: 'Vendor',
  'end-user': 'End user',
  foundation: 'Foundation',
  group: 'Working group',
  'public-body': 'Public body',
  research: 'Research institution',
};

/** What a list of organisations of one kind is headed. */
export const ORGANIZATION_KIND_HEADINGS: Record<EntryOf<'organization'>['data']['kind'], string> = {
  vendor: 'Vendors',
  'end-user': 'End users',
  foundation: 'Foundations',
  group: 'Working groups',
  'public-body': 'Public bodies',
  research: 'Research institutions',
};

/** `helm-charts` as people write it: "Helm charts". */
export function measureLabel(measure: string): string {
  const words = measure.replaceAll('-', ' ').replace(/^helm/, 'Helm').replace(/^gpus/, 'GPUs');
  return words;
}
