import { expect, test } from 'vitest';
import { parseQuery, withoutSource } from './language.ts';

test.each([
  ['argo cd', { words: 'argo cd' }],
  ['type:talk gitops', { words: 'gitops', filters: ['type=talk'] }],
  ['Type:talk,report by:"Emma Indal"', { filters: ['type=talk', 'type=report', 'by=Emma Indal'] }],
  ['"exact phrase" more -word -"two words"', { words: 'more', phrases: ['exact phrase'], excluded: ['word', 'two words'] }],
  ['“curly quotes”', { phrases: ['curly quotes'] }],
  ['"unclosed phrase', { words: 'unclosed phrase' }],
  ['cert-manager - and -- signs', { words: 'cert-manager and signs' }],
  ['https://example.org std::vector 12:30', { words: 'https://example.org std::vector 12:30' }],
  ['before:2024-06 colour:red', { filters: ['before=2024-06', 'colour=red'] }],
  ['-type:talk', { filters: ['-type=talk'] }],
  ['type: talk', { words: 'type: talk' }],
  ['"" "  " -', {}],
])('%s', (query, expected) => {
  const { filters, ...rest } = parseQuery(query);
  const shown = { ...rest, filters: filters.map(({ field, value }) => `${field}=${value}`) };
  expect(shown).toEqual({ words: '', phrases: [], excluded: [], filters: [], ...expected });
});

test.each([
  ['gitops type:talk 2025', 'type:talk', 'gitops 2025'],
  ['by:"Emma Indal"', 'by:"Emma Indal"', ''],
  ['gitops', 'type:talk', 'gitops'],
])('%s without %s is %j', (query, source, rest) => {
  expect(withoutSource(query, source)).toBe(rest);
});
