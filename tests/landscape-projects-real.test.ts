import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/catalog/check.ts';
import { driftOf } from '../src/catalog/drift.ts';
import { tool as toolSchema } from '../src/catalog/model/tool.ts';
import { readLandscapeFile, readProjectListFile } from '../src/content-fs/landscape-file.ts';
import { loadContent } from '../src/content-fs/load.ts';
import { parseFile } from '../src/content-fs/parse-file.ts';
import { compareLists } from '../src/import/compare-lists.ts';
import { additionsFor } from '../src/import/landscape-additions.ts';
import { applyDrift } from '../src/import/landscape-apply.ts';
import { byName, type ListedProject } from '../src/import/listed-project.ts';
import { TODAY } from './checking.ts';

/** Real lists, beside the repository; they are not ours to copy. */
const DATA = process.env['HALLWAY_DATA'] ?? '../shared/data';
const [NOW, THEN, DEVSTATS] = ['landscape/landscape.yml', 'landscape/landscape-2024-03-25.yml', 'devstats/projects.yaml'].map((file) => `${DATA}/${file}`) as [string, string, string];

describe.skipIf(![NOW, THEN, DEVSTATS].every(existsSync))(`with the lists in ${DATA} (skipped where they are absent)`, () => {
  test('landscape and devstats: 255 projects, of which one has another level and ten another date', () => {
    const { both, levels, dates, onlyHere, onlyThere } = compareLists(readProjectListFile(NOW).items, readProjectListFile(DEVSTATS).items);
    expect([both, onlyHere, onlyThere]).toEqual([255, [], []]);
    expect(levels).toEqual([{ name: 'Kubeflow', here: 'graduated', there: 'incubating' }]);
    expect(dates.map(({ name, of, days }) => `${name}: ${of}, ${days} days`).sort()).toEqual([
      'Curiefense: archived, 10 days',
      'Curve: archived, 11 days',
      'Curvine: accepted, 192 days',
      'Merbridge: archived, 2 days',
      'OpenMetrics: archived, 6 days',
      'OpenTracing: archived, 164 days',
      'Service Mesh Interface (SMI): archived, 14 days',
      'Teller: archived, 2 days',
      'kbind: accepted, 97 days',
      'sealer: archived, 2 days',
    ]);
  });

  test.each([[NOW], [THEN]])('every tool that %s lists can be added, and the content has no error then', (file) => {
    const items = readLandscapeFile(file);
    const content = loadContent({ contentDir: 'src/content', today: TODAY, withdrawn: [] });
    const { added, skipped } = additionsFor(items, content);
    expect(added.length + skipped.length).toBe(items.length);
    expect(added.length).toBeGreaterThan(500);
    const known = /^\S+ (?:is its entry|has its (?:name|address)|has this name)|which are no tools$/;
    expect(skipped.filter(({ reason }) => !known.test(reason))).toEqual([]);
    const { problems } = checkContent([...content.files, ...added.map(({ path, text }) => parseFile(path, text))], { today: TODAY, withdrawn: [] });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the entries of 2026 brought to 2024 and back are the same, byte for byte', () => {
    const [now, then] = [NOW, THEN].map((file) => byName<ListedProject>(readLandscapeFile(file))) as [Map<string, ListedProject>, Map<string, ListedProject>];
    const projects = readLandscapeFile(NOW).filter(({ level }) => level);
    const { added } = additionsFor(projects, { files: [], catalog: checkContent([], { today: TODAY, withdrawn: [] }).catalog });
    const bring = (text: string, item: ListedProject | undefined) => {
      const tool = toolSchema.parse(parseFile('tools/a.md', text).data);
      return item ? applyDrift(text, tool, item, driftOf(tool, item)) : { text, applied: [] };
    };
    const trips = added.map(({ name, text }) => {
      const past = bring(text, then.get(name));
      return { text, past, back: bring(past.text, now.get(name)).text };
    });
    expect(trips.filter(({ text, back }) => back !== text)).toEqual([]);
    expect(trips.filter(({ past }) => past.applied.some(({ fact }) => fact === 'level')).length).toBe(45);
  });

  test('every entry of ours can be brought to what the landscape says', () => {
    const { catalog } = loadContent({ contentDir: 'src/content', today: TODAY, withdrawn: [] });
    const now = byName<ListedProject>(readLandscapeFile(NOW));
    for (const { data, file } of catalog.all('tool')) {
      const item = data.landscape && now.get(data.landscape);
      if (!item) continue;
      const { text, left } = applyDrift(readFileSync(`src/content/${file.path}`, 'utf8'), data, item, driftOf(data, item));
      const after = toolSchema.parse(parseFile(file.path, text).data);
      expect([file.path, left, driftOf(after, item)]).toEqual([file.path, [], []]);
    }
  });
});
