import type { Entry } from '../../catalog/entry.ts';
import { editUrl, pathInRepository } from '../hosting.ts';
import type { Site } from '../site.ts';
import { linkTo, type EntryLink } from './link.ts';
import type { StatementView } from './statement.ts';

/** One thing to look at again, with the way to its file. */
export type StaleItem =
  | { kind: 'statement'; statement: StatementView; edit: EditLink | undefined }
  | { kind: 'drift'; tool: EntryLink; messages: string[]; edit: EditLink | undefined }
  /** `instead` is an address that may take the place of the link. */
  | { kind: 'link'; url: string; reason: string; instead: { href: string; text: string } | undefined; places: { entry: EntryLink; lines: number[]; edit: EditLink | undefined }[] }
  | { kind: 'draft'; talk: EntryLink; questions: string[]; edit: EditLink | undefined };

/** Opens a file in the web editor of the hosting site. */
export interface EditLink {
  href: string;
  /** What the file is about, for those who hear links out of their place. */
  about: string;
}

/** Where a file of the content is edited; `undefined` without a repository that holds it. */
export function editLink(site: Site, entry: Entry): EditLink | undefined {
  const { repository } = site.settings;
  const path = pathInRepository(site.settings, entry.file.path);
  return repository && path ? { href: editUrl(repository, path), about: linkTo(site, entry).name } : undefined;
}
