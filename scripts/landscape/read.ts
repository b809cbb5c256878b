import { readLandscapeFile, readProjectListFile } from '../../src/content-fs/landscape-file.ts';
import type { ListedItem } from '../../src/import/landscape.ts';
import type { ProjectList } from '../../src/import/project-list.ts';
import { reasonOf } from '../reason.ts';
import { UsageError } from '../usage.ts';

/** The items of a landscape.yml; a file that is none is a usage error. */
export function landscapeIn(file: string): ListedItem[] {
  try {
    return readLandscapeFile(file);
  } catch (error) {
    throw new UsageError(`the landscape \`${file}\` cannot be read: ${reasonOf(error)}`);
  }
}

/** The projects of a landscape.yml or a devstats projects.yaml; a file that is neither is a usage error. */
export function projectListIn(file: string, from?: ProjectList['from']): ProjectList {
  try {
    return readProjectListFile(file, from);
  } catch (error) {
    throw new UsageError(`\`${file}\` cannot be read as a list of projects: ${reasonOf(error)}`);
  }
}
