import { resolve } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { settingsFor } from '../../scripts/usage.ts';
import { launchBrowser } from './launch.ts';

/** Draws the picture of the README from the built site: `npm run build && node tests/browser/screenshot.ts`. */
const PAGE = 'tools/argo-cd/';
const PICTURE = resolve(import.meta.dirname, '../../docs/screenshot.png');

const settings = settingsFor({});
const server = await serve({ dir: settings.outDir, base: settings.base, port: 0 });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, colorScheme: 'light' });
  await page.goto(server.url + PAGE);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot({ path: PICTURE });
  console.log(`${PICTURE} shows ${PAGE}`);
} finally {
  await browser.close();
  await server.close();
}
