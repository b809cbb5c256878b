import type { AstroIntegration } from 'astro';
import type { Settings } from '../../content-fs/settings.ts';
import { loadSite } from '../load-site.ts';

/**
 * Stops a build whose content the check rejects, however the build was started, and reloads the pages
 * when content changes in development.
 */
export function contentGate(settings: Settings): AstroIntegration {
  return {
    name: 'hallway:content-gate',
    hooks: {
      'astro:build:start': () => {
        loadSite(settings);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(settings.contentDir);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(settings.contentDir)) return;
          // Every page is derived from the whole content, so every module that holds some of it is stale.
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
