import { serve } from '../serve.ts';
import { parseFlags, settingsFor, UsageError } from '../usage.ts';
import { build } from './build.ts';

const DEFAULT_PORT = 4321;

/** Checks, builds and serves the site in the foreground until it is interrupted. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseFlags(args, {
    options: { content: { type: 'string' }, out: { type: 'string' }, today: { type: 'string' }, port: { type: 'string' } },
  });
  const settings = settingsFor(values);
  const wanted = portOf(values.port ?? process.env['PORT']);
  const failed = await build(settings);
  if (failed) return failed;
  const server = await serve({ dir: settings.outDir, base: settings.base, port: wanted, cms: settings.cms });
  if (server.port !== wanted && wanted !== 0) console.log(`Port ${wanted} is taken; using ${server.port}.`);
  console.log(`${settings.name} is at ${server.url} (stop with Ctrl-C)`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await server.close();
  return 0;
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`\`${text}\` is not a port; write a number from 0 to 65535`);
  return port;
}
