import { join } from 'node:path';
import type { Settings } from '../../src/content-fs/settings.ts';
import { dayOf, type Clock } from '../../src/linkcheck/exchange.ts';
import { externalLinks, type ExternalLink } from '../../src/linkcheck/external-links.ts';
import { Messenger } from '../../src/linkcheck/messenger.ts';
import { verdictOf } from '../../src/linkcheck/record.ts';
import { reportOf } from '../../src/linkcheck/report.ts';
import { runLinks, type RunEnd } from '../../src/linkcheck/run.ts';
import { SAVED_FILE, savedLinks } from '../../src/linkcheck/saved.ts';
import { linksToAsk } from '../../src/linkcheck/select.ts';
import { withoutSkipped } from '../../src/linkcheck/skip.ts';
import { pruned, type LinkState } from '../../src/linkcheck/state.ts';
import { asTyped, contentFor } from '../content.ts';
import { CLOCK, hurriedClock } from '../linkcheck/clock.ts';
import { configOf, limitOf, serverOf } from '../linkcheck/options.ts';
import { progressBar } from '../linkcheck/progress.ts';
import { loadState, saveState, writeWhole } from '../linkcheck/state-file.ts';
import { transport, type TransportOptions } from '../linkcheck/transport.ts';
import { counted, reportInWords } from '../linkcheck/words.ts';
import { reasonOf } from '../reason.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';

const USAGE = '`linkcheck [--save] [--json] [--limit N] [--fresh] [--dir DIR] [--content DIR]`';

/**
 * Asks for the external links of the content and reports what became of them. Never a gate: exit code 0 with any number
 * of dead links, 1 only when a file cannot be written, 130 when interrupted.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, {
    options: {
      save: { type: 'boolean' }, json: { type: 'boolean' }, limit: { type: 'string' }, fresh: { type: 'boolean' }, content: { type: 'string' }, today: { type: 'string' },
      dir: { type: 'string' }, 'connect-to': { type: 'string' },
    },
    allowPositionals: true,
  });
  if (positionals.length > 0) throw new UsageError(`\`${positionals[0]}\` is one word too many: ${USAGE}`);
  const limit = limitOf(values.limit);
  const settings = settingsFor(values);
  const config = configOf(settings.linkcheck);
  const connectTo = serverOf(values['connect-to']);
  const { asked: links, skipped } = withoutSkipped(externalLinks(contentFor(settings).files), config.skip);
  // A server of this machine needs no politeness.
  const clock = connectTo ? hurriedClock() : CLOCK;
  const folder = values.dir ?? settings.root;
  const files = { state: join(folder, '.cache/linkcheck.json'), saved: join(folder, SAVED_FILE) };

  return orRefuse(async () => {
    const state = stateIn(files.state, links, clock.now());
    const urls = linksToAsk(links, state.links, { now: clock.now(), freshDays: values.fresh ? 0 : config.freshDays, ...(limit !== undefined && { limit }) });
    const { left, offline, interrupted } = await ask({ urls, state, file: files.state, settings, clock, connectTo });
    if (offline) console.error('At the end no host answered: this machine seems to have no network. Their silence is not recorded.');
    if (left.length > 0) console.error(`${counted(left.length)} left for the next run.`);
    const report = reportOf(links, skipped, state.links);
    const asked = urls.length - left.length;
    console.log(values.json ? JSON.stringify({ ...report, asked, left, offline, interrupted }, null, 2) : reportInWords(report, asTyped(settings.contentDir)));
    if (values.save) save(files.saved, savedLinks(report, dayOf(clock.now())), state, links);
    return interrupted ? 130 : 0;
  });
}

/** Hosts asked side by side, and milliseconds for an answer. */
const HOSTS = 6;
const TIMEOUT = 20_000;

/** The state is written after this many answers, so that little is asked twice after an interruption. */
const ANSWERS_PER_WRITE = 5;

/** Asks, and leaves a state that is of use whatever happens meanwhile. */
async function ask({ urls, state, file, settings: { url, base }, clock, connectTo }: Asking): Promise<RunEnd & { interrupted: boolean }> {
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  for (const signal of SIGNALS) process.on(signal, interrupt);
  const userAgent = `Hallway-linkcheck (+${url}${base})`;
  const messenger = new Messenger(transport({ userAgent, timeout: TIMEOUT, ...(connectTo && { connectTo }) }), clock, interruption.signal, state.waits);
  const write = () => saveState(file, { links: state.links, waits: messenger.waits });
  const bar = progressBar(process.stderr);
  const progress = { done: 0, dead: 0 };
  if (urls.length > 0) console.error(`Asking for ${counted(urls.length)} as ${userAgent}. Ctrl-C keeps what is known by then.`);
  try {
    const end = await runLinks({
      urls, messenger, clock, records: state.links, hosts: HOSTS, signal: interruption.signal,
      onAnswer: (answered) => {
        const record = state.links.get(answered);
        progress.done += 1;
        if (record && verdictOf(record) === 'dead') progress.dead += 1;
        bar.show({ ...progress, total: urls.length, url: answered });
        if (progress.done % ANSWERS_PER_WRITE === 0) write();
      },
    });
    return { ...end, interrupted: interruption.signal.aborted };
  } finally {
    bar.clear();
    // When the disk takes no more, the other hosts need not be asked either.
    interruption.abort();
    if (urls.length > 0) write();
    for (const signal of SIGNALS) process.off(signal, interrupt);
  }
}

interface Asking {
  urls: readonly string[];
  state: LinkState;
  /** Where the state lies. */
  file: string;
  settings: Settings;
  clock: Clock;
  connectTo: TransportOptions['connectTo'];
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function stateIn(file: string, links: readonly ExternalLink[], now: number): LinkState {
  const { state, fault } = loadState(file);
  if (fault) console.error(`${asTyped(file)} begins anew: ${fault}.`);
  return pruned(state, new Set(links.map(({ url }) => url)), now);
}

/** An empty result after a run that heard nothing would wipe out a good one. */
function save(file: string, text: string, state: LinkState, links: readonly ExternalLink[]): void {
  if (links.length > 0 && !links.some(({ url }) => state.links.has(url))) {
    console.error(`${asTyped(file)} is left as it is: no link has been asked yet.`);
    return;
  }
  writeWhole(file, text);
  console.error(`${asTyped(file)} is written.`);
}

/** A disk that does not take the files is no mistake of ours or the caller's. */
async function orRefuse(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    console.error(`hallway linkcheck: ${asTyped(path)} cannot be read or written: ${reasonOf(error)}`);
    return 1;
  }
}
