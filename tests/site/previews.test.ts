import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entityIdOf } from '../../src/site/client/preview/entity-address.ts';
import type { EntityPreview } from '../../src/site/views/preview.ts';
import { builtSite, fixtureSite } from './built.ts';
import { attribute, readPages } from './pages.ts';

const ORIGIN = 'https://site.test';

describe.each([
  ['the real content', builtSite],
  ['a foreign content folder under /hallway/', fixtureSite],
])('previews of %s', (_name, site) => {
  it('are there for every link to an entity', async () => {
    const { dist, base } = await site();
    const linked = new Set(
      readPages(dist).flatMap(({ route, elements }) => {
        const here = new URL(base + route, ORIGIN);
        return elements.flatMap((element) => (element.tagName === 'a' ? (entityIdOf(new URL(attribute(element, 'href') ?? '', here), here, base) ?? []) : []));
      }),
    );
    expect(linked.size).toBeGreaterThan(5);
    expect([...linked].filter((id) => !existsSync(join(dist, 'previews', `${id}.json`)))).toEqual([]);
  });

  it('have a name, what it is, and at most 1 kB', async () => {
    const { dist } = await site();
    const files = readdirSync(join(dist, 'previews')).map((file) => ({ file, text: readFileSync(join(dist, 'previews', file), 'utf8') }));
    expect(files.length).toBeGreaterThan(5);
    const odd = files.filter(({ text }) => {
      const { kind, name, notes } = JSON.parse(text) as EntityPreview;
      return !kind || !name || !Array.isArray(notes) || Buffer.byteLength(text) > 1000 || /undefined|\[object|NaN/.test(text);
    });
    expect(odd).toEqual([]);
  });

  it('stand on no page and are no pages', async () => {
    const { dist } = await site();
    const pages = readPages(dist);
    expect(pages.filter(({ route, html }) => route.startsWith('previews/') || /previews\/|entity-preview/.test(html)).map(({ route }) => route)).toEqual([]);
  });
});
