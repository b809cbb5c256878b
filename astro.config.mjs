import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { resolveSettings } from './src/content-fs/settings.ts';
import { cmsPage } from './src/site/integrations/cms.ts';
import { contentGate } from './src/site/integrations/content-gate.ts';
import { contentMdx } from './src/site/integrations/content-mdx.ts';
import { tellBuild } from './src/site/integrations/is-build.ts';
import { layerOrder } from './src/site/integrations/layer-order.ts';
import { searchIndex } from './src/site/integrations/search-index.ts';
import { shortScopes } from './src/site/integrations/short-scopes.ts';
import { loadSite } from './src/site/load-site.ts';
import { prepareMdx } from './src/site/prose.ts';

const settings = resolveSettings();

export default defineConfig({
  site: settings.url,
  base: settings.base,
  outDir: settings.outDir,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Shiki writes inline styles, which the policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [
    contentGate(settings),
    tellBuild(),
    layerOrder(),
    shortScopes(),
    contentMdx({ contentDir: settings.contentDir, prepare: () => prepareMdx(settings) }),
    mdx({ optimize: false }),
    cmsPage(settings),
    searchIndex({ lang: settings.lang, isEmpty: () => loadSite(settings).catalog.entries.length === 0 }),
  ],
  vite: {
    build: {
      // Small scripts must stay files: the policy forbids inline ones.
      assetsInlineLimit: 0,
      // One stylesheet: pages needed up to ten small ones, which cost more in requests than the whole weighs.
      cssCodeSplit: false,
    },
    plugins: [plainImports()],
    // A native module, which cannot be bundled.
    ssr: { external: ['satteri'] },
  },
});

/**
 * Chunks besides those the bundler makes by itself. What the search dialog starts with comes in a few files: with one file
 * per shared module, a browser's six connections were taken and the names index had to wait for the second round.
 */
const CHUNKS = [
  { name: 'preload-helper', test: /preload-helper/, priority: 2 },
  // Other scripts share these two without the search.
  { name: 'fold', test: /\/src\/search\/fold\.ts$/, priority: 1 },
  { name: 'elements', test: /\/src\/search\/client\/elements\.ts$/, priority: 1 },
  { name: 'names', test: /\/src\/search\/(?:chip-name|nearest|client\/(?:combobox|engine-files|name-link|names-index|status))\.ts$/ },
];

/**
 * Vite's preloading around a dynamic import, with its lists of files, weighs more than the scripts of a page that import so.
 * It is left out, but for the search dialog, where somebody waits: `SEARCH_FILES` in its opener becomes the names of the
 * files the dialog imports, so that they are asked for together and not one after the other.
 */
function plainImports() {
  return {
    name: 'hallway:plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
    configEnvironment: (name) => ({
      build: { modulePreload: false, ...(name === 'client' && { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } }) },
    }),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      // What is left of the helper is one arrow; as a file of its own every page would ask for it.
      const helper = chunks.find(({ name }) => name === 'preload-helper')?.fileName;
      for (const chunk of chunks.filter(({ imports }) => imports.includes(helper))) {
        chunk.code = chunk.code.replace(/import\{t as ([\w$]+)\}from"\.\/preload-helper\.[\w-]+\.js";/, 'var $1=load=>load();');
        if (!chunk.code.includes('/preload-helper.')) chunk.imports = chunk.imports.filter((name) => name !== helper);
      }
      if (helper && !chunks.some(({ imports }) => imports.includes(helper))) delete bundle[helper];
      const dialog = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/src/search/client/dialog.ts')));
      const opener = chunks.find(({ code }) => code.includes('SEARCH_FILES'));
      if (dialog && opener) opener.code = opener.code.replace('SEARCH_FILES', [...filesOf(dialog, bundle)].map((file) => file.split('/').pop()).join(' '));
    },
  };
}

/** A chunk with all it imports at once. */
function filesOf(chunk, bundle, files = new Set()) {
  files.add(chunk.fileName);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === 'chunk' && !files.has(name)) filesOf(imported, bundle, files);
  }
  return files;
}
