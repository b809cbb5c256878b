import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtSite, fixtureSite } from './built.ts';
import { differentPages } from './different-pages.ts';
import { outlineProblems } from './outline.ts';
import { attribute, readPages, textOf } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes the doctype in lower case and leaves void elements and short attributes as HTML allows them.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    // Redirect pages are for old links only and wait for nobody.
    'meta-refresh': 'error',
  },
});

describe.each([
  ['the real content', builtSite],
  ['a foreign content folder under /hallway/', fixtureSite],
])('HTML of %s', (_name, site) => {
  it('is valid on every page that has something no other page has', async () => {
    const { dist } = await site();
    const pages = differentPages(readPages(dist));
    expect(pages.length).toBeGreaterThan(20);
    const reports = await Promise.all(pages.map(async ({ route, html }) => ({ route, report: await validator.validateString(html) })));
    const messages = reports.flatMap(({ route, report }) =>
      report.results.flatMap(({ messages: list }) => list.map(({ ruleId, message, line }) => `${route}:${line} ${ruleId}: ${message}`)),
    );
    expect(messages).toEqual([]);
  });

  it('keeps words of neighbouring cells apart, so that search does not read them as one', async () => {
    const { dist } = await site();
    let cells = 0;
    const glued = readPages(dist).flatMap(({ route, elements }) =>
      elements.filter(({ tagName }) => ['th', 'td', 'dt'].includes(tagName)).flatMap((element) => {
        cells += 1;
        const siblings = element.parentNode?.childNodes ?? [];
        return siblings[siblings.indexOf(element) + 1]?.nodeName === '#text' ? [] : [`${route}: ${textOf(element)}`];
      }),
    );
    expect(cells).toBeGreaterThan(20);
    expect(glued).toEqual([]);
  });

  it('has an outline on every page that reads well alone', async () => {
    const { dist } = await site();
    expect(readPages(dist).flatMap((page) => outlineProblems(page).map((problem) => `${page.route}: ${problem}`))).toEqual([]);
  });

  it('says on every page below the sections what it belongs to', async () => {
    const { dist } = await site();
    const deep = readPages(dist).filter(({ route, elements }) => /^[a-z]+\/[^/]+\//.test(route) && elements.some(({ tagName }) => tagName === 'h1'));
    expect(deep.length).toBeGreaterThan(10);
    const lost = deep.filter(({ elements }) => !elements.some((element) => element.tagName === 'nav' && attribute(element, 'aria-label') === 'Breadcrumb')).map(({ route }) => route);
    expect(lost).toEqual([]);
  });
});
