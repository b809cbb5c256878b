import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './usage.ts';
import { WALKTHROUGHS } from './walkthroughs/all.ts';
import { record } from './walkthroughs/recorder.ts';

// Writes docs/walkthroughs/ anew; tests/walkthroughs.test.ts fails when this was forgotten.
for (const [name, walkthrough] of Object.entries(WALKTHROUGHS)) writeFileSync(join(ROOT, `docs/walkthroughs/${name}.md`), record(walkthrough));
