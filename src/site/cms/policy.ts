import type { CmsBackend } from '../../catalog/config.ts';

/**
 * The Content-Security-Policy of the editor with forms, the one page that may reach another site: the configured hosting
 * site and its programming interface. Styles are inline because the editor makes them while it runs; scripts are files of
 * our own and nothing is evaluated. `blob:` and `data:` lead nowhere: they are what it has made itself. Why it is apart: docs/decisions/0008-editor-with-forms.md.
 */
export function cmsPolicy(backend: CmsBackend): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    ["connect-src 'self' blob: data:", ...hostOrigins(backend)].join(' '),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The origins the editor may reach: hosting site and programming interface; none for a trial in the browser. */
export function hostOrigins(backend: CmsBackend): string[] {
  switch (backend.name) {
    case 'test-repo':
      return [];
    case 'github':
      // GitHub has its interface on a host of its own, but not in the edition that companies run themselves.
      return [...new Set(backend.apiRoot ? [originOf(backend.apiRoot)] : ['https://github.com', 'https://api.github.com'])];
    case 'gitlab':
      return [originOf(backend.apiRoot ?? 'https://gitlab.com')];
  }
}

/** Headers of the page beside those of all pages: signing in opens a window that must be able to answer. */
export function cmsHeaders(backend: CmsBackend): Record<string, string> {
  return {
    'Content-Security-Policy': `${cmsPolicy(backend)}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex',
  };
}

function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:') throw new Error(`\`${address}\` is no address of a programming interface; write one such as \`https://git.example.org/api/v4\``);
  return url.origin;
}
