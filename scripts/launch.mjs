// Plain JavaScript, so that an old Node can still read it: finds the Node that `npm ci` brought along, or says what is missing.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  // Tools started from here begin with `#!/usr/bin/env node` and must meet the same Node.
  process.env.PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  await import('./hallway.ts');
} else {
  relaunch();
}

/** npm 10 drops the link `.bin/node` that several platform packages offer, so the packages themselves are looked at. */
function relaunch() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const bundled = join(dirname(fileURLToPath(import.meta.url)), '../node_modules', `node-${system}-${process.arch}`, 'bin', program);
  if (!existsSync(bundled)) {
    console.error(
      `Hallway needs Node 22.18 or newer; this is Node ${process.versions.node}.\n` +
        'On Linux and Windows `npm ci` brings Node 24 along, unless optional packages are left out; ' +
        'elsewhere install Node 24 from https://nodejs.org/ and run the command again.',
    );
    process.exitCode = 1;
    return;
  }
  const child = spawn(bundled, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
}
