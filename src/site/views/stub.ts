import type { EntryOf } from '../../catalog/entry.ts';

/** Whether nothing but the schedule is known of a talk. */
export function isTalkStub(talk: EntryOf<'talk'>): boolean {
  return talk.file.body.trim() === '' && (talk.data.statements?.length ?? 0) === 0;
}
