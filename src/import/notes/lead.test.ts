import { expect, test } from 'vitest';
import { createLexicon } from '../../catalog/mentions/lexicon.ts';
import { inlineOf } from './inline.ts';
import { leadOf } from './lead.ts';
import { KnownNames } from './people.ts';

const known = new KnownNames(createLexicon([]));
const read = (source: string) => {
  const lead = leadOf(inlineOf(source), known);
  return lead && { title: lead.title, people: lead.people.map(({ name }) => name), rest: lead.rest };
};

test.each([
  ['Retry Storms - Ngozi Umeh & Paul Lindqvist, Breakwater', 'Retry Storms', ['Ngozi Umeh', 'Paul Lindqvist'], ''],
  ['Kubernetes on a Boat — Solveig Aune (Havbris)', 'Kubernetes on a Boat', ['Solveig Aune'], ''],
  ['Logs Are Just Slow Traces (Viktor Nemeth)', 'Logs Are Just Slow Traces', ['Viktor Nemeth'], ''],
  ['Platforms – Crafting Them as a Product', 'Platforms – Crafting Them as a Product', [], ''],
  ['When Not to Write an Operator by Celestine Moreau', 'When Not to Write an Operator', ['Celestine Moreau'], ''],
  ['Security by Design', 'Security by Design', [], ''],
  ['**Golden Paths** (Kadri Lepik, Baltic Post): watch where people walk', 'Golden Paths', ['Kadri Lepik'], 'watch where people walk'],
  ['**Why we left the mesh** - Grace Hopper-Lee, Havbris - they saved cores.', 'Why we left the mesh', ['Grace Hopper-Lee'], 'they saved cores.'],
  ['Scaling to a Billion Series: Lessons From a Telco – Ngozi Eze-Obi, Vodalink plc', 'Scaling to a Billion Series: Lessons From a Telco', ['Ngozi Eze-Obi'], ''],
  ['WASM in Production?! | Speaker: Déborah N\'Guessan, Kouadio Digital; Moderation: Ralf Hütter', 'WASM in Production?!', ['Déborah N\'Guessan', 'Ralf Hütter'], ''],
  ['“Three Schedulers” by Anneli Koskinen and Babajide Ogunleye from Northwind. Good.', 'Three Schedulers', ['Anneli Koskinen', 'Babajide Ogunleye'], 'Good.'],
  ['[DNS: It Is Always You](https://youtu.be/d) by Orhan Demir.', 'DNS: It Is Always You', ['Orhan Demir'], ''],
  ['Session 2: Image Pulls', 'Image Pulls', [], ''],
  ['09:30 - Bootstrapping Trust by Adaeze Nwosu @ Keystone Bank', 'Bootstrapping Trust', ['Adaeze Nwosu'], ''],
  ['1010 Logs and Traces', 'Logs and Traces', [], ''],
  ['Ingress Is Not Going Away, Dimitra Kostaki (Pelagos Ferries)', 'Ingress Is Not Going Away', ['Dimitra Kostaki'], ''],
  ['Nodes, Pods and a Lighthouse, Maëlle Kerbrat, Phare Ouest', 'Nodes, Pods and a Lighthouse', ['Maëlle Kerbrat'], ''],
  ['One Cluster, and Other Regrets, Tobiasz Kowal (Mleczarnia) and Eerika Salonen (Mleczarnia): back to shared ones', 'One Cluster, and Other Regrets', ['Tobiasz Kowal', 'Eerika Salonen'], 'back to shared ones'],
  ['11:45 The Quiet Migration, Babak Rezvani', 'The Quiet Migration', ['Babak Rezvani'], ''],
  ['The Quiet Migration, Tallinn Harbour', 'The Quiet Migration, Tallinn Harbour', [], ''],
  ['Rollouts w/ Nomvula Khoza (Imvula)', 'Rollouts w/ Nomvula Khoza (Imvula)', [], ''],
  ['Bare Metal Without Tears w/ Nomvula Khoza (Imvula)', 'Bare Metal Without Tears', ['Nomvula Khoza'], ''],
  ['Fleet Updates over Satellite Links / Joris Verstraete (Zeemeeuw)', 'Fleet Updates over Satellite Links', ['Joris Verstraete'], ''],
  ['Who Watches the Watchdog [Sanna Rautio, Kuusisto Rail]', 'Who Watches the Watchdog', ['Sanna Rautio'], ''],
  ['Flatcar in a Tractor: Hendrik Bruins (Akkerwerk)', 'Flatcar in a Tractor', ['Hendrik Bruins'], ''],
  ['Lorcan Mac Giolla (Éire Post) - Policies as Tests, Tests as Policies', 'Policies as Tests, Tests as Policies', ['Lorcan Mac Giolla'], ''],
  ['Ines Prado: Why We Moved Everything Twice', 'Why We Moved Everything Twice', ['Ines Prado'], ''],
])('%s', (source, title, people, rest) => {
  expect(read(source)).toEqual({ title, people, rest });
});

test.each([['It was late. We went home.'], ['https://example.org/'], ['see below:'], ['@handle']])('%s begins with no title', (source) => {
  expect(read(source)).toBeUndefined();
});

test.each([
  'I came with Rosalba Nieddu (Sardara)',
  'In the queue for coffee I met an old colleague, Tuulikki Harju (Kuusisto Rail)',
  'Many thanks to the organisers, Ingeborg Solheim (Fossefall)',
  'lunch with people from the network group, Zsófia Barta (Csatorna)',
  'Hedda Storli, Radu Munteanu (Dunarea Data)',
])('“%s” tells of people, and of no talk they gave', (source) => {
  expect(read(source)?.people ?? []).toEqual([]);
});
