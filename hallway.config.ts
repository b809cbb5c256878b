import { defineConfig } from './src/catalog/config.ts';

/** Everything an adopter changes to run a Hallway of their own. */
export default defineConfig({
  name: 'Hallway',
  tagline: 'What was said about cloud-native tools at conferences: by whom, when, and whether it still holds.',
  url: 'https://hallway.example.org',
  base: '/',
  contentDir: 'src/content',
  outDir: 'dist',
  repository: { url: 'https://github.com/hallway-notes/hallway', branch: 'main' },
  cms: { enabled: false, backend: { name: 'github', repo: 'hallway-notes/hallway', branch: 'main' } },
  lang: 'en',
  withdrawn: [],
  linkcheck: {
    freshDays: 14,
    // Such as `{ pattern: 'https://intranet.example.org/*', reason: 'answers members only' }`.
    skip: [],
  },
});
