/** Share of the window, from its top, within which a heading counts as reached: less than the shortest section, so that a link leads to its own. */
const READING_LINE = 0.12;

/** Marks in the table of contents of a page, where it has one, the section that is being read, with `aria-current`. */
export function followReading(root: ParentNode): void {
  const list = root.querySelector<HTMLElement>('[data-follows]');
  const sections = [...(list?.querySelectorAll('a') ?? [])].map((link) => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }));
  if (!list) return;
  let current: HTMLAnchorElement | undefined;
  const mark = () => {
    const reached = sections.filter(({ heading }) => heading && heading.getBoundingClientRect().top <= innerHeight * READING_LINE + 1);
    const atEnd = scrollY > 0 && Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;
    const next = (atEnd ? sections : reached).at(-1)?.link;
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'location');
    current = next;
    // A list longer than the window scrolls by itself; the page must not.
    if (next) list.scrollTop = next.offsetTop - list.clientHeight / 2;
  };
  // Browsers tell of scrolling once for each frame; where the list is folded away there is nothing to mark.
  const wake = () => list.offsetParent && mark();
  addEventListener('scroll', wake, { passive: true });
  addEventListener('resize', wake);
  wake();
}
