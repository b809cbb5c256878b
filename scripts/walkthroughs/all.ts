import { postWalkthrough } from './post.ts';
import type { Walkthrough } from './recorder.ts';
import { scheduleWalkthrough } from './schedule.ts';
import { textFileWalkthrough } from './text-file.ts';

/** Every walkthrough by the name of its page in docs/walkthroughs/. */
export const WALKTHROUGHS: Readonly<Record<string, Walkthrough>> = {
  'trip-report': postWalkthrough,
  'text-file': textFileWalkthrough,
  schedule: scheduleWalkthrough,
};
