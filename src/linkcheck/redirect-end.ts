/**
 * What a redirect ended at, where the server says that all is well: the page that was asked for, the front page of its
 * site, a page that says there is nothing, or one that asks who is there.
 */
export type RedirectEnd = 'page' | 'front-page' | 'error-page' | 'login';

/** Tells from the addresses alone what a link led to in the end. */
export function redirectEnd(from: string, to: string): RedirectEnd {
  const [asked, reached] = [new URL(from), new URL(to)];
  // What the link itself says is what it is about.
  const leadsTo = (name: RegExp) => steps(reached).some((step) => name.test(step)) && !steps(asked).some((step) => name.test(step));
  if (leadsTo(LOGIN)) return 'login';
  const site = (url: URL) => url.hostname.replace(/^www\./, '');
  if (site(asked) !== site(reached)) return 'page';
  if (leadsTo(NOTHING_HERE)) return 'error-page';
  return isFront(reached) && !isFront(asked) ? 'front-page' : 'page';
}

const steps = ({ pathname }: URL): string[] => pathname.split('/').filter(Boolean);

/** One step of a path, whatever its extension. */
const LOGIN = /^(?:log[-_]?in|sign[-_]?in|service-?login|sso|accountchooser)(?:\.\w+)?$/i;
const NOTHING_HERE = /^(?:(?:error-?)?404|404-?(?:error|page|not-?found)|(?:page-?)?not-?found)(?:\.\w+)?$/i;

/** The first page of a site, or of its part in one language. */
const isFront = ({ pathname, search }: URL): boolean => search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(pathname);
