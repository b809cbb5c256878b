import type { AstroIntegration } from 'astro';

/** The cascade layers of this site, weakest first. */
const ORDER = '@layer reset, tokens, vendor, base, prose, components, utilities;';

/**
 * Puts the order of the cascade layers in front of every stylesheet. The order of layers is that of their first
 * appearance, and the order of the links to the bundled stylesheets depends on which component a page imports first.
 */
export function layerOrder(): AstroIntegration {
  return {
    name: 'hallway:layer-order',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'hallway:layer-order',
                enforce: 'pre',
                transform: (code, id) => (/\.css$|[?&]lang\.css/.test(id) && code.includes('@layer') ? { code: `${ORDER}\n${code}`, map: null } : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
