import { describe, expect, test } from 'vitest';
import { check } from '../../../tests/checking.ts';
import { siteOf } from '../../../tests/generated-site.ts';
import { KINDS } from '../../catalog/model/collections.ts';
import type { Site } from '../site.ts';
import { editHref, newEditionHref, newEntryHref, noteHref } from './add-links.ts';

const files = {
  'events/meet.yaml': 'name: Meet Days\nkind: series\n',
  'events/meet-2025.yaml': 'name: Meet 2025\nkind: edition\nseries: meet\nstart: 2025-04-02\nend: 2025-04-04\n',
  'events/meet-2026.yaml': 'name: Meet 2026\nkind: edition\nseries: meet\nstart: 2026-04-02\nend: 2026-04-04\n',
  // Announced: nobody has been there on the day of the build.
  'events/meet-2027.yaml': 'name: Meet 2027\nkind: edition\nseries: meet\nstart: 2027-04-02\nend: 2027-04-04\n',
  'tools/beacon-cd.md': '---\nname: Beacon CD\nkind: project\ncategory: gitops\nsummary: Delivers.\n---\n',
  'topics/fleet-care.md': '---\nname: Fleet care\n---\n',
  'organizations/ropeworks.yaml': 'name: Ropeworks\nkind: vendor\n',
  'people/mari-tamm.yaml': 'name: Mari Tamm\n',
};
const site = siteOf(files);

/** The file that a form for a new file of this repository is filled in with: path below the content folder, and text. */
function begun(href: string): { path: string; text: string } {
  const { origin, pathname, searchParams } = new URL(href);
  expect(origin + pathname).toMatch(/^https:\/\/github\.com\/hallway-notes\/hallway\/new\/main\/src\/content\/[a-z0-9/-]+$/);
  return { path: `${pathname.split('/src/content/')[1]}/${searchParams.get('filename')}`, text: searchParams.get('value') ?? '' };
}

const HREFS: [string, string][] = [
  ...KINDS.map((kind): [string, string] => [`a new ${kind}`, newEntryHref(site, kind)]),
  ['the next edition of a series', newEditionHref(site, 'meet')],
  ['a note', noteHref(site)],
  ['a note on a talk of an event', noteHref(site, { event: 'meet-2025' })],
  ['a note on a tool', noteHref(site, { tools: ['beacon-cd'] })],
  ['a note on a topic', noteHref(site, { topics: ['fleet-care'] })],
  ['a note on a talk of a company', noteHref(site, { organizations: ['ropeworks'] })],
  ['a note on a talk by a person', noteHref(site, { speakers: ['mari-tamm'] })],
];

describe('the form for', () => {
  test.each(HREFS)('%s is filled in with a file that passes the check', (_name, href) => {
    const { path, text } = begun(href);
    expect(check({ ...files, [path]: text })).toEqual([]);
    expect(href.length).toBeLessThan(2000);
  });
});

test('a note is for the edition that began last, unless it is for another', () => {
  expect([noteHref(site), noteHref(site, { event: 'meet-2025' })].map((href) => begun(href).path)).toEqual(['talks/meet-2026/title-of-the-talk.md', 'talks/meet-2025/title-of-the-talk.md']);
});

test('without any event, a note begins with one', () => {
  expect(begun(noteHref(siteOf({}))).path).toBe('events/name-of-the-event-2026.yaml');
});

test('a page of an entry is edited where its file is', () => {
  const tool = site.catalog.get('tool', 'beacon-cd');
  expect(tool && editHref(site, tool)).toBe('https://github.com/hallway-notes/hallway/edit/main/src/content/tools/beacon-cd.md');
});

describe('where there is no repository to edit', () => {
  const { repository: _, ...settings } = site.settings;
  test.each<[string, Site]>([
    ['none is configured', { ...site, settings }],
    ['the content lies elsewhere', { ...site, settings: { ...site.settings, contentDir: '/elsewhere' } }],
  ])('%s: links lead to the page that explains', (_name, other) => {
    const tool = other.catalog.get('tool', 'beacon-cd');
    expect([noteHref(other), ...KINDS.map((kind) => newEntryHref(other, kind)), tool && editHref(other, tool)]).toEqual([...Array(9).fill('/contribute/'), undefined]);
  });
});
