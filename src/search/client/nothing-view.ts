import { toolStarter } from '../../catalog/authoring/starter.ts';
import type { RepositoryConfig } from '../../catalog/config.ts';
import { newFileUrl } from '../../site/hosting.ts';
import type { Answer } from '../engine.ts';
import { hasFilters } from '../query.ts';
import { element, part } from './elements.ts';
import { nameLink } from './name-link.ts';
import type { Change } from './page-view.ts';
import { button } from './taken-view.ts';

/** Says what was tried, wider searches that find something, names that look like the query, and how to propose an entry. */
export function showNothing(root: HTMLElement, answer: Answer | undefined, go: Change): void {
  const section = part(root, 'data-search-nothing');
  section.hidden = !answer?.isNothing;
  if (!answer?.isNothing) return;
  const { query, filters } = answer.state;
  const isNarrowed = hasFilters(filters) || answer.filters.length > 0;
  part(section, 'data-search-tried').textContent = `Names, other spellings and the texts of all pages were searched${isNarrowed ? ', with these filters' : ''}.`;
  part(section, 'data-search-wider').hidden = answer.relaxations.length === 0;
  part(section, 'data-search-wider-list').replaceChildren(
    ...answer.relaxations.map(({ label, state, total }) => element('li', {}, button(label, () => go(() => state)), ` (${total})`)),
  );
  part(section, 'data-search-nearest').hidden = answer.nearest.length === 0;
  part(section, 'data-search-nearest-list').replaceChildren(...answer.nearest.map((record) => element('li', {}, nameLink(record))));
  proposeEntry(section, answer.parsed.words || query);
}

/** The form for a new file on the hosting site, filled in with what was searched for; without one, the link stays as it is. */
function proposeEntry(section: HTMLElement, name: string): void {
  const link = part<HTMLAnchorElement>(section, 'data-search-propose');
  const place = link.dataset['searchPropose'];
  if (!place) return;
  const { repository, folder } = JSON.parse(place) as { repository: RepositoryConfig; folder: string };
  const { path, text } = toolStarter(name);
  link.href = newFileUrl(repository, { path: folder + path, text });
}
