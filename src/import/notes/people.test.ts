import { expect, test } from 'vitest';
import { catalogOf } from '../../../tests/entries.ts';
import { organization, person, tool } from '../../../tests/checking.ts';
import { lexiconOf } from '../../catalog/mentions/lexicon.ts';
import { KnownNames, peopleOf, type ListLabel } from './people.ts';

const known = new KnownNames(lexiconOf(catalogOf({
  'organizations/amber-light.yaml': organization('Amber Light'),
  'people/mark-stone.yaml': person('Mark Stone'),
  'tools/flux.md': tool('Flux', 'match: exact'),
})));

const read = (text: string, label?: ListLabel) => peopleOf(text, known, label)?.map(({ name, affiliation, sure }) => [name, ...(affiliation ? [affiliation] : []), ...(sure ? [] : ['?'])].join(' / '));

test.each([
  ['Tasneem Rauf', ['Tasneem Rauf']],
  ['Ilse van Doorn and Mateo Ferrari (Fjordbank)', ['Ilse van Doorn / Fjordbank', 'Mateo Ferrari / Fjordbank']],
  ['Priska Odermatt (Alpine Rail), Hye-jin Park (Jaban)', ['Priska Odermatt / Alpine Rail', 'Hye-jin Park / Jaban']],
  ['Deepak Raghunathan, Orchard Data & Kirsten Vogel, Orchard Data', ['Deepak Raghunathan / Orchard Data', 'Kirsten Vogel / Orchard Data']],
  ['Joaquin A. Rodriguez, Senior Software Engineer, Microsoft', ['Joaquin A. Rodriguez / Microsoft']],
  ['Priyanka “Pinky” Ravi | Developer Experience Engineer | Weaveworks', ['Priyanka “Pinky” Ravi / Weaveworks']],
  ['Farah Haddad, Principal Engineer at Kestrel Air', ['Farah Haddad / Kestrel Air']],
  ['Rebecca Stone-Whitfield, Harrow & Finch', ['Rebecca Stone-Whitfield / Harrow & Finch']],
  ['Wen Ito, Ana Sá and Jo Mbeki', ['Wen Ito', 'Ana Sá', 'Jo Mbeki']],
  ['Beatriz Nogueira, Independent', ['Beatriz Nogueira']],
  ['Özlem Yıldız (Datenfreunde e.V.)', ['Özlem Yıldız / Datenfreunde e.V.']],
  ['Ana Sá (she/her, Amber Light)', ['Ana Sá / Amber Light']],
  ['Dr. Chen Wei-Ling, Jörg Müller-Lüdenscheidt & Bob O\'Neill Jr. (all Kestrel Air)', ['Chen Wei-Ling / Kestrel Air', 'Jörg Müller-Lüdenscheidt / Kestrel Air', 'Bob O\'Neill Jr. / Kestrel Air']],
  ['Rikke Thorsen and Matteo De Luca, both Havnedata A/S', ['Rikke Thorsen / Havnedata A/S', 'Matteo De Luca / Havnedata A/S']],
  ['Oluwaseun Adeyemi (he/him), Lagoon Cloud', ['Oluwaseun Adeyemi / Lagoon Cloud']],
  ['Nadia Orlova; Wen Ito (Jaban)', ['Nadia Orlova', 'Wen Ito / Jaban']],
  ['Mark Stone, Aparna Sinha u.a.', ['Mark Stone / Aparna Sinha']],
  ['Prof. Dr. Anneliese Roth (Dr. Oetker)', ['Anneliese Roth / Dr. Oetker']],
  ['Nadia Orlova, Lindenhof; Wen Ito, Lindenhof', ['Nadia Orlova / Lindenhof', 'Wen Ito / Lindenhof']],
  ['Carl von Wied (Jaban) and Anna Berg von Datenfreunde', ['Carl von Wied / Jaban', 'Anna Berg / Datenfreunde']],
  ['Nadia Orlova, Lindenhof; Tom Baker, Lindenhof', ['Nadia Orlova / Lindenhof', 'Tom Baker / Lindenhof']],
  // English words alone may be a name; somebody in the catalogue is one.
  ['Rose Banks', ['Rose Banks / ?']],
  ['Mark Stone', ['Mark Stone']],
])('%s', (text, people) => {
  expect(read(text)).toEqual(people);
});

test.each([
  ['Lessons Learned'], ['Harnessing Argo & Flux'], ['Cloud Native Computing'], ['the whole team'], ['Amber Light'], ['Nordpost AG'], ['Nordpost AG | Tel. +49 40 123'], ['Coffee Break'], ['See you next year!'], ['From Helm Chart to Operator and Back Again'], ['GitOps'], [''],
])('“%s” is no list of people', (text) => {
  const people = peopleOf(text, known);
  expect(people?.every(({ sure }) => sure) ?? false).toBe(false);
});

test('a label in the plural means people only, one in the singular a person and a place', () => {
  expect(read('Wen Ito, Ana Sá', 'many')).toEqual(['Wen Ito', 'Ana Sá']);
  expect(read('Wen Ito, Havn Logistikk', 'one')).toEqual(['Wen Ito / Havn Logistikk']);
  // What follows `of` is a place, even where only people are listed.
  expect(read('Wen Ito (Jaban), Ana Sá of Universitas Lusitana', 'many')).toEqual(['Wen Ito / Jaban', 'Ana Sá / Universitas Lusitana']);
});
