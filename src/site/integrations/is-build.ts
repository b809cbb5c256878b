import type { AstroIntegration } from 'astro';

/** Tells pages whether they are built to be published; see `src/site/is-build.ts`. */
export function tellBuild(): AstroIntegration {
  return {
    name: 'hallway:is-build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { __HALLWAY_IS_BUILD__: JSON.stringify(command === 'build') } } });
      },
    },
  };
}
