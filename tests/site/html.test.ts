import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtSite, fixtureSite } from './built.ts';
import { readPages, textOf } from './pages.ts';

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
  it('is valid on every page', async () => {
    const { dist } = await site();
    const pages = readPages(dist);
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

  it('has one h1 and no skipped heading level', async () => {
    const { dist } = await site();
    const wrong = readPages(dist).flatMap(({ route, elements }) => {
      const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
      if (levels.length === 0 && elements.some(({ attrs }) => attrs.some(({ value }) => value === 'refresh'))) return [];
      const skipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return levels.filter((level) => level === 1).length !== 1 || skipped ? [`${route}: ${levels.join(' ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
