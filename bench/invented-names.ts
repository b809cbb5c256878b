import type { Random } from './random.ts';

const SYLLABLES =
  'ba be bo bri ca cel cha cor da del dor dra el en fa fen fi gal gen gra ha hel ho il in ja jo ka kel kin ko kra la lem li lo lu ma mar mi mon na nel ni no o or pa per po qua ra rel ri ro sa sel shi so sta ta tel thi tor tri u va ver vi vo wa wen xa yo ze zi'.split(' ');

const ENDINGS = 'dd k l lis m n nd nix on ova ra rd ric rn s ski st ta th ton va x y z'.split(' ');

const WORDS =
  'Air Anchor Arc Atlas Beam Bolt Bridge Cargo Chain Chart Cloud Cluster Coil Data Deck Drift Edge Falcon Field Fleet Flow Forge Gate Glass Grid Harbor Helm Hive Hub Iron Keel Key Lake Lane Latch Leaf Light Line Link Log Loom Mesh Mint Mist Node North Open Orbit Path Pilot Pipe Plane Pod Port Probe Pulse Quarry Queue Raft Relay Ridge River Rope Rudder Sail Scale Sentry Shard Shift Signal Sky Span Spark Spool Stack Star Stone Stream Swift Tide Tower Trace Trail Vault Vector Vine Wave Wind Yard Zone'.split(' ');

const FUNCTIONS =
  'API Agent Autoscaler Backup Builder Cache Catalog Controller Database Engine Exporter Framework Gateway Index Ingress Inspector Ledger Manager Mesh Monitor Operator Platform Policy Proxy Queue Registry Router Runtime Scanner Scheduler Server Service Storage Sync Workflows'.split(' ');

const FIRST_NAMES =
  'Aisha Akira Alba Alexander Amara Amir Ana Andrei Anja Antoine Arjun Astrid Beatriz Benjamin Björn Camille Carlos Chen Chiara Christoph Claire Daniel Daria David Deepak Diego Dmitri Elena Elif Emily Emma Erik Fatima Felix Fernanda Florian Gabriel Giulia Grace Guillermo Hana Hannah Hassan Helena Hiroshi Ingrid Irina Isabel Ivan Jakub James Jana Javier Jelena Jin Joana Johan José Julia Kamil Karim Katarzyna Keiko Kenji Kwame Lars Laura Leila Léa Lin Lucas Luis Łukasz Magdalena Mai Marek Maria Marta Mateo Matthias Mei Michael Miguel Mihai Mina Mohammed Nadia Naoko Natalia Nikhil Nina Noah Olga Oliver Omar Paolo Pedro Petr Philip Pooja Priya Rachel Radek Rahul Raj Ravi Rebecca Ricardo Robert Rosa Ruth Ryan Samir Samuel Sana Sandra Sara Sergei Shreya Sofia Soren Stefan Sven Tanja Thomas Tomás Valentina Vera Victor Wei William Xin Yasmin Yuki Yusuf Zeynep Zoë'.split(' ');

/** A pronounceable word that nobody uses, with a capital. */
export function inventedWord(random: Random): string {
  const syllables = Array.from({ length: 2 + random.whole(2) }, () => random.pick(SYLLABLES)).join('');
  return capital(syllables + (random.chance(0.7) ? random.pick(ENDINGS) : ''));
}

/** The name of a tool: one word, two run together, or a family and a function. */
export function toolName(random: Random): string {
  const form = random.next();
  if (form < 0.35) return inventedWord(random);
  if (form < 0.6) return random.pick(WORDS) + random.pick(WORDS).toLowerCase();
  if (form < 0.8) return `${inventedWord(random)} ${random.pick(FUNCTIONS)}`;
  return `${random.pick(WORDS)} ${random.pick(WORDS)} ${random.pick(FUNCTIONS)}`;
}

/** The name of a person; a third of the first names are rare ones. */
export function personName(random: Random): string {
  const first = random.chance(0.65) ? random.pick(FIRST_NAMES) : inventedWord(random);
  const last = random.chance(0.1) ? `${inventedWord(random)}-${inventedWord(random)}` : inventedWord(random);
  return `${first} ${last}`;
}

/** Draws names until one is new, and remembers it by its letters. */
export function unusedName(draw: () => string, used: Set<string>): string {
  for (;;) {
    const name = draw();
    const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (used.has(letters)) continue;
    used.add(letters);
    return name;
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
