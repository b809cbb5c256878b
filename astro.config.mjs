import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { resolveSettings } from './src/content-fs/settings.ts';
import { contentGate } from './src/site/integrations/content-gate.ts';

const settings = resolveSettings();

export default defineConfig({
  site: settings.url,
  base: settings.base,
  outDir: settings.outDir,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [contentGate(settings), mdx()],
  vite: {
    build: { assetsInlineLimit: 0 },
    ssr: { external: ['satteri'] },
  },
});
