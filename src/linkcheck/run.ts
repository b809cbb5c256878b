import { archiveCopyOf, archiveDay } from './archive.ts';
import type { Clock } from './exchange.ts';
import { ComeBackLater, hostOf, type Messenger } from './messenger.ts';
import { recordAfter, verdictOf, type LinkRecord } from './record.ts';
import { oEmbedOf } from './video.ts';
import { visitLink, type Finding } from './visit.ts';

/** What a run works with. */
export interface Run {
  /** In the order in which they matter. */
  urls: readonly string[];
  messenger: Messenger;
  clock: Clock;
  /** What is known; every answer is written into it as soon as it is there. */
  records: Map<string, LinkRecord>;
  /** How many hosts are asked side by side. */
  hosts: number;
  signal: AbortSignal;
  /** Called after each answer that was recorded, with the address. */
  onAnswer(url: string): void;
}

/** How a run ended. */
export interface RunEnd {
  /** Links that got no verdict: their host wants to be left alone, or the run was interrupted. */
  left: string[];
  /** At the end no server answered any more: this machine seems to be without network, and the silence was not recorded. */
  offline: boolean;
}

/** Asks for links, host by host, a few hosts side by side, and records what came of it. */
export async function runLinks(run: Run): Promise<RunEnd> {
  const lanes = lanesOf(run.urls);
  const left: string[] = [];
  let held: Held[] = [];
  const settle = async (url: string, finding: Finding) => {
    if (isSilence(finding)) held.push({ url, finding, answers: run.messenger.answers });
    else await record(url, finding, run);
    await confirm();
  };
  const confirm = async () => {
    const certain = held.filter(({ answers }) => answers < run.messenger.answers);
    held = held.filter((item) => !certain.includes(item));
    for (const { url, finding } of certain) await record(url, finding, run);
  };
  // The archive is asked what it has of a silent link anyway, and tells by the way whether we hear anybody.
  const listen = async () => {
    const [doubtful] = held;
    if (doubtful && !run.signal.aborted) await orInterrupted(run, () => archiveCopyOf(doubtful.url, archiveDay(undefined, run.clock.now()), run.messenger));
    await confirm();
  };
  const silentHosts = () => new Set(held.map(({ url }) => hostOf(url))).size;
  const worker = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
      if (silentHosts() >= SILENT_HOSTS) await listen();
      left.push(...(silentHosts() >= SILENT_HOSTS ? lane : await askLane(lane, run, settle)));
    }
  };
  await Promise.all(Array.from({ length: run.hosts }, worker));
  await listen();
  return { left: [...left, ...held.map(({ url }) => url)], offline: held.length > 0 && !run.signal.aborted };
}

/** Silence says something about a host only when this machine hears another one afterwards; until then it may be our own network. */
interface Held {
  url: string;
  finding: Finding;
  /** How many answers had come when the host was silent. */
  answers: number;
}

/** So many silent hosts in a row raise the question whether it is them or us; without an answer to it no more are asked. */
const SILENT_HOSTS = 8;

const isSilence = (finding: Finding) => !finding.fine && finding.status === undefined && finding.why !== 'not-public' && finding.why !== 'bad-redirect';

/** The links of each host, the longest list first: it decides how long the run takes. */
function lanesOf(urls: readonly string[]): string[][] {
  const lanes = Map.groupBy(urls, (url) => hostOf(oEmbedOf(url) ?? url));
  return [...lanes.values()].toSorted((a, b) => b.length - a.length);
}

/** The links of one host that got no answer. */
async function askLane(lane: readonly string[], run: Run, settle: (url: string, finding: Finding) => Promise<void>): Promise<string[]> {
  const left: string[] = [];
  for (const url of lane) {
    const finding = run.signal.aborted ? undefined : await orInterrupted(run, () => visitLink(url, run.messenger));
    if (finding) await settle(url, finding);
    else left.push(url);
  }
  return left;
}

async function record(url: string, finding: Finding, run: Run): Promise<void> {
  const record = recordAfter(run.records.get(url), finding, run.clock.now());
  run.records.set(url, record);
  if (verdictOf(record) === 'dead' && !isVideo(url) && (record.archive === undefined || record.archive === 'none')) {
    const archive = run.signal.aborted ? undefined : await orInterrupted(run, () => archiveCopyOf(url, archiveDay(record.fine, run.clock.now()), run.messenger));
    if (archive !== undefined) record.archive = archive;
  }
  run.onAnswer(url);
}

/** An archive keeps the page of a video, not the video. */
const isVideo = (url: string) => oEmbedOf(url) !== undefined;

/** What a question yields; `undefined` when the host wants to be left alone or the run is interrupted. */
async function orInterrupted<T>(run: Run, question: () => Promise<T>): Promise<T | undefined> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof ComeBackLater || run.signal.aborted) return undefined;
    throw error;
  }
}
