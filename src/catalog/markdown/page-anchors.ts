/**
 * Ids that the pages of entries give to their own parts. A statement must not take one, and a heading of that name
 * gets a number; links may lead to them, such as `../../tools/argo-cd.md#promised`.
 */
export const PAGE_ANCHORS: ReadonlySet<string> = new Set([
  'title', 'takeaway', 'content', 'promised', 'numbers', 'numbers-changed', 'figures', 'judgements', 'facts', 'heard', 'programme', 'statements', 'questions',
  'talks', 'reports', 'related', 'sources', 'cite', 'cite-text', 'cite-bibtex', 'note', 'tools', 'timeline', 'figures-said', 'reading-settings', 'promises', 'at-a-glance', 'more', 'heard-most',
]);

/** Whether an id is kept for the page itself: one of its parts, a mention (`m-…`), a footnote (`note-…`) or the search. */
export const isPageAnchor = (id: string): boolean => PAGE_ANCHORS.has(id) || /^(?:m|note|search)-/.test(id);
