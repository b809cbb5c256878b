import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, KINDS } from '../src/catalog/model/collections.ts';
import { check } from './checking.ts';

// What a contributor copies must fit the model: as it stands, and with every line that is commented out in use. Only the
// names it makes up are unknown, a talk still has to say where it comes from, and no event is of all kinds at once.
const templates = globSync('src/content/*/_template.*').sort();
const TO_FILL_IN = ['unknown-reference', 'missing-provenance', 'event-nesting'];

test('every collection has one', () => {
  expect(templates.map((path) => path.split('/')[2])).toEqual(KINDS.map((kind) => COLLECTIONS[kind].folder as string).sort());
});

describe.each(templates)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const [, , folder = '', file = ''] = path.split('/');
  const target = `${folder}/${folder === 'talks' ? 'kubecon-eu-2025/' : ''}${file.replace('_template', 'an-example')}`;

  test.each([
    ['as it stands', text],
    ['with everything in use', text.replace(/^# ?(?=(?: {2})*(?:- )?[a-zA-Z]+:)/gm, '')],
  ])('fits the model %s', (_case, content) => {
    const problems = check({ [target]: content }).filter(({ code, severity }) => severity === 'error' && !TO_FILL_IN.includes(code));
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([]);
  });
});
