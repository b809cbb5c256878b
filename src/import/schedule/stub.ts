import type { DataOf } from '../../catalog/model/collections.ts';
import { yamlIds, yamlQuoted, yamlText } from './yaml-text.ts';

/** The schedule's facts about a talk. */
export interface StubFacts {
  title: string;
  event: string;
  date?: string;
  start?: string;
  end?: string;
  room?: string;
  track?: string;
  scheduleId?: string;
  kind?: DataOf<'talk'>['kind'];
  speakers: string[];
  url?: string;
  /** What may be speakers and stands in the title. */
  doubt?: string;
}

/** A talk without a note: front matter and nothing else. */
export function stubText(facts: StubFacts): string {
  const line = (field: string, value: string | undefined) => (value === undefined ? [] : [`${field}: ${value}`]);
  const text = (value: string | undefined) => (value === undefined ? undefined : yamlText(value));
  const lines = [
    ...line('title', text(facts.title)),
    ...line('event', text(facts.event)),
    ...line('date', facts.date),
    ...line('start', facts.start && yamlQuoted(facts.start)),
    ...line('end', facts.end && yamlQuoted(facts.end)),
    ...line('room', text(facts.room)),
    ...line('track', text(facts.track)),
    ...line('scheduleId', text(facts.scheduleId)),
    ...line('kind', facts.kind),
    ...(facts.speakers.length > 0 ? [`speakers: ${yamlIds(facts.speakers)}`] : []),
    ...(facts.doubt === undefined ? [] : [`# Speakers? What follows the dash may be names: ${facts.doubt}`]),
    ...(facts.url === undefined ? [] : ['links:', `  - { kind: schedule, url: ${yamlQuoted(facts.url)} }`]),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}
