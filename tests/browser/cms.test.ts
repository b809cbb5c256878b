import { globSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseFile } from '../../src/content-fs/parse-file.ts';
import { check, type Files } from '../checking.ts';
import { CMS_CONTENT, siteWithEditor } from '../site/cms-site.ts';
import type { TestSite } from '../site/setup.ts';
import { launchBrowser } from './launch.ts';

/** The small instance, by path below its folder. */
const CONTENT: Files = Object.fromEntries(globSync(`${CMS_CONTENT}/**/*.*`).map((path) => [path.replaceAll('\\', '/').slice(CMS_CONTENT.length + 1), readFileSync(path, 'utf8')]));
/** Where the editor keeps the files of a trial, in the browser's own file system. */
const STORE = 'sveltia-cms-test';

let browser: Browser;
let trial: Awaited<ReturnType<typeof siteWithEditor>>;
let context: BrowserContext;
let page: Page;
let noise: string[];
beforeAll(async () => {
  trial = await siteWithEditor('test-repo');
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await trial?.close();
});
beforeEach(async () => {
  noise = [];
  ({ context, page } = await visitor(trial.site));
});
afterEach(() => context.close());

/** A new visitor; what their page asks of other sites, and its errors, are noted. */
async function visitor(site: TestSite): Promise<{ context: BrowserContext; page: Page }> {
  const fresh = await browser.newContext({ viewport: { width: 1280, height: 1600 }, locale: 'en-US', reducedMotion: 'reduce' });
  const opened = await fresh.newPage();
  opened.setDefaultTimeout(15_000);
  opened.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!['blob:', 'data:'].includes(protocol) && origin !== new URL(site.url).origin) noise.push(`asks ${request.url()}`);
  });
  opened.on('console', (message) => void (message.type() === 'error' && noise.push(message.text())));
  opened.on('pageerror', (error) => void noise.push(error.message));
  return { context: fresh, page: opened };
}

