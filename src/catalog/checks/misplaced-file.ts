import { idOf } from '../authoring/id-of.ts';
import { identify } from '../identify.ts';
import { COLLECTIONS, KINDS, type Kind } from '../model/collections.ts';
import { ID_PATTERN } from '../model/primitives.ts';
import type { SourceFile } from '../source-file.ts';
import { kindOfFolder } from './known-ids.ts';
import { problem, type FileRule } from './rule.ts';
import { aKind } from './wording.ts';

/** Folder, depth, extension and name decide what an entry is; all four must be right. */
export const misplacedFile: FileRule = {
  name: 'misplaced-file',
  *run(file) {
    const fault = faultOf(file.path);
    if (fault) yield problem('misplaced-file', file, { line: 1, column: 1 }, fault.message, fault.better ? [fault.better] : []);
    else yield* wrongEvent(file);
  },
};

interface Fault {
  message: string;
  /** The path the file should have, where it is clear. */
  better?: string;
}

function faultOf(path: string): Fault | undefined {
  const parts = path.split('/');
  const [folder = ''] = parts;
  if (parts.length === 1) {
    return { message: `\`${path}\` lies in no collection; move it into one of ${KINDS.map((kind) => `${COLLECTIONS[kind].folder}/`).join(', ')}, or begin its name with \`_\` if it is no entry` };
  }
  const kind = kindOfFolder(folder);
  if (!kind) return { message: `\`${folder}/\` is not a collection; move the file into one of ${KINDS.map((each) => `${COLLECTIONS[each].folder}/`).join(', ')}` };
  const better = betterPath(kind, parts);
  if (COLLECTIONS[kind].folder !== folder) return { message: `\`${folder}/\` is not a collection; move the file to \`${better}\``, better };
  if (parts.length - 1 !== depthOf(kind)) {
    const place = kind === 'talk' ? 'a talk lies in the folder of its event, `talks/<event-id>/<slug>.md`' : `${aKind(kind)} lies directly in \`${folder}/\``;
    return { message: `${place}; move the file there` };
  }
  if (!identify(path)) return { message: `${aKind(kind)} is a file ending in ${COLLECTIONS[kind].extensions.map((each) => `\`${each}\``).join(' or ')}; rename it to \`${better}\``, better };
  const isBad = parts.slice(1).some((part) => !ID_PATTERN.test(withoutExtension(part)));
  return isBad ? { message: `the file name is the id: lower-case letters, digits and single hyphens; rename it to \`${better}\``, better } : undefined;
}

/** The folder of a talk and its `event` say the same. */
function* wrongEvent(file: SourceFile) {
  const [folder, event] = file.path.split('/');
  const stated = (file.data as { event?: unknown } | undefined)?.event;
  if (folder !== COLLECTIONS.talk.folder || typeof stated !== 'string' || stated === event) return;
  const better = `talks/${stated}/${file.path.split('/').at(-1)}`;
  yield problem('misplaced-file', file, { path: ['event'] }, `\`event: ${stated}\` does not fit the folder \`talks/${event}/\`; correct the field, or move the file to \`${better}\``, [event ?? '', better]);
}

function betterPath(kind: Kind, parts: readonly string[]): string {
  const { folder, extensions } = COLLECTIONS[kind];
  const extension = /\.[^./]+$/.exec(parts.at(-1) ?? '')?.[0].toLowerCase() ?? '';
  const names = parts.slice(1).slice(-depthOf(kind)).map((part) => idOf(withoutExtension(part)) || 'name');
  return `${[folder, ...names].join('/')}${(extensions as readonly string[]).includes(extension) ? extension : extensions[0]}`;
}

const depthOf = (kind: Kind) => (kind === 'talk' ? 2 : 1);

const withoutExtension = (name: string) => name.replace(/\.(?:mdx?|ya?ml|markdown|txt)$/i, '');
