import type { LinkcheckConfig } from '../../src/catalog/config.ts';
import { skipRuleFaults } from '../../src/linkcheck/skip.ts';
import { UsageError } from '../usage.ts';

/** The number behind `--limit`. */
export function limitOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`\`--limit\` takes how many links to ask for at most, such as \`--limit 100\`, not \`${text}\``);
  return Number(text);
}

/** The server behind `--connect-to`, which stands for the whole web in tests. */
export function serverOf(text: string | undefined): { host: string; port: number } | undefined {
  if (text === undefined) return undefined;
  const [, host, port] = /^(127\.0\.0\.1|localhost):([1-9]\d{0,4})$/.exec(text) ?? [];
  if (!host || Number(port) > 65_535) throw new UsageError(`\`--connect-to\` is for tests and takes a server of this machine, such as \`127.0.0.1:8080\`, not \`${text}\``);
  return { host, port: Number(port) };
}

/** The configuration with its defaults; a mistake in it is a usage error. */
export function configOf({ freshDays = 14, skip = [] }: LinkcheckConfig = {}): Required<LinkcheckConfig> {
  const [fault] = skipRuleFaults(skip);
  if (fault) throw new UsageError(`\`linkcheck.skip\` in hallway.config.ts: ${fault}`);
  if (!Number.isFinite(freshDays) || freshDays < 0) throw new UsageError(`\`linkcheck.freshDays\` in hallway.config.ts takes a number of days, not \`${freshDays}\``);
  return { freshDays, skip };
}
