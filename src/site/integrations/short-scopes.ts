import type { AstroIntegration } from 'astro';

/**
 * Shortens the names by which Astro ties a component's styles to its elements, `data-astro-cid-dmqpwcec` to `data-s-dmqp`:
 * they stand some 650 times in the stylesheet and on most elements of a page.
 * @throws {Error} when two components would share a short name.
 */
export function shortScopes(): AstroIntegration {
  const owners = new Map<string, string>();
  const transform = (code: string, id: string) => (id.includes('.astro') && code.includes(LONG) ? { code: shorten(code, owners), map: null } : undefined);
  return {
    name: 'hallway:short-scopes',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              // Styles before they are gathered into the stylesheet, components after they are compiled.
              { name: 'hallway:short-scopes-of-styles', enforce: 'pre', transform: (code, id) => (id.includes('type=style') ? transform(code, id) : undefined) },
              { name: 'hallway:short-scopes-of-elements', enforce: 'post', transform },
            ],
          },
        });
      },
    },
  };
}

const LONG = 'data-astro-cid-';
/** Characters of a scope that are kept; some seventy components share four by chance once in seven hundred times. */
const KEPT = 4;

/** The text with every scope shortened; `owners` remembers whose each short name is. */
export function shorten(text: string, owners: Map<string, string>): string {
  return text.replace(/data-astro-cid-([a-z0-9]+)/g, (_whole, scope: string) => {
    const short = scope.slice(0, KEPT);
    const owner = owners.get(short) ?? scope;
    if (owner !== scope) throw new Error(`Two components have scopes that begin with ${short}; keep more than ${KEPT} characters in short-scopes.ts.`);
    owners.set(short, scope);
    return `data-s-${short}`;
  });
}
