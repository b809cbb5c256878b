/** Share of the window, from its top, within which a heading counts as reached. */
const READING_LINE = 0.33;

/** Marks in a table of contents the section that is being read, with `aria-current`. */
export function followReading(nav: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  if (sections.length === 0 || !('IntersectionObserver' in window)) return;
  const mark = () => {
    const reached = sections.filter(({ heading }) => heading.getBoundingClientRect().top <= innerHeight * READING_LINE + 1);
    const atEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight && scrollY > 0;
    show(nav, links, (atEnd ? sections : reached).at(-1)?.link);
  };
  // The observer wakes this only when a heading crosses the reading line, or enters or leaves the window.
  for (const rootMargin of [`0px 0px -${Math.round((1 - READING_LINE) * 100)}% 0px`, '0px']) {
    const observer = new IntersectionObserver(mark, { rootMargin });
    for (const { heading } of sections) observer.observe(heading);
  }
  const end = document.querySelector('.site-footer');
  if (end) new IntersectionObserver(mark, { threshold: [0, 0.5, 1] }).observe(end);
}

function show(nav: HTMLElement, links: readonly HTMLAnchorElement[], current: HTMLAnchorElement | undefined): void {
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
  // A list longer than the window scrolls by itself; the page must not.
  if (current && nav.scrollHeight > nav.clientHeight) nav.scrollTop = current.offsetTop - nav.clientHeight / 2;
}
