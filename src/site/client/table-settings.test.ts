import { expect, it } from 'vitest';
import { readSettings } from './table-settings.ts';

const COLUMNS = ['summary', 'kind', 'status', 'talks'];
const USUAL = { hidden: ['kind', 'status'], density: 'dense' };

it.each([
  [null, USUAL],
  ['', USUAL],
  ['{', USUAL],
  ['null', USUAL],
  ['[]', USUAL],
  ['{"hidden":"kind","density":"huge"}', USUAL],
  ['{"hidden":[],"density":"roomy"}', { hidden: [], density: 'roomy' }],
  ['{"hidden":["talks","no-such-column",7]}', { hidden: ['talks'], density: 'dense' }],
])('%s reads as %o', (text, expected) => expect(readSettings(text, COLUMNS)).toEqual(expected));
