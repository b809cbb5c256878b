import type { Browser, Page } from 'playwright-core';
import type { BenchServer } from './server.ts';

/** Times the processor is slowed down. */
const SLOWER = 4;

/** Milliseconds that the page gets between two letters, so that the work for one is not counted for the next. */
const REST = 600;

/**
 * Main-thread work in milliseconds from a keystroke to the names on the screen, by a processor four times slower: of the
 * first letter after the names were loaded, and of each letter that follows. Counted is the processor time of the page's
 * tasks until the frame with the names is made; what other programs take from the machine is no work of the page.
 */
export async function workPerKey(browser: Browser, server: BenchServer, query: string): Promise<{ first: number; later: number[] }> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(server.url, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await page.keyboard.press('/');
    await page.waitForTimeout(1500);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const works: number[] = [];
    for (const letter of query) works.push(await workOf(browser, page, letter));
    const [first = 0, ...later] = works;
    return { first, later };
  } finally {
    await context.close();
  }
}

async function workOf(browser: Browser, page: Page, letter: string): Promise<number> {
  await page.evaluate(MARK_PAINTED);
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
  await page.keyboard.type(letter);
  await page.waitForTimeout(REST);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return workUntilPainted(traceEvents);
}

/** The page marks the frame that brings the names to the screen; the task that makes the frame is counted whole. */
const MARK_PAINTED = `(() => {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('names-painted'));
  });
  observer.observe(document.querySelector('[data-search-hits]'), { childList: true });
})()`;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: when it began, and the processor time it took. */
  ts: number;
  tdur?: number;
  dur?: number;
  args: { data?: { type?: string } };
}

function workUntilPainted(events: readonly TraceEvent[]): number {
  const key = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const painted = events.find(({ name }) => name === 'names-painted');
  if (!key || !painted) throw new Error('the trace does not show the letter and the names');
  const tasks = events.filter(({ name, pid, tid, dur }) => name.endsWith('RunTask') && pid === key.pid && tid === key.tid && dur !== undefined);
  const counted = tasks.filter(({ ts, dur = 0 }) => ts + dur > key.ts && ts < painted.ts);
  if (counted.length === 0) throw new Error('the trace has no tasks of the page');
  return counted.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
