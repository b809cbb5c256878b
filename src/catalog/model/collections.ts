import type { z } from 'zod';
import { event } from './event.ts';
import { guide } from './guide.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { report } from './report.ts';
import { talk } from './talk.ts';
import { tool } from './tool.ts';
import { topic } from './topic.ts';

/** The kinds of entries, in the order lists show them. */
export const KINDS = ['event', 'talk', 'report', 'tool', 'topic', 'organization', 'person', 'guide'] as const;

export type Kind = (typeof KINDS)[number];

/** Kinds whose ids share one namespace, so that a reference never names its collection. */
export const NAMED_KINDS = ['event', 'tool', 'topic', 'organization', 'person'] as const;

export type NamedKind = (typeof NAMED_KINDS)[number];

/** Folder, file extensions (the usual one first) and schema of each kind. */
export const COLLECTIONS = {
  event: { folder: 'events', extensions: ['.yaml'], schema: event },
  talk: { folder: 'talks', extensions: ['.md', '.mdx'], schema: talk },
  report: { folder: 'reports', extensions: ['.md', '.mdx'], schema: report },
  tool: { folder: 'tools', extensions: ['.md'], schema: tool },
  topic: { folder: 'topics', extensions: ['.md'], schema: topic },
  organization: { folder: 'organizations', extensions: ['.yaml'], schema: organization },
  person: { folder: 'people', extensions: ['.yaml'], schema: person },
  guide: { folder: 'guides', extensions: ['.mdx'], schema: guide },
} as const satisfies Record<Kind, { folder: string; extensions: readonly string[]; schema: z.ZodType }>;

/** The validated fields of an entry of one kind. */
export type DataOf<K extends Kind> = z.infer<(typeof COLLECTIONS)[K]['schema']>;
