import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { formatOf, parseMarkdown } from '../../src/catalog/markdown/parse.ts';
import { renderMarkdown } from '../../src/catalog/markdown/render.ts';
import type { SourceFile } from '../../src/catalog/source-file.ts';
import { policyText } from '../../src/site/csp.ts';

/** A page of a hostile file as it would be if nothing had checked it: every text of its fields, and its rendered body. */
export function rawPage(file: SourceFile): string {
  const { html } = renderMarkdown(treeUnchecked(file), { href: (url) => (url.startsWith('/') ? url : undefined) });
  const fields = textsIn(file.data).map((text) =>
    toHtml({ type: 'element', tagName: 'p', properties: { title: text, dataField: text }, children: [{ type: 'text', value: text }] }),
  );
  return frame(`<div id="fields">${fields.join('\n')}</div>\n<div id="prose">${html}</div>`);
}

/** A page with this body, which loads one script of its own. */
export function frame(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body><main id="page">${body}</main><script src="/own.js"></script></body></html>`;
}

/**
 * Serves pages on the loopback interface: below `/with-policy/` under the policy of the site, below `/without-policy/`
 * without any.
 */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const [, policy = '', name = ''] = /^\/([^/]*)\/?(.*)$/.exec(decodeURIComponent(request.url ?? '')) ?? [];
    if (policy === 'own.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end('window.ownScriptRan = true;');
      return;
    }
    const page = pages.get(name);
    response.writeHead(page === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(policy === 'with-policy' && { 'Content-Security-Policy': policyText() }),
    });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

function treeUnchecked(file: SourceFile): Root {
  try {
    return parseMarkdown(file.body, formatOf(file.path));
  } catch {
    // MDX that does not parse cannot be rendered by anybody; as Markdown it can.
    return parseMarkdown(file.body, 'md');
  }
}

function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 5) return [];
  return Object.entries(value).flatMap(([key, item]) => [...(Array.isArray(value) ? [] : [key]), ...textsIn(item, depth + 1)]);
}