/** Opens the editor with a content as its repository, the small instance unless said otherwise, and signs in. */
async function openEditor(content = CONTENT): Promise<void> {
  await page.goto(`${trial.site.url}admin/`);
  await page.evaluate(async ([store, files]) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(store, { create: true });
    for (const [path, text] of files) {
      const steps = path.split('/');
      let folder = root;
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
      const writable = await (await folder.getFileHandle(steps.at(-1) ?? '', { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, [STORE, Object.entries(content).map(([path, text]): [string, string] => [`${CMS_CONTENT}/${path}`, text])] as const);
  await page.getByRole('button', { name: 'Work with Test Repository' }).click();
  await page.getByRole('treeitem', { name: 'Guides' }).waitFor();
}

/** The file at a path below the content folder, as the editor has written it. */
async function written(path: string): Promise<string> {
  return page.evaluate(async ([store, file]) => {
    const steps = file.split('/');
    let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(store);
    for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
    return (await (await folder.getFileHandle(steps.at(-1) ?? '')).getFile()).text();
  }, [STORE, `${CMS_CONTENT}/${path}`] as const);
}

const goTo = (route: string) => page.goto(`${trial.site.url}admin/#/collections/${route}`);
async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await page.getByText('Entry saved').waitFor();
}

/** What the check says of the content with a file as the editor wrote it. */
const errorsWith = (path: string, text: string) =>
  check({ ...CONTENT, [path]: text }).filter(({ severity }) => severity === 'error').map(({ file, line, message }) => `${file}:${line} ${message}`);
const fieldsOf = (path: string, text: string) => parseFile(path, text).data as Record<string, unknown>;

describe('the editor with forms', () => {
  it('opens, shows every collection with its entries, and asks nothing of another site', async () => {
    await openEditor();
    const names = page.getByRole('tree', { name: 'Collection List' }).getByRole('treeitem');
    await page.getByRole('treeitem', { name: 'Guides' }).filter({ hasText: '1' }).waitFor();
    expect((await names.allInnerTexts()).map((text) => text.split(/\s+/).slice(-2).join(' '))).toEqual(['Events 4', 'Talks 3', 'Reports 1', 'Tools 4', 'Topics 2', 'Organisations 1', 'People 2', 'Guides 1']);
    await goTo('tools/new');
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    expect(noise).toEqual([]);
  });

  it('writes a new talk into the folder of its event, and the check accepts it', async () => {
    await openEditor();
    await goTo('talks/new');
    await page.getByRole('textbox', { name: 'Title' }).fill('Über: Beacons, "twice" and 1.10');
    await page.getByRole('radio', { name: 'Harbour Days 2025' }).click();
    await page.getByRole('textbox', { name: 'Start' }).fill('09:30');
    await save();
    const path = 'talks/harbour-days-2025/ueber-beacons-twice-and-1-10.md';
    const text = await written(path);
    expect(errorsWith(path, text)).toEqual([]);
    expect(fieldsOf(path, text)).toEqual({ title: 'Über: Beacons, "twice" and 1.10', event: 'harbour-days-2025', start: '09:30' });
    expect(noise).toEqual([]);
  });

  it('writes what YAML could take for something else so that it is not', async () => {
    await openEditor();
    await goTo('events/new');
    await page.getByRole('textbox', { name: 'Name' }).fill('Fjord Days 2026');
    await page.getByRole('radio', { name: 'edition' }).click();
    await page.getByRole('textbox', { name: 'City' }).scrollIntoViewIfNeeded();
    await page.getByRole('textbox', { name: 'City' }).fill('No');
    await page.getByRole('textbox', { name: 'Country' }).fill('NO');
    await page.getByRole('textbox', { name: 'Start' }).fill('2026-06-01');
    await save();
    const text = await written('events/fjord-days-2026.yaml');
    expect(errorsWith('events/fjord-days-2026.yaml', text)).toEqual([]);
    expect(fieldsOf('events/fjord-days-2026.yaml', text)).toMatchObject({ name: 'Fjord Days 2026', kind: 'edition', start: '2026-06-01', city: 'No', country: 'NO' });
  });

  it('asks for what is missing instead of writing it without', async () => {
    await openEditor();
    await goTo('tools/new');
    await page.getByRole('textbox', { name: 'Name' }).fill('Windlass');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await page.getByText(/required/i).first().waitFor();
    await expect(written('tools/windlass.md')).rejects.toThrow(/could not be found/);
  });

  it.each([
    ['tools', 'tools/beacon-cd', '.md', 'Name', 'Beacon CD 2'],
    ['tools', 'tools/lantern', '.md', 'Name', 'Lantern Suite 2'],
    ['talks', 'talks/harbour-days-2024/beacon-at-sea', '.md', 'Title', 'Beacon at the sea'],
    ['people', 'people/sato-hanako', '.yaml', 'Name', '佐藤 花子'],
    ['guides', 'guides/fleet', '.mdx', 'Title', 'Keeping a fleet the same'],
  ])('changes one field of a %s entry (%s) and keeps all others', async (collection, entry, extension, label, value) => {
    await openEditor();
    await goTo(`${collection}/entries/${entry.slice(collection.length + 1)}`);
    await page.getByRole('textbox', { name: label, exact: true }).first().fill(value);
    await save();
    const path = entry + extension;
    const text = await written(path);
    const before = CONTENT[path] ?? '';
    expect(errorsWith(path, text)).toEqual([]);
    expect(withoutNo(fieldsOf(path, text))).toEqual(withoutNo({ ...fieldsOf(path, before), [label.toLowerCase()]: value }));
    expect(parseFile(path, text).body.trim()).toBe(parseFile(path, before).body.trim());
  });
});

describe('a value that may be a word or a group of fields', () => {
  const WINDLASS = "---\nname: Zwindlass\naliases: [WL, { name: windlass, match: context, near: [lantern, rope], unless: [boat] }]\nkind: project\ncategory: gitops\nsummary: Winds.\ncncf: none\n---\nIt winds.\n";
  const group = (name: RegExp) => page.getByRole('group', { name }).first();
  const nameField = () => page.getByRole('textbox', { name: 'Name', exact: true }).first();
  const open = async (entry: string) => {
    await openEditor({ ...CONTENT, 'tools/windlass.md': WINDLASS });
    await goTo(`tools/${entry}`);
    await nameField().waitFor();
  };
  const addTo = async (field: RegExp, variant?: string) => {
    await group(field).getByRole('button', { name: /^Add/ }).last().click();
    if (variant) await page.getByRole('menuitem', { name: variant }).click();
  };

  it('stays as it was when something else is changed', async () => {
    await open('entries/windlass');
    await nameField().fill('Zwindlass 2');
    await save();
    const text = await written('tools/windlass.md');
    expect(fieldsOf('tools/windlass.md', text)).toEqual({ ...fieldsOf('tools/windlass.md', WINDLASS), name: 'Zwindlass 2' });
  });

  it('an alias is added to others, with its mode or as a mere text', async () => {
    await open('entries/windlass');
    for (const [index, name] of ['WND', 'Winder'].entries()) {
      await addTo(/Aliases/);
      await group(/Aliases/).getByRole('textbox', { name: 'Name', exact: true }).nth(2 + index).fill(name);
    }
    await group(/Aliases/).getByRole('radio', { name: 'exact' }).nth(2).click();
    await save();
    const text = await written('tools/windlass.md');
    const before = fieldsOf('tools/windlass.md', WINDLASS);
    expect(errorsWith('tools/windlass.md', text)).toEqual([]);
    expect(fieldsOf('tools/windlass.md', text)).toEqual({ ...before, aliases: [...(before['aliases'] as unknown[]), { name: 'WND', match: 'exact' }, 'Winder'] });
  });

  it.each([
    ['None', 'none'],
    ['Details', { levels: [{ level: 'incubating', since: '2025-08' }] }],
  ])('the history in the CNCF of a new tool: %s', async (variant, history) => {
    await open('new');
    await nameField().fill('Zcapstan');
    for (const [label, choice] of [['Kind', 'project'], ['Category', 'GitOps and delivery']] as const) {
      await page.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: choice }).click();
    }
    await page.getByRole('textbox', { name: 'Summary' }).fill('Turns.');
    await addTo(/Cncf/, variant);
    if (variant === 'Details') {
      await addTo(/Levels/);
      await group(/Levels/).getByRole('textbox', { name: 'Since' }).fill('2025-08');
      // The editor shows a choice that is made in the very moment its field appears, and forgets it; nobody else is that fast.
      for (const level of ['sandbox', 'incubating']) {
        await group(/Levels/).getByRole('radio', { name: level }).click();
        await group(/Levels/).getByRole('radio', { name: level, checked: true }).waitFor();
      }
    }
    await save();
    const text = await written('tools/zcapstan.md');
    expect(errorsWith('tools/zcapstan.md', text)).toEqual([]);
    expect(fieldsOf('tools/zcapstan.md', text)['cncf']).toEqual(history);
  });
});

/** A switch that is off and one that is absent mean the same; a year may stand as a number or as text. */
function withoutNo(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNo);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== false).map(([name, each]) => [name, withoutNo(each)]));
}

