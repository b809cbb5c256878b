import { expect, test } from 'vitest';
import { readGivenSpeakers, type Speaker } from './speaker-list.ts';
import { splitSummaries } from './split-all.ts';

const nobody = { people: new Set<string>(), organizations: new Set<string>() };
const spell = (speakers: readonly Speaker[]) => speakers.map(({ name, affiliation }) => (affiliation === undefined ? name : `${name} [${affiliation}]`)).join(' + ');

/** Summary, title, speakers with their affiliations. */
const CERTAIN: [string, string, string][] = [
  ['Anchors Aweigh - Mari Tamm, Ropeworks', 'Anchors Aweigh', 'Mari Tamm [Ropeworks]'],
  ['Anchors Aweigh - Mari Tamm, Ropeworks & Hanako Sato, Lanternfish', 'Anchors Aweigh', 'Mari Tamm [Ropeworks] + Hanako Sato [Lanternfish]'],
  ['Anchors Aweigh - Mari Tamm & Hanako Sato, Ropeworks', 'Anchors Aweigh', 'Mari Tamm [Ropeworks] + Hanako Sato [Ropeworks]'],
  ['Anchors Aweigh - Mari Tamm and Hanako Sato, Ropeworks', 'Anchors Aweigh', 'Mari Tamm [Ropeworks] + Hanako Sato [Ropeworks]'],
  ['Knots - Mari Tamm & Ilse Vroon, Ropeworks; Hanako Sato, Lanternfish', 'Knots', 'Mari Tamm [Ropeworks] + Ilse Vroon [Ropeworks] + Hanako Sato [Lanternfish]'],
  ['Knots - Mari Tamm, Ropeworks; & Hanako Sato, Lanternfish', 'Knots', 'Mari Tamm [Ropeworks] + Hanako Sato [Lanternfish]'],
  ['Knots - Mari Tamm; Hanako Sato, Lanternfish', 'Knots', 'Mari Tamm + Hanako Sato [Lanternfish]'],
  ['Knots - Mari Tamm & Hanako Sato (Lanternfish)', 'Knots', 'Mari Tamm + Hanako Sato [Lanternfish]'],
  // Several before one company.
  ['Knots - Mari Tamm, Ilse Vroon, Hanako Sato & Oddný Þórsdóttir, Red Kelp', 'Knots', 'Mari Tamm [Red Kelp] + Ilse Vroon [Red Kelp] + Hanako Sato [Red Kelp] + Oddný Þórsdóttir [Red Kelp]'],
  ['Knots - Mari Tamm, Ilse Vroon, and Hanako Sato, Ropeworks', 'Knots', 'Mari Tamm [Ropeworks] + Ilse Vroon [Ropeworks] + Hanako Sato [Ropeworks]'],
  ['Knots - Mari Tamm, Ropeworks, Ilse Vroon, Lanternfish, and Hanako Sato, Kelp.io', 'Knots', 'Mari Tamm [Ropeworks] + Ilse Vroon [Lanternfish] + Hanako Sato [Kelp.io]'],
  // Roles are not companies, and are not recorded.
  ['Keynote: Knots - Mari Tamm, Senior Staff Engineer, Ropeworks', 'Keynote: Knots', 'Mari Tamm [Ropeworks]'],
  ['Keynote: Knots - Mari Tamm, Founder & CEO, Ropeworks & Ilse Vroon, Chief Product Officer, Ropeworks', 'Keynote: Knots', 'Mari Tamm [Ropeworks] + Ilse Vroon [Ropeworks]'],
  ['Knots - Mari Tamm, Maintainer', 'Knots', 'Mari Tamm'],
  ['Knots - Mari Tamm, Senior Engineer - Rope Specialist, Ropeworks', 'Knots', 'Mari Tamm [Ropeworks]'],
  ['Knots - Mari Tamm, Independent', 'Knots', 'Mari Tamm'],
  // Companies with commas, ampersands, lower case, lines of their own.
  ['Knots - Mari Tamm, Ropeworks, Inc. & Ilse Vroon, Kelp Co., Ltd', 'Knots', 'Mari Tamm [Ropeworks, Inc.] + Ilse Vroon [Kelp Co., Ltd]'],
  ['Knots - Mari Tamm, Banque Vroon & Cie SA', 'Knots', 'Mari Tamm [Banque Vroon & Cie SA]'],
  ['Knots - Mari Tamm, Coastal Institute of Tides and Currents', 'Knots', 'Mari Tamm [Coastal Institute of Tides and Currents]'],
  ['Knots - Mari Tamm, ropeworks and Ilse Vroon, kelp.io', 'Knots', 'Mari Tamm [ropeworks] + Ilse Vroon [kelp.io]'],
  ['Knots - Mari Tamm, Ropeworks | A Kelp Company', 'Knots', 'Mari Tamm [Ropeworks | A Kelp Company]'],
  ['Knots - Mari Tamm, Elastic Rope Service (ERS)', 'Knots', 'Mari Tamm [Elastic Rope Service (ERS)]'],
  ['Knots - Mari Tamm (Ropeworks), Ilse Vroon (Kelp, Inc.)', 'Knots', 'Mari Tamm [Ropeworks] + Ilse Vroon [Kelp, Inc.]'],
  // Names of all sorts.
  ['Knots - Ludovica da Rocan, Ropeworks & Pieter van Vroon, Kelp GmbH', 'Knots', 'Ludovica da Rocan [Ropeworks] + Pieter van Vroon [Kelp GmbH]'],
  ['Knots - Márta "Salty" Kovácsné, Ropeworks & J.R. Vroon, Kelp GmbH & Tomomi K, Ropeworks', 'Knots', 'Márta "Salty" Kovácsné [Ropeworks] + J.R. Vroon [Kelp GmbH] + Tomomi K [Ropeworks]'],
  ['Knots - 佐藤 花子, Ropeworks', 'Knots', '佐藤 花子 [Ropeworks]'],
  // A dash in the title is not the one.
  ['Knots - The Stories That Ropes Would Tell - Mari Tamm, Ropeworks', 'Knots - The Stories That Ropes Would Tell', 'Mari Tamm [Ropeworks]'],
  ['Drying Nets - Lessons by Sea, Wind, and Open Sky - Mari Tamm, Ropeworks', 'Drying Nets - Lessons by Sea, Wind, and Open Sky', 'Mari Tamm [Ropeworks]'],
  ['Sailing – When “Calm Seas” Are Not Enough', 'Sailing – When “Calm Seas” Are Not Enough', ''],
  ['Ropes - A Deep Dive Into Knots', 'Ropes - A Deep Dive Into Knots', ''],
  ['State of the Fleet - Harbour Board Discussion -', 'State of the Fleet - Harbour Board Discussion -', ''],
  ['Multi-Deck Ropes', 'Multi-Deck Ropes', ''],
  // Other dashes, and dashes with one blank.
  ['Afloat! Where To Now?- Mari Tamm, Ropeworks', 'Afloat! Where To Now?', 'Mari Tamm [Ropeworks]'],
  ['All Hands? -Mari Tamm, Ropeworks', 'All Hands?', 'Mari Tamm [Ropeworks]'],
  ['Knots — Mari Tamm, Ropeworks', 'Knots', 'Mari Tamm [Ropeworks]'],
  // Names alone.
  ['A Map of Harbours - Annika Vossberg', 'A Map of Harbours', 'Annika Vossberg'],
  ['A Map of Harbours - Annika Vossberg & Petra Lindqvastr', 'A Map of Harbours', 'Annika Vossberg + Petra Lindqvastr'],
];

