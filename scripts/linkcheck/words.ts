import type { LinkPlace } from '../../src/linkcheck/external-links.ts';
import type { FailedLink, LinkReport, MovedLink } from '../../src/linkcheck/report.ts';
import { WHY } from '../../src/linkcheck/why.ts';
import { printable } from '../reporters/printable.ts';

/** A report for people; `folder` stands before the names of the files. */
export function reportInWords(report: LinkReport, folder: string): string {
  const spared = report.skipped.filter(({ links }) => links > 0);
  const idle = report.skipped.filter(({ links }) => links === 0);
  return [
    ...section('Dead', report.dead, (link) => [failure(link), ...archive(link)], folder),
    ...section('Moved', report.moved, (link) => [move(link)], folder),
    ...section('Unknown, which is not dead', report.unknown, (link) => [failure(link)], folder),
    ...spared.map(({ pattern, reason, links }) => `Skipped: ${counted(links)} of ${printable(pattern)}, since ${printable(reason)}`),
    ...idle.map(({ pattern }) => `No link is skipped for ${printable(pattern)} any more; take it out of the configuration.`),
    summary(report),
  ].join('\n');
}

/** `1 link`, `1,424 links`. */
export const counted = (links: number): string => `${links.toLocaleString('en')} ${links === 1 ? 'link' : 'links'}`;

function section<L extends { url: string; places: LinkPlace[] }>(title: string, links: readonly L[], linesOf: (link: L) => string[], folder: string): string[] {
  if (links.length === 0) return [];
  const rows = links.flatMap((link) => [`  ${link.url}`, ...linesOf(link).map((line) => `    ${line}`), ...placesOf(link.places, folder)]);
  return [`${title}: ${links.length}`, ...rows.map(printable), ''];
}

function placesOf(places: readonly LinkPlace[], folder: string): string[] {
  const shown = places.slice(0, MAX_PLACES).map(({ file, line, column }) => `      ${folder}/${file}:${line}:${column}`);
  return places.length > MAX_PLACES ? [...shown, `      and ${places.length - MAX_PLACES} more; all of them with --json`] : shown;
}

/** A home page that every note gives would fill the screen. */
const MAX_PLACES = 5;

function failure({ why, status, since, asked }: FailedLink): string {
  return `${WHY[why].words}${status === undefined ? '' : ` (${status})`}; ${since === asked ? `seen ${asked}` : `since ${since}, last seen ${asked}`}`;
}

const archive = ({ archive: copy }: FailedLink): string[] => (copy ? [`archive copy of ${copy.date}: ${copy.url}`] : []);

function move({ to, frontPage }: MovedLink): string {
  return frontPage ? `leads to the front page ${to} now; the page itself is probably gone` : `moved for good; write ${to}`;
}

function summary({ links, fine, dead, moved, unknown, skipped, neverAsked }: LinkReport): string {
  const spared = skipped.reduce((sum, rule) => sum + rule.links, 0);
  const counts = [`${fine} fine`, `${dead.length} dead`, `${moved.length} moved`, `${unknown.length} unknown`, `${spared} skipped`, `${neverAsked} never asked`];
  return `${counted(links)}: ${counts.join(', ')}.`;
}
