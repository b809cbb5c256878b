import type { AstroIntegration } from 'astro';
import { countProblems } from '../../catalog/problems.ts';
import { loadContent } from '../../content-fs/load.ts';
import type { Settings } from '../../content-fs/settings.ts';

/**
 * Stops a build whose content the check rejects, however the build was started, and reloads the pages
 * when content changes in development.
 */
export function contentGate(settings: Settings): AstroIntegration {
  return {
    name: 'hallway:content-gate',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command }) => {
        if (command === 'dev') addWatchFile(new URL('../../../hallway.config.ts', import.meta.url));
      },
      'astro:build:start': ({ logger }) => {
        const { problems } = loadContent(settings);
        const { errors, warnings } = countProblems(problems);
        if (errors === 0) {
          logger.info(`content checked: no errors, ${warnings} warnings`);
          return;
        }
        for (const { file, line, column, message, severity } of problems) {
          if (severity === 'error') logger.error(`${file}:${line}:${column} ${message}`);
        }
        throw new Error(`The content has ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing is published. Run \`npm run check\`.`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(settings.contentDir);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(settings.contentDir)) return;
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
