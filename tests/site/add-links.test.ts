import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../checking.ts';
import { fixtureSite } from './built.ts';
import { attribute, readPages, textOf } from './pages.ts';

const CONTENT = 'tests/fixtures/instance';
const NEW = `https://github.com/hallway-notes/hallway/new/main/${CONTENT}/`;

/** Links of the built fixture site that begin a new file. */
async function addLinks(): Promise<{ route: string; href: string; text: string }[]> {
  const { dist } = await fixtureSite();
  return readPages(dist).flatMap(({ route, elements }) =>
    elements.flatMap((element) => {
      const href = attribute(element, 'href') ?? '';
      return href.startsWith(NEW) ? [{ route, href, text: textOf(element) }] : [];
    }),
  );
}

describe('links that begin a new file', () => {
  it('stand where something is missing', async () => {
    const at = new Map((await addLinks()).map(({ route, text }) => [route, text.split(' ').slice(0, 3).join(' ')]));
    expect(Object.fromEntries([
      'tools/unheard/', 'events/rope-day-2024/', 'tools/', 'talks/', 'events/', 'topics/', 'organizations/', 'people/', 'reports/', 'guides/', 'compare/beacon-cd-vs-tugboat/', 'search/',
    ].map((route) => [route, at.get(route)]))).toEqual({
      'tools/unheard/': 'Add a note',
      'events/rope-day-2024/': 'Add a note',
      'tools/': 'Add a tool',
      'talks/': 'Add a talk',
      'events/': 'Add an event',
      'topics/': 'Add a topic',
      'organizations/': 'Add an organisation',
      'people/': 'Add a person',
      'reports/': 'Add a report',
      'guides/': 'Add a guide',
      'compare/beacon-cd-vs-tugboat/': 'add Works with',
      'search/': 'Propose an entry',
    });
  });

  it('are filled in with files that pass the check among the others', async () => {
    const links = await addLinks();
    const files = Object.fromEntries(globSync('**/*.*', { cwd: CONTENT }).map((path) => [path.replaceAll('\\', '/'), readFileSync(join(CONTENT, path), 'utf8')]));
    const wrong = [...new Set(links.map(({ href }) => href))].flatMap((href) => {
      const { pathname, searchParams } = new URL(href);
      const path = `${pathname.split(`/${CONTENT}/`)[1]}/${searchParams.get('filename')}`;
      return check({ ...files, [path]: searchParams.get('value') ?? '' }).filter(({ file, severity }) => severity === 'error' || file === path).map(({ file, line, message }) => `${file}:${line} ${message}`);
    });
    expect(links.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
    expect(links.filter(({ href }) => href.length > 2000)).toEqual([]);
  });
});

describe('a talk nobody has written up', () => {
  it('leads to its file, which exists', async () => {
    const { dist } = await fixtureSite();
    const page = readPages(dist).find(({ route }) => route === 'talks/harbour-days-2025/stub/');
    const link = page?.elements.find((element) => element.tagName === 'a' && textOf(element) === 'Add a note');
    expect(link && attribute(link, 'href')).toBe(`https://github.com/hallway-notes/hallway/edit/main/${CONTENT}/talks/harbour-days-2025/stub.md`);
  });
});
