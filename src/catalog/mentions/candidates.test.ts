import { describe, expect, test } from 'vitest';
import { EXAMPLE_ENTRIES, EXAMPLE_NAMES, named } from '../../../tests/example-names.ts';
import { candidateNames } from './candidate-names.ts';
import { candidatesOfSource } from './candidates.ts';
import { mentionsOfSource } from './document.ts';
import { sourceOfText } from './source.ts';

const LISTED = [
  'Karmeta', 'Quendor (member)', 'Harbor', 'Safe Harbor', 'Volcano', 'kind', 'ape factory', 'V', 'M3', 'zot', 'C#', 'run.example', 'Google Cloud Run',
  'Open Rule Checker (ORC)', 'Odd Rope Company (ORC)', 'Node Feature Discovery (NFD)', 'Alto (KCSP)', 'Pulley (formerly Winch)', 'Lumber Operator (Kube Lumber)',
  'Envoy', 'Argo', 'argocd (member)', 'Spotify (end user)', 'Listed Elsewhere',
];
const entries = [...EXAMPLE_ENTRIES, named('tool', 'elsewhere', { name: 'Here', match: 'exact', landscape: 'Listed Elsewhere' })];
const names = candidateNames(LISTED, entries);

/** Each candidate as `surface → name`. */
function candidates(text: string, path = 'note.md'): string[] {
  const source = sourceOfText(path, text);
  return candidatesOfSource(source, mentionsOfSource(source, EXAMPLE_NAMES), names).map(({ surface, name }) => (surface === name ? surface : `${surface} → ${name}`));
}

describe('a name that has no entry', () => {
  test.each([
    ['is found as it is written', 'Karmeta, zot and Google Cloud Run.', ['Karmeta', 'zot', 'Google Cloud Run']],
    ['across line breaks and emphasis', '**Google** Cloud\nRun and `Karmeta`', ['Google Cloud Run', 'Karmeta']],
    ['not in another case or with other joints', 'karmeta, KARMETA, Kar-meta, Zot, Google-Cloud-Run', []],
    ['not within a word, an address or a command', 'Karmetas, https://x.example/Karmeta, karmeta.io, `karmeta up`, `zot serve`', []],
    ['with its symbols, or a digit', 'C# on run.example, C', ['C#', 'run.example']],
    ['without its mark in brackets', "we have seen Quendor's Alto and their Pulley without another winch there", ['Quendor → Quendor (member)', 'Alto → Alto (KCSP)', 'Pulley → Pulley (formerly Winch)']],
    ['by what the brackets add', 'NFD, or Node Feature Discovery; Kube Lumber', ['NFD → Node Feature Discovery (NFD)', 'Node Feature Discovery → Node Feature Discovery (NFD)', 'Kube Lumber → Lumber Operator (Kube Lumber)']],
    ['not by an abbreviation that two share', 'ORC', []],
    ['not by one letter or two', 'V and M3', []],
  ])('%s', (_rule, text, expected) => expect(candidates(text)).toEqual(expected));
});

describe('English words are names only where capitals say so', () => {
  test.each([
    ['within a sentence', 'We push images to Harbor and run Volcano.', ['Harbor', 'Volcano']],
    ['not at its beginning', 'Harbor views. Volcano trips!', []],
    ['not in lower case', 'A harbor of that kind, an ape factory', []],
    ['not beside another capitalised word', 'We saw Boston Harbor and the Volcano House', []],
    ['not in a title', '# A Walk from the Volcano to Town', []],
    ['two words, at the beginning too', 'Safe Harbor it is.', ['Safe Harbor']],
    ['nor in a title, where all words have capitals', '# Insights and Trends Shaping the Safe Harbor', []],
    ['among other names', 'Prometheus, Kyverno, Grafana and Safe Harbor', ['Safe Harbor']],
    ['two words, not in lower case', 'a safe harbor', []],
  ])('%s', (_rule, text, expected) => expect(candidates(text)).toEqual(expected));
});

describe('what the catalogue has is no candidate', () => {
  test.each([
    ['as name, alias or `landscape`', 'We run Envoy, Argo, argocd, Spotify and Listed Elsewhere', []],
    ['nor is a part of a mention', 'the [Karmeta of old](../tools/helm.md)', []],
    ['but a longer name is', 'We like Google Cloud Run.', ['Google Cloud Run']],
    ['nor what its author says is none', '---\nnotMentions: [{ surface: Karmeta, why: a cat }]\n---\nKarmeta slept.', []],
  ])('%s', (_rule, text, expected) => expect(candidates(text)).toEqual(expected));
});

test('a candidate has its place and sentence, and is never linked', () => {
  const source = sourceOfText('a.md', '---\ntitle: On Karmeta\n---\nOne. We like\n*Karmeta*! Two.\n');
  expect(candidatesOfSource(source, [], names)).toEqual([
    { id: null, kind: 'candidate', name: 'Karmeta', surface: 'Karmeta', line: 2, column: 11, sentence: 'On Karmeta', linked: false },
    { id: null, kind: 'candidate', name: 'Karmeta', surface: 'Karmeta', line: 5, column: 2, sentence: 'We like Karmeta!', linked: false },
  ]);
});
