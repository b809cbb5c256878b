import type { HostSoftware, RepositoryConfig } from '../catalog/config.ts';
import type { Settings } from '../content-fs/settings.ts';

/** A file that does not exist yet. */
export interface NewFile {
  /** Path in the repository. */
  path: string;
  text: string;
}

/** Path of a content file in the repository; absent when the content lies outside it. */
export function pathInRepository(settings: Pick<Settings, 'root' | 'contentDir'>, file: string): string | undefined {
  const { root, contentDir } = settings;
  return contentDir.startsWith(`${root}/`) ? `${contentDir.slice(root.length + 1)}/${file}` : undefined;
}

/** Where the hosting site edits a file. */
export function editUrl(repository: RepositoryConfig, path: string): string {
  const { url, branch } = repository;
  return `${url}/${EDITORS[softwareOf(repository)].edit}/${inPath(branch)}/${inPath(path)}`;
}

/**
 * Where the hosting site creates a file, with its name and text filled in. GitLab ignores the text
 * (gitlab-org/gitlab#594214), so its form begins with the name alone.
 */
export function newFileUrl(repository: RepositoryConfig, { path, text }: NewFile): string {
  const { create, name, value } = EDITORS[softwareOf(repository)];
  const [folder, file] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  const fields = new URLSearchParams({ [name]: file, ...(value && { [value]: text }) });
  return `${repository.url}/${create}/${inPath(repository.branch)}/${inPath(folder)}?${fields}`;
}

/** Where the hosting site lists all changes. */
export function historyUrl({ url, branch }: RepositoryConfig): string {
  return `${url}/commits/${branch}`;
}
/** What somebody reports about a statement. */
export interface Correction {
  title: string;
  /** By the ids of the fields of `.github/ISSUE_TEMPLATE/correction.yml`. */
  fields: Readonly<Record<'page' | 'statement', string>>;
}

/** Where the hosting site takes a report that something is wrong, filled in as far as its forms allow. */
export function correctionUrl(repository: RepositoryConfig, { title, fields }: Correction): string {
  if (softwareOf(repository) === 'github') return `${repository.url}/issues/new?${new URLSearchParams({ template: 'correction.yml', title, ...fields })}`;
  return issueUrl(repository, title, `Statement: ${fields.statement}\nPage: ${fields.page}\n\nWhat is wrong or has changed:\n\nEvidence (an address):\n`);
}

/** Where the hosting site opens an issue with this title and text. */
export function issueUrl(repository: RepositoryConfig, title: string, body: string): string {
  const { url } = repository;
  switch (softwareOf(repository)) {
    case 'github':
      // There every issue begins with a form, whose field for the text is this one.
      return `${url}/issues/new?${new URLSearchParams({ template: 'note.yml', title, text: body })}`;
    case 'gitea':
      return `${url}/issues/new?${new URLSearchParams({ title, body })}`;
    case 'gitlab':
      return `${url}/-/issues/new?${new URLSearchParams({ 'issue[title]': title, 'issue[description]': body })}`;
  }
}

/** Where the hosting site shows the forms for those who do not want to edit files. */
export function reportUrl(repository: RepositoryConfig): string {
  switch (softwareOf(repository)) {
    case 'github':
    case 'gitea':
      return `${repository.url}/issues/new/choose`;
    case 'gitlab':
      return `${repository.url}/-/issues/new`;
  }
}

/** What the hosting site runs: as configured, else told by its name, else GitHub, whose addresses most others imitate. */
export function softwareOf({ host, url }: RepositoryConfig): HostSoftware {
  if (host) return host;
  const { hostname } = new URL(url);
  if (/\bgitlab\b/.test(hostname)) return 'gitlab';
  return /\b(?:gitea|forgejo)\b|(?:^|\.)codeberg\.org$/.test(hostname) ? 'gitea' : 'github';
}

/** Paths of the web editors and the names of the fields of their forms. */
const EDITORS: Record<HostSoftware, { edit: string; create: string; name: string; value?: string }> = {
  github: { edit: 'edit', create: 'new', name: 'filename', value: 'value' },
  gitlab: { edit: '-/edit', create: '-/new', name: 'file_name' },
  gitea: { edit: '_edit', create: '_new', name: 'filename', value: 'value' },
};

const inPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
