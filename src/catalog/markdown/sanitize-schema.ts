import type { Schema } from 'hast-util-sanitize';

/** Element that stands for a component of MDX until the text is written out; it never reaches a page. */
export const COMPONENT_TAG = 'hallway-component';

/** Classes that our own code sets. */
const CLASSES = /^(?:mention(?:-[a-z]+)*|language-[\w+#.-]+|scroll-region|visually-hidden|align-(?:center|right)|footnotes|data-footnote-backref|contains-task-list|task-list-item)$/;

/**
 * What may reach a page: the last gate, after everything before it has already dropped all else.
 * Ids are safe as they are: content sets none itself, and those made from its headings avoid the page's own.
 */
export const PAGE_SCHEMA: Schema = {
  tagNames: [
    'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'div', 'section',
    'a', 'em', 'strong', 'del', 'code', 'br', 'img', 'input', 'span',
    'kbd', 'sub', 'sup', 'mark', 'abbr', 'details', 'summary',
  ],
  attributes: {
    '*': ['id', ['className', CLASSES]],
    a: ['href', 'title', ['rel', 'ugc', 'noopener', 'noreferrer'], 'ariaLabel', 'ariaDescribedBy', 'data*'],
    abbr: ['title'],
    div: [['role', 'region'], 'ariaLabel', ['tabIndex', 0]],
    img: [['src', /^\/(?!\/)/], 'alt', 'title', ['loading', 'lazy']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked', 'ariaLabel'],
    ol: ['start'],
    pre: [['tabIndex', 0]],
    section: ['dataFootnotes'],
    span: ['data*'],
    th: [['scope', 'col']],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'], summary: ['details'], li: ['ul', 'ol'] },
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};

/** The same for text that is written out as MDX. */
export const MDX_SCHEMA: Schema = {
  ...PAGE_SCHEMA,
  tagNames: [...(PAGE_SCHEMA.tagNames ?? []), COMPONENT_TAG],
  attributes: { ...PAGE_SCHEMA.attributes, [COMPONENT_TAG]: ['data*'] },
};