test.each(CERTAIN)('%s', (summary, title, speakers) => {
  const [split] = splitSummaries([summary], nobody);
  expect([split?.title, spell(split?.speakers ?? []), split?.doubt]).toEqual([title, speakers, undefined]);
});

test.each([
  ['words that could be a name', 'Rope Security - Grace Hall', 'Grace Hall'],
  ['a company nobody else works for, or another speaker', 'Knots - Mari Tamm, Fern Vassel & Ilse Vroon, Kelp GmbH', 'Mari Tamm, Fern Vassel & Ilse Vroon, Kelp GmbH'],
  ['a list that could be of names', 'Ropes - Tighter Knots, Lighter Sails', 'Tighter Knots, Lighter Sails'],
])('in doubt, all stays in the title: %s', (_why, summary, doubt) => {
  expect(splitSummaries([summary], nobody)).toEqual([{ title: summary, speakers: [], doubt }]);
});

test('other sessions and the catalogue remove doubts', () => {
  const titles = ['Anchors - Fern Vassel, Ropeworks', 'Knots - Mari Tamm, Fern Vassel & Ilse Vroon, Kelp GmbH', 'Sails - Grace Hall', 'Bows - Flynn, Ropeworks', 'Bowlines - Ropeworks Kubrick'];
  const split = splitSummaries(titles, { people: new Set(['gracehall']), organizations: new Set() });
  expect(split.map(({ speakers }) => spell(speakers))).toEqual(['Fern Vassel [Ropeworks]', 'Mari Tamm [Kelp GmbH] + Fern Vassel [Kelp GmbH] + Ilse Vroon [Kelp GmbH]', 'Grace Hall', 'Flynn [Ropeworks]', 'Ropeworks Kubrick']);
});

test('a word of the titles is no name', () => {
  const split = splitSummaries(['Kubrixel in Production', 'Storage - Kubrixel Vrooner'], nobody);
  expect(split[1]).toEqual({ title: 'Storage - Kubrixel Vrooner', speakers: [], doubt: 'Kubrixel Vrooner' });
});

test.each([
  ['Mari Tamm', 'Mari Tamm'],
  ['Grace Hall', 'Grace Hall'],
  ['Mari Tamm (Ropeworks)', 'Mari Tamm [Ropeworks]'],
  ['Mari Tamm, Ilse Vroon', 'Mari Tamm + Ilse Vroon'],
  ['Mari Tamm, Ilse Vroon, Grace Hall', 'Mari Tamm + Ilse Vroon + Grace Hall'],
  ['Mari Tamm, Red Kelp', 'Mari Tamm [Red Kelp]'],
  ['Mari Tamm; Grace Hall', 'Mari Tamm + Grace Hall'],
  ['Mari Tamm, Ropeworks & Grace Hall, Kelp GmbH', 'Mari Tamm [Ropeworks] + Grace Hall [Kelp GmbH]'],
  ['mari tamm', 'mari tamm'],
])('a cell of a speakers column: %s', (cell, speakers) => {
  expect(spell(readGivenSpeakers(cell, { ...nobody, titleWords: new Set() }))).toBe(speakers);
});
