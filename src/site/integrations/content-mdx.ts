import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { Root } from 'mdast';
import { parseMarkdown } from '../../catalog/markdown/parse.ts';
import type { RenderOptions } from '../../catalog/markdown/render.ts';
import { toSafeMdx } from '../../catalog/markdown/safe-mdx.ts';
import { markupProblems } from '../../catalog/markdown/safety.ts';
import { listContentFiles, readContentFile } from '../../content-fs/read-folder.ts';

/** What the integration needs to know. */
export interface ContentMdxOptions {
  /** Absolute path of the content folder, which may lie anywhere. */
  contentDir: string;
  /** Reads what the files refer to: called once for all files of a build, and anew after each edit in development. */
  prepare: () => Transform;
}

/**
 * Prepares the checked tree of a file (`path` is below the content folder): links its mentions, and says how
 * its links are resolved.
 */
type Transform = (tree: Root, path: string) => Prepared;

interface Prepared {
  tree: Root;
  options: RenderOptions;
}

/**
 * Compiles the MDX files of the content folder to components, found in `virtual:content-mdx` by their path.
 * Astro's MDX compiler never sees what a contributor wrote: it gets the text that `toSafeMdx` writes from the
 * checked tree. A file the check would refuse stops the build, whichever command started it.
 */
export function contentMdx(options: ContentMdxOptions): AstroIntegration {
  return {
    name: 'hallway:content-mdx',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [safeSource(options, fileURLToPath(config.root))] } });
      },
    },
  };
}

const MODULE = 'virtual:content-mdx';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

function safeSource({ contentDir, prepare }: ContentMdxOptions, root: string): VitePlugin {
  const folders = [...new Set([contentDir, realpathSync(contentDir)])].map((folder) => slashes(folder).replace(/\/$/, ''));
  let transform: Transform | undefined;
  const files = () => listContentFiles(contentDir).filter((path) => path.endsWith('.mdx'));
  const pathOf = (id: string) => {
    const file = slashes(id).replace(/[?#].*$/, '');
    const folder = folders.find((candidate) => file.startsWith(`${candidate}/`));
    return folder !== undefined && file.endsWith('.mdx') ? file.slice(folder.length + 1) : undefined;
  };
  return {
    name: 'hallway:content-mdx',
    enforce: 'pre',
    async resolveId(source, importer, resolveOptions) {
      if (source === MODULE) return `\0${MODULE}`;
      if (source.startsWith(`${MODULE}/`)) return `${folders[0]}/${source.slice(MODULE.length + 1)}`;
      // The compiled component imports parts of Astro, which a folder outside the project would not find.
      const fromContent = importer !== undefined && pathOf(importer) !== undefined && /^[^./\0]/.test(source);
      return fromContent ? this.resolve(source, join(root, 'package.json'), { ...resolveOptions, skipSelf: true }) : undefined;
    },
    async load(id) {
      if (id === `\0${MODULE}`) return moduleOf(files());
      const path = pathOf(id);
      if (path === undefined) return undefined;
      this.addWatchFile(join(contentDir, path));
      transform ??= prepare();
      return safeText(contentDir, path, transform);
    },
    configureServer(server) {
      const forget = (file: string) => {
        if (pathOf(file) === undefined) return;
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(`\0${MODULE}`);
          if (module) moduleGraph.invalidateModule(module);
        }
      };
      server.watcher.on('add', forget).on('unlink', forget);
      server.watcher.on('all', (_event, file) => {
        if (folders.some((folder) => slashes(file).startsWith(`${folder}/`))) transform = undefined;
      });
    },
  };
}

function moduleOf(paths: readonly string[]): string {
  const lines = paths.map((path) => `  ${JSON.stringify(path)}: () => import(${JSON.stringify(`${MODULE}/${path}`)}),`);
  return `export const mdxComponents = {\n${lines.join('\n')}\n};\n`;
}

function safeText(contentDir: string, path: string, transform: Transform): string {
  const file = readContentFile(contentDir, path);
  if (file.unreadable) throw new Error(`${path} cannot be published (${file.unreadable}). Run \`npm run check\`.`);
  const problems = markupProblems(file.body, 'mdx');
  if (problems.length > 0) {
    const lines = problems.map(({ line, column, message }) => `${path}:${file.bodyLine + line - 1}:${column} ${message}`);
    throw new Error(['Forbidden MDX; nothing is published.', ...lines].join('\n'));
  }
  const { tree, options } = transform(parseMarkdown(file.body, 'mdx'), path);
  return toSafeMdx(tree, options);
}

function slashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
