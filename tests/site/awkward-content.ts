import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Two hundred characters, as long as a submission form lets people be. */
export const LONG_TITLE =
  'Everything we learned while moving nine hundred clusters of seventeen teams from one way of delivering to another, told by those who were woken up at night by it, with all the numbers and some regrets';
/** Eighty letters without a place to break. */
export const UNBROKEN = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
export const CHINESE = '云原生多集群管理平台';
export const ARABIC = 'منصة إدارة العناقيد';
export const CYRILLIC = 'Обозреватель кластеров';

/** A name of each awkward sort with the id of the entries that have it. */
export const AWKWARD = { long: LONG_TITLE, unbroken: UNBROKEN, chinese: CHINESE, arabic: ARABIC, cyrillic: CYRILLIC } as const;

/** Writes one entry of every kind under each awkward name, all speaking of each other. */
export function writeAwkwardContent(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [id, name] of Object.entries(AWKWARD)) {
    const event = `${id}-days-2022`;
    // A bare name of an event, tool, topic, organisation or person is one entry's alone, so each says what it is.
    write(`events/${event}.yaml`, `name: ${name} 2022\nkind: edition\nstart: 2022-05-02\nend: 2022-05-05\ncity: ${name}\ncountry: DE\n`);
    write(`events/${id}-day-2022.yaml`, `name: ${name} Day 2022\nkind: colocated\npartOf: ${event}\nstart: 2022-05-01\nend: 2022-05-01\n`);
    write(`people/${id}-person.yaml`, `name: ${name} Person\naffiliations: [{ organization: ${id}-works, asOf: 2022 }]\n`);
    write(`organizations/${id}-works.yaml`, `name: ${name} Works\nkind: vendor\n`);
    write(`topics/${id}-care.md`, `---\nname: ${name} Care\n---\nCaring for ${name} Tool.\n`);
    write(
      `tools/${id}-tool.md`,
      `---\nname: ${name} Tool\nkind: project\ncategory: gitops\nsummary: ${name} in one sentence.\nvendor: ${id}-works\nhomepage: https://example.org/${'long-path-'.repeat(12)}\ncncf: { levels: [{ level: sandbox, since: 2020-01-01 }] }\n---\n${name} Tool keeps ships alike.\n`,
    );
    write(
      `reports/${id}-report.md`,
      `---\ntitle: ${name}\nkind: trip-report\nauthors: [${id}-person]\nurls: [{ url: 'https://example.org/${id}', role: published }]\npublished: 2022-05-10\nevents: [${event}]\n---\nA report of [the talk](../talks/${event}/talk.md) about ${name} Tool.\n`,
    );
    write(
      `talks/${event}/talk.md`,
      `---\ntitle: ${name}\nevent: ${event}\ndate: 2022-05-02\nroom: ${name}\ntrack: ${name}\nspeakers: [${id}-person]\ntools: [${id}-tool]\ntopics: [${id}-care]\nreports: [${id}-report]\ntakeaway: ${name.slice(0, 200)} at sea.\nstatements:\n  - { id: runs, kind: figure, says: "${name} Works runs 40 clusters with ${name} Tool.", about: [${id}-tool], by: ${id}-person, figures: [{ at: ${id}-works, measure: clusters, value: 40 }] }\n  - { id: comes, kind: roadmap, says: "${name} Tool learns to swim.", about: [${id}-tool], due: 2023 }\n---\n## ${name} at work\n\n${name} Tool keeps ships alike, said ${name} Person.\n\n| ${name} | clusters |\n|---|---|\n| ${name} | 3 |\n`,
    );
    write(`talks/${id}-day-2022/stub.md`, `---\ntitle: ${name} again\nevent: ${id}-day-2022\nspeakers: [${id}-person]\n---\n`);
    write(
      `guides/${id}-guide.mdx`,
      `---\ntitle: ${name}\nsummary: ${name}.\ntopics: [${id}-care]\n---\n## ${name} at work\n\nSee [the talk](../talks/${event}/talk.md).\n\n## What is heard\n\n<ToolTable topic="${id}-care" />\n\n<Statements about="${id}-tool" />\n\n<TalkList event="${event}" />\n\n<Compare tools="${id}-tool beacon-cd" />\n`,
    );
  }
}
