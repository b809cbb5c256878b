import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a very large content looks like; the numbers are those of the busiest conference. */
export const LARGE = { notes: 600, sessions: 900, people: 450 };

/** Writes a content folder with one tool that everybody mentions and one event with very many sessions. */
export function writeLargeContent(folder: string): void {
  const write = (path: string, lines: string[]) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`);
  };
  write('events/tide-con.yaml', ['name: Tide Con', 'kind: series']);
  for (let year = 2016; year < 2022; year++) {
    write(`events/tide-con-${year}.yaml`, [`name: Tide Con ${year}`, 'kind: edition', 'series: tide-con', `start: ${year}-05-02`, `end: ${year}-05-05`]);
  }
  write('tools/beacon-cd.md', ['---', 'name: Beacon CD', 'kind: project', 'category: gitops', 'summary: Delivers what a repository says.', 'cncf: { levels: [{ level: sandbox, since: 2017-01-01 }] }', '---']);
  write('guides/everything.mdx', ['---', 'title: Everything', 'summary: All that was heard.', 'topics: [fleet-care]', '---', '<TalkList event="tide-con-2021" />', '', '<TalkList topic="fleet-care" />', '', '<Statements about="beacon-cd" />', '', '<Figures about="beacon-cd" />']);
  write('topics/fleet-care.md', ['---', 'name: Fleet care', '---', 'Keeping many clusters alike.']);
  for (let index = 0; index < LARGE.people; index++) {
    write(`people/speaker-${index}.yaml`, [`name: ${String.fromCharCode(65 + (index % 26))}nna Speaker${index}`]);
  }
  for (let index = 0; index < LARGE.notes; index++) {
    const year = 2016 + (index % 5);
    write(`talks/tide-con-${year}/note-${index}.md`, [
      '---', `title: Note ${index} on a fleet`, `event: tide-con-${year}`, `date: ${year}-05-0${2 + (index % 4)}`, `notedBy: [speaker-${index % LARGE.people}]`, 'topics: [fleet-care]',
      'statements:', '  - id: clusters', '    kind: figure', `    says: Ship ${index} runs ${index + 1} clusters.`, '    about: [beacon-cd]', `    figures: [{ measure: clusters, value: ${index + 1} }]`,
      '---', `Ship ${index} runs Beacon CD on ${index + 1} clusters in port ${index * 7}. They would do it again, said crew ${index * 3}.`,
    ]);
  }
  for (let index = 0; index < LARGE.sessions; index++) {
    write(`talks/tide-con-2021/session-${index}.md`, ['---', `title: Session ${index} about tide tables and what they mean for crew ${index}`, 'event: tide-con-2021', `date: 2021-05-0${2 + (index % 4)}`, `speakers: [speaker-${index % LARGE.people}]`, '---']);
  }
}
