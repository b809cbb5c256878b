import type { Page } from 'playwright-core';

/** One page of each kind of the real content. */
export const PAGE_KINDS = [
  '', 'tools/', 'tools/argo-cd/', 'tools/category/gitops/',
  'tools/kubernetes/statements/', 'tools/kubernetes/statements/promised/', 'tools/kubernetes/figures/', 'tools/kubernetes/runners/', 'tools/kubernetes/heard/2024/', 'talks/', 'talks/argocon-eu-2025/argo-at-scale/', 'events/', 'events/kubecon-eu-2025/',
  'topics/', 'topics/gitops/', 'organizations/', 'organizations/adobe/', 'people/', 'people/hugo-martins/', 'reports/', 'reports/year/2024/', 'reports/mares-colocated-events-2025/',
  'guides/', 'guides/multi-cluster/', 'statements/', 'statements/2025/', 'figures/', 'figures/clusters/', 'figures/history/', 'my-list/', 'new/', 'missing/', 'stale/', 'compare/', 'compare/?tools=argo-cd,flux',
  'compare/argo-cd-vs-flux/', 'trends/', 'map/', 'about/', 'contribute/', 'search/', 'search/?q=cluster', '404.html',
] as const;

/** Templates whose pages only a much larger content has, and the one that leads from former addresses. */
export const RARE_TEMPLATES = [
  '[...moved].astro', 'events/[id]/programme/[part].astro', 'organizations/letter/[letter].astro', 'people/letter/[letter].astro',
  'missing/[...part].astro', 'stale/[...part].astro', 'new/[...page].astro',
];

/** Parts that a script draws from files of its own. */
const DRAWN = '[data-faceted], [data-search-page], [data-compare-status], [data-my-list]';

/** Opens a page and waits until it stands: its scripts, its fonts, and what scripts draw. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if ((await page.locator(DRAWN).count()) > 0) await page.waitForLoadState('networkidle');
  // Stars are shown by a script that is loaded once the page stands.
  await page.waitForFunction(() => !document.querySelector('[data-star][hidden]'));
  await page.evaluate(() => document.fonts.ready.then(() => true));
}
