import { expect, test } from 'vitest';
import { reasonToDrop } from './classify.ts';
import { kindOf } from './kind.ts';

/** Title, track, reason; nobody is named as a speaker. */
test.each<[string, string, string | undefined]>([
  ['Coffee Break ☕', 'BREAKS', 'break'],
  ['Lunch 🍲', '', 'break'],
  ['Mini Break', '', 'break'],
  ['Morning Coffee & Networking Break', '', 'break'],
  ['Project Lightning Talk: Break', 'PROJECTS', 'break'],
  ['Project Lightning Talk: Lunch | On Own', 'PROJECTS', 'break'],
  ['Pause', '', 'break'],
  ['Kaffeepause', '', 'break'],
  ['Pause déjeuner', '', 'break'],
  ['Pause and Resume of Virtual Machines', '', undefined],
  ['How Not To Break Production', '', undefined],
  ['Breaking Changes', '', undefined],
  ['Badge Pick-Up', 'REGISTRATION', 'registration'],
  ['Registration Open', '', 'registration'],
  ['Cloakroom', '', 'registration'],
  ['Registration of Nodes at Scale', '', undefined],
  ['Solutions Showcase', '', 'showcase'],
  ['Gold Sponsor In-Booth Demos', '', 'showcase'],
  ['Sponsored Demo: Ropes on Rails', 'SOLUTIONS SHOWCASE', 'showcase'],
  ['Rope Day: Panel: Tales From the Deck', 'SOLUTIONS SHOWCASE', undefined],
  ['Keynote: Live Demo Showcase', 'KEYNOTE SESSIONS', undefined],
  ['Project Pavilion Tour with Mari Tamm', '', 'showcase'],
  ['Welcome Reception', '', 'social'],
  ['🎉 #KubeCrawl', '', 'social'],
  ['Women in Ropes Community Gathering', '', 'social'],
  ['Requirements Gathering for Harbours', '', undefined],
  ['BoF: Ropes and Knots', '', undefined],
  ['RopeCon Hosted by Ropeworks', 'CO-LOCATED EVENTS', 'own-event'],
  ['[SOLD OUT] Rope Summit | SEPARATE REGISTRATION REQUIRED', '', 'own-event'],
])('%s (%s): %s', (title, track, reason) => {
  expect(reasonToDrop({ title, hasSpeakers: false, tracks: track ? [track] : [] })).toBe(reason);
});

test.each(['Lunch and Learn', 'Welcome Reception', 'Sponsored Demo: Ropes', 'RopeCon Keynote'])('%s is a session when it names a speaker', (title) => {
  expect(reasonToDrop({ title, hasSpeakers: true, tracks: ['SOLUTIONS SHOWCASE', 'CO-LOCATED EVENTS'] })).toBeUndefined();
});

test('an hour in a track of co-located events is no event of its own', () => {
  expect(reasonToDrop({ title: 'Opening', hasSpeakers: false, tracks: ['CO-LOCATED EVENTS'], hours: 1 })).toBeUndefined();
});

test.each([
  ['Keynote: Ropes', [], undefined, 'keynote'],
  ['Sponsored Keynote: Ropes', [], undefined, 'keynote'],
  ['⚡ Lightning Talk: Ropes', ['⚡ LIGHTNING TALKS'], undefined, 'lightning'],
  ['📚 Tutorial: Ropes', [], undefined, 'tutorial'],
  ['Rope Panel: Discussion', [], undefined, 'panel'],
  ['Ropes', ['OPERATIONS'], 'Talk', 'talk'],
  ['Ropes', ['OPERATIONS'], undefined, undefined],
  ['The Keynote That Never Was', ['OPERATIONS'], undefined, undefined],
] as const)('%s is a %s', (title, tracks, format, kind) => {
  expect(kindOf(title, tracks, format)).toBe(kind);
});
