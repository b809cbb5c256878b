import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CATEGORIES } from '../../src/catalog/model/tool.ts';

const FIRST = [
  'Amber', 'Birch', 'Cobalt', 'Dapple', 'Ember', 'Fallow', 'Garnet', 'Hazel', 'Indigo', 'Jasper', 'Kelp', 'Linden', 'Maple', 'Nettle', 'Ochre', 'Poplar', 'Quartz',
  'Russet', 'Sorrel', 'Tansy', 'Umber', 'Velvet', 'Willow', 'Yarrow', 'Zephyr', 'Alder', 'Bronze', 'Copper', 'Dusk', 'Elder', 'Flint', 'Granite', 'Heather', 'Ivory',
  'Juniper', 'Kestrel', 'Larch', 'Moss', 'Nickel', 'Onyx', 'Pewter', 'Quill', 'Rowan', 'Slate', 'Thistle', 'Ultra', 'Vermilion', 'Walnut', 'Yew', 'Zinc',
];
const SECOND = [
  'Anvil', 'Beacon', 'Compass', 'Dynamo', 'Engine', 'Foundry', 'Gantry', 'Hangar', 'Inlet', 'Jetty', 'Kiln', 'Lever', 'Mooring', 'Nozzle', 'Outpost', 'Pulley', 'Quarry',
  'Rudder', 'Sextant', 'Turbine', 'Uplink', 'Valve', 'Winch', 'Yardarm', 'Zeppelin', 'Awning', 'Bollard', 'Capstan', 'Derrick', 'Easel', 'Ferry', 'Gimbal', 'Hatch',
  'Ingot', 'Jigsaw', 'Keel', 'Lantern', 'Mast', 'Needle', 'Oar', 'Piston', 'Quay', 'Rigging', 'Spindle', 'Tiller', 'Umbra', 'Vane', 'Wharf', 'Yoke', 'Zoom',
];
const KINDS = ['project', 'project', 'project', 'product', 'service', 'library', 'standard'];
const LEVELS = [['sandbox'], ['sandbox', 'incubating'], ['sandbox', 'incubating', 'graduated'], [], [], []];
const STATUSES = ['active', 'active', 'active', 'archived', 'discontinued'];

/** How much is written. */
export interface LargeContent {
  tools: number;
  editions: number;
  talks: number;
  topics: number;
}

/** Writes content as a busy community might have it after years; the same for the same numbers. */
export function writeLargeContent(folder: string, { tools, editions, talks, topics }: LargeContent): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const categories = Object.keys(CATEGORIES);
  const pick = <T,>(list: readonly T[], index: number): T => list[index % list.length] as T;
  const toolId = (index: number) => nameOf(index).toLowerCase().replace(' ', '-');
  write('people/ann-author.yaml', 'name: Ann Author\n');
  write('events/gencon.yaml', 'name: GenCon\nkind: series\n');
  for (let year = 0; year < editions; year += 1) {
    const date = 2026 - year;
    write(`events/gencon-${date}.yaml`, `name: GenCon ${date}\nkind: edition\nseries: gencon\nstart: ${date}-05-02\nend: ${date}-05-05\n`);
  }
  for (let topic = 0; topic < topics; topic += 1) write(`topics/theme-${topic}.md`, `---\nname: Theme ${topic} matters\n---\nA theme that people spoke about.\n`);
  for (let tool = 0; tool < tools; tool += 1) {
    // Some categories are crowded, as they are in the landscape.
    const category = pick(categories, tool % 5 === 0 ? 3 : tool * 7);
    const levels = pick(LEVELS, tool * 11).map((level, step) => `{ level: ${level}, since: ${2015 + step * 3}-03-01 }`);
    const cncf = levels.length > 0 ? `cncf: { accepted: 2015-03-01, levels: [${levels.join(', ')}] }\n` : '';
    write(
      `tools/${toolId(tool)}.md`,
      `---\nname: ${nameOf(tool)}\nkind: ${pick(KINDS, tool * 3)}\ncategory: ${category}\nsummary: Keeps ${nameOf(tool + 17).toLowerCase()}s in order across clusters, and says what differs from the plan in ${tool % 9} ways.\nstatus: ${pick(STATUSES, tool * 13)}\n${cncf}---\n`,
    );
  }
  for (let talk = 0; talk < talks; talk += 1) {
    const date = 2026 - (talk % editions);
    const named = [0, 1, 2, 3].map((step) => toolId((talk * 17 + step * 401 * (1 + (talk % 3))) % tools));
    const [first, second] = named;
    write(
      `talks/gencon-${date}/session-${talk}.md`,
      `---\ntitle: Session ${talk} about ${nameOf(talk * 17)}\nevent: gencon-${date}\ndate: ${date}-05-0${2 + (talk % 4)}\ntools: [${[...new Set(named)].join(', ')}]\ntopics: [theme-${talk % topics}, theme-${(talk * 7 + 1) % topics}]\nnotedBy: [ann-author]\nstatements:\n` +
        `  - id: promise\n    kind: roadmap\n    says: The next version of number ${talk} is expected within a year or two.\n    about: [${first}]\n    due: ${date + 1 + (talk % 3)}\n` +
        `  - id: scale\n    kind: figure\n    says: A team runs ${100 + talk} clusters with number ${talk}.\n    about: [${second}]\n    figures: [{ measure: ${pick(['clusters', 'nodes', 'pods', 'users'], talk)}, value: ${100 + talk} }]\n---\nIt was full.\n`,
    );
  }

  function nameOf(index: number): string {
    return `${pick(FIRST, index % tools)} ${pick(SECOND, Math.floor((index % tools) / FIRST.length))}`;
  }
}
