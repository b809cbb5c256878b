import type { Settings } from '../content-fs/settings.ts';

type Repository = NonNullable<Settings['repository']>;

/** Path of a content file in the repository; absent when the content lies outside it. */
export function pathInRepository(settings: Pick<Settings, 'root' | 'contentDir'>, file: string): string | undefined {
  const { root, contentDir } = settings;
  return contentDir.startsWith(`${root}/`) ? `${contentDir.slice(root.length + 1)}/${file}` : undefined;
}

/** Where the hosting site edits a file. */
export function editUrl({ url, branch }: Repository, path: string): string {
  return `${url}/edit/${branch}/${path}`;
}

/** Where the hosting site takes a report, with title and text filled in. */
export function reportUrl({ url }: Repository, title: string, body: string): string {
  return `${url}/issues/new?${new URLSearchParams({ title, body })}`;
}

/** Where the hosting site lists all changes. */
export function historyUrl({ url, branch }: Repository): string {
  return `${url}/commits/${branch}`;
}