describe('the editor of a site with a hosting site', () => {
  it('accepts its configuration, offers to sign in, and asks nothing of anybody before', async () => {
    const configured = await siteWithEditor('on');
    const other = await visitor(configured.site);
    try {
      await other.page.goto(`${configured.site.url}admin/`);
      await other.page.getByRole('button', { name: /sign in/i }).first().waitFor();
      expect(await other.page.getByText('errors in the CMS configuration').count()).toBe(0);
      expect(noise).toEqual([]);
      // The policy allows this one and no other.
      const reach = (address: string) => other.page.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(() => '', () => ''), address);
      await other.page.evaluate(() => document.addEventListener('securitypolicyviolation', ({ blockedURI }) => document.documentElement.setAttribute('data-refused', blockedURI)));
      await other.context.route(/^https:\/\/(?:api\.github\.com|elsewhere\.example)\//, (route) => route.fulfill({ status: 200, body: '' }));
      await reach('https://api.github.com/user');
      expect(await other.page.locator('html').getAttribute('data-refused')).toBeNull();
      await reach('https://elsewhere.example/');
      expect(await other.page.locator('html').getAttribute('data-refused')).toMatch(/^https:\/\/elsewhere\.example/);
    } finally {
      await other.context.close();
      await configured.close();
    }
  }, 180_000);
});
