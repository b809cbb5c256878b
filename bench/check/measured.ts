import { writeSync } from 'node:fs';
import { run } from '../../scripts/commands/check.ts';

// Runs the check in this process and says at the end what the whole process took, starting included. What the check
// prints goes to standard output; the figures go to the fourth stream.
process.exitCode = await run(process.argv.slice(2));
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ cpu: (user + system) / 1e6, memory: (process.resourceUsage().maxRSS * 1024) / 1e6 }));
});
