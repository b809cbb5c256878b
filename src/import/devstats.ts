import { LEVELS, type Level } from '../catalog/model/cncf.ts';
import { fullDate } from '../catalog/model/primitives.ts';
import type { ListedProject } from './listed-project.ts';

/**
 * The CNCF projects of a devstats `projects.yaml`, given as parsed YAML, in its order. What is no project of the CNCF there
 * (`status: '-'`) is left out. Only dates that it states are taken: a project that came in above the sandbox has none for
 * its first level.
 * @throws {Error} with a message for people when the data is no such file at all.
 */
export function readDevstats(data: unknown): ListedProject[] {
  const { projects } = record(data);
  if (typeof projects !== 'object' || projects === null || Array.isArray(projects)) {
    throw new Error('it has no map `projects`; give the projects.yaml of the CNCF devstats');
  }
  return Object.entries(projects).flatMap(([key, project]) => projectOf(key, record(project)));
}

function projectOf(key: string, fields: Fields): ListedProject[] {
  const name = text(fields['name']);
  const level = LEVELS.find((known) => known === text(fields['status'])?.toLowerCase());
  if (name === undefined || level === undefined) return [];
  const accepted = day(fields['join_date']);
  const since: Partial<Record<Level, string>> = {};
  if (level === 'sandbox' && accepted) since.sandbox = accepted;
  for (const known of LEVELS) {
    const date = day(fields[`${known}_date`]);
    if (date) since[known] = date;
  }
  const repository = text(fields['main_repo'])?.match(/^[\w.-]+\/[\w.-]+$/)?.[0];
  return [
    {
      name,
      key,
      level,
      ...(Object.keys(since).length > 0 && { since }),
      ...(accepted && { accepted }),
      ...(repository && { repository: `https://github.com/${repository}` }),
    },
  ];
}

type Fields = Partial<Record<string, unknown>>;

const record = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim() : undefined);

/** The day of a moment such as `2016-03-10T00:00:00Z`. */
const day = (value: unknown): string | undefined => fullDate.safeParse(text(value)?.replace(/T.*$/, '')).data;
