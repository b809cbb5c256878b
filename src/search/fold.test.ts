import { expect, test } from 'vitest';
import { foldedWords, foldText } from './fold.ts';

test.each([
  ['Vojtěch Mareš', 'vojtech mares'],
  ['Łukasz', 'lukasz'],
  ['Søren Đoković', 'soren dokovic'],
  ['Straße', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['ﬂux', 'flux'],
])('%s folds to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['cert-manager', ['cert', 'manager']],
  ['KubeCon + CloudNativeCon', ['kubecon', 'cloudnativecon']],
  ['C#, C++ and .NET', ['c#', 'c++', 'and', 'net']],
  ['1,500 pods on v1.30, 3.1.', ['1500', 'pods', 'on', 'v1.30', '3.1']],
  ['svc.clusterset.local', ['svc', 'clusterset', 'local']],
  ["What's new?", ['whats', 'new']],
  ['\u0000 <>&', []],
])('the words of %j are %j', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});
