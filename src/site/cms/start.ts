import cms from '@sveltia/cms';
import { FORMATS } from './file-format.ts';

/** Starts the editor with the configuration that the page names; says so on the page where it cannot be had. */
export async function startEditor(body: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(body.dataset['cmsConfig'] ?? '');
    if (!answer.ok) throw new Error(`its configuration is not there (${answer.status})`);
    for (const [name, { extension, ...ways }] of Object.entries(FORMATS)) cms.registerCustomFormat(name, extension, ways);
    cms.init({ config: await answer.json() });
  } catch (error) {
    const message = document.createElement('p');
    message.setAttribute('role', 'alert');
    message.textContent = `The editor cannot be started: ${(error as Error).message}. Load the page again, or use another way to contribute.`;
    body.append(message);
  }
}
