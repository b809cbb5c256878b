import { existsSync, mkdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { identify } from '../src/catalog/identify.ts';
import { COLLECTIONS, KINDS, NAMED_KINDS, type Kind } from '../src/catalog/model/collections.ts';
import { templatePath } from '../src/catalog/authoring/template.ts';
import { jsonSchemaOf, type JsonSchema } from '../src/catalog/schemas/json-schema.ts';
import { listContentFiles } from '../src/content-fs/read-folder.ts';
import type { Settings } from '../src/content-fs/settings.ts';
import { replaceFile } from '../src/content-fs/write-file.ts';

/**
 * Writes what the Astro extension of an editor reads to complete and validate front matter in Markdown: which file is of
 * which collection, and a JSON Schema for each, with the ids that references may take as examples. It goes into `.astro/`,
 * belongs to this machine, and is stale as soon as entries come or go; a stale one lacks a completion, nothing more.
 */
export function writeEditorIndex({ root, contentDir }: Pick<Settings, 'root' | 'contentDir'>): void {
  const paths = listContentFiles(contentDir);
  const ids = idsByKind(paths);
  const folder = join(root, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  for (const kind of KINDS) replaceFile(join(folder, `${COLLECTIONS[kind].folder}.schema.json`), JSON.stringify(withIds(jsonSchemaOf(kind), ids)));
  replaceFile(join(folder, 'collections.json'), JSON.stringify(manifest(contentDir, [...paths, ...KINDS.map(templatePath)]), null, 2));
}

/** Makes a new file known to an editor that is in use; elsewhere, and for content that lies elsewhere, nothing is written. */
export function refreshEditorIndex(settings: Pick<Settings, 'root' | 'contentDir'>): void {
  const { root, contentDir } = settings;
  if (contentDir.startsWith(join(root, sep)) && existsSync(join(root, '.astro/collections/collections.json'))) writeEditorIndex(settings);
}

/** As the language server compares them: file addresses in lower case. */
function manifest(contentDir: string, paths: readonly string[]) {
  const known = paths.map((path) => [path, path.split('/', 1)[0] ?? ''] as const).filter(([, folder]) => KINDS.some((kind) => COLLECTIONS[kind].folder === folder));
  return {
    collections: KINDS.map((kind) => ({ hasSchema: true, name: COLLECTIONS[kind].folder })),
    entries: Object.fromEntries(known.map(([path, folder]) => [decodeURIComponent(pathToFileURL(join(contentDir, path)).href).toLowerCase(), folder])),
  };
}

function idsByKind(paths: readonly string[]): ReadonlyMap<Kind, string[]> {
  const identities = paths.flatMap((path) => identify(path) ?? []);
  return new Map(KINDS.map((kind) => [kind, identities.filter((each) => each.kind === kind).map(({ id }) => id)]));
}

/** Examples are offered and nothing else is refused: which ids exist is the business of the check. */
function withIds(schema: JsonSchema, ids: ReadonlyMap<Kind, string[]>): JsonSchema {
  const target = schema['x-reference'];
  const kinds = target === 'any' ? NAMED_KINDS : KINDS.filter((kind) => target?.split('|').includes(kind));
  return {
    ...schema,
    ...(kinds.length > 0 && { examples: kinds.flatMap((kind) => ids.get(kind) ?? []) }),
    ...(schema.properties && { properties: Object.fromEntries(Object.entries(schema.properties).map(([name, field]) => [name, withIds(field, ids)])) }),
    ...(schema.items && { items: withIds(schema.items, ids) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((form) => withIds(form, ids)) }),
  };
}
