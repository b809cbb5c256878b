import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Path of the page with Pagefind's own interface. */
export const PEER_PAGE = '/peer/';

/** Puts Pagefind's own default interface, over an index of the same pages made with its defaults, into a folder. */
export async function makePeer(dist: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(folder, 'peer/pagefind') });
  await pagefind.close();
  await mkdir(join(folder, 'peer'), { recursive: true });
  await writeFile(join(folder, 'peer/index.html'), PAGE);
  await writeFile(join(folder, 'peer/start.js'), "new PagefindUI({ element: '#search', showSubResults: true });\n");
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Pagefind's own interface</title>
    <link rel="stylesheet" href="pagefind/pagefind-ui.css" />
    <script src="pagefind/pagefind-ui.js"></script>
  </head>
  <body>
    <div id="search"></div>
    <script src="start.js"></script>
  </body>
</html>
`;
