import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './usage.ts';
import { record } from './walkthroughs/recorder.ts';
import { scheduleWalkthrough } from './walkthroughs/schedule.ts';

// Writes docs/walkthroughs/ anew; tests/walkthroughs.test.ts fails when this was forgotten.
writeFileSync(join(ROOT, 'docs/walkthroughs/schedule.md'), record(scheduleWalkthrough));
