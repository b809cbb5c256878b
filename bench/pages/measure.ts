import { createServer } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { launchBrowser } from '../../tests/browser/launch.ts';

/** What Lighthouse says of one visit to a page. */
export interface Visit {
  /** From 0 to 100. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds on simulated slow 4G. */
  firstContentfulPaint: number;
  largestContentfulPaint: number;
  totalBlockingTime: number;
  /** A score without a unit. */
  layoutShift: number;
  /** Bytes over the wire. */
  bytes: number;
  /** How many of them are fonts. */
  fontBytes: number;
  requests: number;
}

type AuditDetails = Result['audits'][string]['details'];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Visits every address once per round, all of them before any is visited again, so that a busy moment of the machine
 * touches one visit of a page and not all; resolves with the visits of each address.
 * @throws {Error} when Lighthouse cannot load a page.
 */
export async function visitAll(addresses: readonly string[], rounds: number): Promise<Map<string, Visit[]>> {
  const visits = new Map<string, Visit[]>(addresses.map((address) => [address, []]));
  for (let round = 0; round < rounds; round++) {
    const port = await freePort();
    const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
    try {
      for (const address of addresses) visits.get(address)?.push(await visit(address, port));
    } finally {
      await browser.close();
    }
    console.log(`round ${round + 1} of ${rounds} done`);
  }
  return visits;
}

/** Lighthouse's own settings are its mobile preset; nothing of them is changed. */
async function visit(address: string, port: number): Promise<Visit> {
  const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: CATEGORIES });
  if (!result || result.lhr.runtimeError) throw new Error(`${address} cannot be measured: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  const { categories, audits } = result.lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const number = (name: string) => {
    const value = audits[name]?.numericValue;
    if (value === undefined) throw new Error(`${address} has no ${name}: ${audits[name]?.errorMessage ?? 'the audit did not run'}`);
    return value;
  };
  const requests = requestsOf(audits['network-requests']?.details);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    firstContentfulPaint: number('first-contentful-paint'),
    largestContentfulPaint: number('largest-contentful-paint'),
    totalBlockingTime: number('total-blocking-time'),
    layoutShift: number('cumulative-layout-shift'),
    bytes: number('total-byte-weight'),
    fontBytes: requests.filter(({ resourceType }) => resourceType === 'Font').reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: requests.length,
  };
}

function requestsOf(details: AuditDetails | undefined): { resourceType: string; transferSize: number }[] {
  return details?.type === 'table' ? details.items.map(({ resourceType, transferSize }) => ({ resourceType: String(resourceType), transferSize: Number(transferSize) })) : [];
}

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port is free'))));
    });
  });
}
