import type { Entry } from '../catalog/entry.ts';
import { formatOf, treeOf } from '../catalog/markdown/parse.ts';
import { renderMarkdown, type Rendered } from '../catalog/markdown/render.ts';
import { linkMentions } from '../catalog/mentions/link.ts';
import type { Root } from 'mdast';
import { identify } from '../catalog/identify.ts';
import { resolvePath } from '../catalog/paths.ts';
import type { RenderOptions } from '../catalog/markdown/render.ts';
import type { Settings } from '../content-fs/settings.ts';
import { loadSite } from './load-site.ts';
import type { Site } from './site.ts';

/** The rendered body of an entry; for MDX only its path, since its component is compiled apart. */
export type ProseView = ({ format: 'html' } & Rendered) | { format: 'mdx'; path: string } | undefined;

/** Renders an entry's body with its mentions linked; `undefined` when there is none. */
export function proseOf(site: Site, entry: Entry): ProseView {
  if (entry.file.body.trim() === '') return undefined;
  if (formatOf(entry.file.path) === 'mdx') return { format: 'mdx', path: entry.file.path };
  const tree = treeOf(entry.file);
  if (!tree) return undefined;
  return { format: 'html', ...renderMarkdown(linkedTree(site, entry, tree), optionsFor(site, entry)) };
}

/** Reads the content and prepares its MDX bodies for their compiler the way `proseOf` prepares Markdown. */
export function prepareMdx(settings: Settings): (tree: Root, path: string) => { tree: Root; options: RenderOptions } {
  const site = loadSite(settings);
  return (tree, path) => {
    const identity = identify(path);
    const entry = identity && (site.catalog.get(identity.kind, identity.id) as Entry | undefined);
    if (!entry) throw new Error(`${path} is no entry; run \`npm run check\`.`);
    return { tree: linkedTree(site, entry, tree), options: optionsFor(site, entry) };
  };
}

function optionsFor(site: Site, entry: Entry): RenderOptions {
  return { href: (url) => resolveHref(site, entry, url) };
}

/** The tree of a body in which the first mention of each entity per section is a link. */
function linkedTree(site: Site, entry: Entry, tree: Root): Root {
  return linkMentions(tree, site.graph.mentionsIn(entry), {
    href: (mention) => {
      const target = site.catalog.named(mention.id) ?? site.catalog.find(mention.id);
      return target ? site.urls.entry(target) : '';
    },
  });
}

/** The address of a link in content: relative file paths become pages, everything else stays. */
export function resolveHref(site: Pick<Site, 'catalog' | 'urls'>, entry: Entry, url: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('#')) return url;
  if (url.startsWith('/')) return site.urls.page(url.slice(1));
  const fragment = url.split('#', 2)[1];
  const identity = identify(resolvePath(entry.file.path, url) ?? '');
  const target = identity && site.catalog.get(identity.kind, identity.id);
  return target && site.urls.entry(target as Entry, fragment);
}
