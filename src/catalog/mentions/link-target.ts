import { identify } from '../identify.ts';
import type { Kind } from '../model/collections.ts';
import { pathOfLink, resolvePath } from '../paths.ts';

/**
 * The entry whose file a link in prose leads to, such as `../../tools/argo-cd.md#promised`; whether it exists is another
 * question. A file outside a content folder may link into one from anywhere.
 */
export function linkTarget(url: string, path: string): { kind: Kind; id: string } | undefined {
  const file = pathOfLink(url);
  if (!file || file.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  if (identify(path)) return identify(resolvePath(path, url) ?? '');
  const segments = path.split('/').slice(0, -1);
  for (const step of file.split('/')) {
    if (step === '..') segments.pop();
    else if (step !== '.') segments.push(step);
  }
  return identifyTail(segments.join('/'));
}

/** The kind and id of a file by the end of its path, wherever its content folder lies. */
export function identifyTail(path: string): { kind: Kind; id: string } | undefined {
  const segments = path.split('/');
  return identify(segments.slice(-2).join('/')) ?? identify(segments.slice(-3).join('/'));
}
