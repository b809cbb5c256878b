import { expect, test } from 'vitest';
import { checkContent } from '../src/catalog/check.ts';
import { CONTENT_RULES } from '../src/catalog/checks/all.ts';
import { isAboutWarnings } from '../src/catalog/checks/rule.ts';
import { readFolder } from '../src/content-fs/read-folder.ts';

test('the rules that are left out are those that give warnings alone', () => {
  expect(CONTENT_RULES.filter(isAboutWarnings).map(({ name }) => name)).toEqual(['unknown-spelling', 'mirrored-relation', 'unknown-name', 'stale-statement', 'undated-promise', 'summary-missing', 'landscape-drift']);
});

test.each(['tests/fixtures/broken', 'tests/hostile/content', 'src/content'])('%s: without warnings, the errors are the same', (folder) => {
  const files = readFolder(folder);
  const options = { today: '2026-11-21', withdrawn: [] };
  const all = checkContent(files, options).problems;
  expect(checkContent(files, { ...options, errorsOnly: true }).problems).toEqual(all.filter(({ severity }) => severity === 'error'));
});
