import { factsOf } from '../facts/file-facts.ts';
import { identify } from '../identify.ts';
import { isExternal } from '../markdown/address.ts';
import { isPageAnchor, PAGE_ANCHORS } from '../markdown/page-anchors.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { SourceFile } from '../source-file.ts';
import { nearest } from './nearest.ts';
import { pathOfLink, relativePath, resolvePath } from '../paths.ts';
import { inBody, problem, type ContentRule } from './rule.ts';
import { didYouMean } from './wording.ts';

/** A link in a text leads to a file of the content, and to a place in it that exists. */
export const brokenLink: ContentRule = {
  name: 'broken-link',
  *run({ files }) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    for (const file of files) {
      for (const { url, place } of factsOf(file).body.links) {
        const fault = faultOf(url, file, byPath);
        if (fault) yield problem('broken-link', file, inBody(file, place), fault.message, fault.suggestions);
      }
    }
  },
};

interface Fault {
  message: string;
  suggestions: string[];
}

function faultOf(url: string, file: SourceFile, byPath: ReadonlyMap<string, SourceFile>): Fault | undefined {
  // What has another scheme, names a server, holds a backslash or cannot be decoded is the markup rule's business.
  if (isExternal(url) || /^[^/?#]*:|^\/\/|\\/.test(url) || pathOfLink(url) === undefined) return undefined;
  const [path = '', fragment] = url.split('#', 2);
  if (path.startsWith('/')) return rootedFault(url, path, file, byPath);
  const target = path === '' ? file.path : resolvePath(file.path, path);
  if (target === undefined) return { message: `the link \`${url}\` leaves the content folder; link to an entry, or write the full web address`, suggestions: [] };
  const found = byPath.get(target);
  if (!found) return missingFault(url, target, file, byPath);
  return fragment ? anchorFault(url, path, fragment, found) : undefined;
}

function rootedFault(url: string, path: string, file: SourceFile, byPath: ReadonlyMap<string, SourceFile>): Fault {
  const suggestions = fileOfPage(path.slice(1), byPath).map((target) => relativePath(file.path, target));
  return { message: `the link \`${url}\` begins with \`/\`; link to the file, relative to this one${didYouMean(suggestions)}`, suggestions };
}

function missingFault(url: string, target: string, file: SourceFile, byPath: ReadonlyMap<string, SourceFile>): Fault {
  const candidates = [...fileOfPage(target, byPath), ...sameName(target, byPath), ...nearest(target, byPath.keys(), 2)];
  const suggestions = [...new Set(candidates)].slice(0, 2).map((path) => relativePath(file.path, path));
  return { message: `the link \`${url}\` leads to no file${suggestions.length > 0 ? didYouMean(suggestions) : '; correct it, or add the entry'}`, suggestions };
}

function anchorFault(url: string, path: string, fragment: string, target: SourceFile): Fault | undefined {
  const anchors = anchorsOf(target);
  if (anchors.has(fragment) || (isPageAnchor(fragment) && !PAGE_ANCHORS.has(fragment))) return undefined;
  const suggestions = nearest(fragment, anchors).map((anchor) => `${path}#${anchor}`);
  return { message: `the link \`${url}\` leads to no heading or statement of ${target.path}${didYouMean(suggestions)}`, suggestions };
}

/** Headings and statements of a file, and the parts its page has anyway. */
function anchorsOf(file: SourceFile): ReadonlySet<string> {
  const statements = (file.data as { statements?: unknown } | null | undefined)?.statements;
  const ids = Array.isArray(statements) ? statements.map((item: unknown) => String((item as { id?: unknown } | null)?.id)) : [];
  return new Set([...factsOf(file).body.headings.map(({ id }) => id), ...ids, ...PAGE_ANCHORS]);
}

/** The file behind the address of a page, or behind a path without its extension. */
function fileOfPage(path: string, byPath: ReadonlyMap<string, SourceFile>): string[] {
  const bare = path.replace(/\/$/, '').replace(/\.(?:html|mdx?|ya?ml)$/, '');
  return Object.values(COLLECTIONS)
    .flatMap(({ extensions }) => extensions.map((extension) => bare + extension))
    .filter((candidate, index, all) => byPath.has(candidate) && all.indexOf(candidate) === index);
}

/** Files of this name in other folders: most broken links have one `../` too many or too few. */
function sameName(target: string, byPath: ReadonlyMap<string, SourceFile>): string[] {
  const name = target.split('/').at(-1)?.replace(/\.[^.]*$/, '');
  return [...byPath.keys()].filter((path) => identify(path)?.id.split('/').at(-1) === name);
}
