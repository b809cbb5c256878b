import { describe, expect, test } from 'vitest';
import { EXAMPLE_NAMES } from '../../../tests/example-names.ts';
import { parseFile } from '../../content-fs/parse-file.ts';
import type { Entry } from '../entry.ts';
import { talk } from '../model/talk.ts';
import { mentionsOfEntry, mentionsOfText } from './document.ts';

/** Each mention as `surface → id`. */
const said = (text: string, path = 'note.md') => mentionsOfText(path, text, EXAMPLE_NAMES).map(({ surface, id }) => `${surface} → ${id}`);

type Row = [text: string, ...mentions: string[]];
const rows = (table: Row[]) => table.map(([text, ...mentions]) => ({ text, mentions }));

describe('folded names: case, space and hyphen do not matter', () => {
  test.each(rows([
    ['Argo CD syncs.', 'Argo CD → argo-cd'],
    ['ArgoCD syncs.', 'ArgoCD → argo-cd'],
    ['argo-cd syncs.', 'argo-cd → argo-cd'],
    ['ARGO CD, argocd and Argo-CD', 'ARGO CD → argo-cd', 'argocd → argo-cd', 'Argo-CD → argo-cd'],
    ['We run Argo\nCD here.', 'Argo CD → argo-cd'],
    ['We run Argo-\nCD here.', 'Argo- CD → argo-cd'],
    ['> quoted Argo\n> CD', 'Argo CD → argo-cd'],
    ['Argo\u00a0CD and Argo\u2011CD', 'Argo CD → argo-cd', 'Argo\u2011CD → argo-cd'],
    ['K8s, k8s and Kubernetes', 'K8s → kubernetes', 'k8s → kubernetes', 'Kubernetes → kubernetes'],
    ['Kube Con, Kubecon and kubecon', 'Kube Con → kubecon', 'Kubecon → kubecon', 'kubecon → kubecon'],
    ['KubeCon + CloudNativeCon, KubeCon+CloudNativeCon', 'KubeCon + CloudNativeCon → kubecon', 'KubeCon+CloudNativeCon → kubecon'],
    ['Multi-Cluster-Services API', 'Multi-Cluster-Services API → mcs-api'],
    ['Cross-plane', 'Cross-plane → crossplane'],
    ['Vojte\u030cch Mares\u030c', 'Vojte\u030cch Mares\u030c → vojtech-mares'],
    // A blank never splits a word that its owners write as one: "I am" is not IAM.
    ['I am on a cross plane.'],
    // A dash, a comma and a full stop are no hyphens.
    ['Argo - CD; Argo, CD; Argo. CD; Argo — CD', 'Argo → argo', 'Argo → argo', 'Argo → argo', 'Argo → argo'],
  ]))('$text', ({ text, mentions }) => expect(said(text)).toEqual(mentions));
});

describe('exact names: case matters', () => {
  test.each(rows([
    ['Flux and Envoy', 'Flux → flux', 'Envoy → envoy'],
    ['a contour of the envoy at the helm'],
    ['CONTOUR'],
    ['OCM, not ocm', 'OCM → open-cluster-management'],
    ['CAPI, not capi or C API', 'CAPI → cluster-api'],
    ['REST/gRPC for the rest', 'REST → rest', 'gRPC → grpc'],
    // At the beginning of a sentence a capital says nothing, and "of" or a subject shows the ordinary word.
    ['Flux of the coil. Envoy they sent. Helm of a ship.'],
    ['Flux often wins. The Envoy of ours. We like Helm of old.', 'Flux → flux', 'Envoy → envoy', 'Helm → helm'],
    // In a text of capitals they say nothing either.
    ['# THE REST OF THE DAY'],
    ['# REST, CAPI AND gRPC', 'REST → rest', 'CAPI → cluster-api', 'gRPC → grpc'],
    ['| REST | OCM AND CAPI |\n|---|---|', 'REST → rest', 'OCM → open-cluster-management', 'CAPI → cluster-api'],
  ]))('$text', ({ text, mentions }) => expect(said(text)).toEqual(mentions));
});

describe('context names: only with evidence near', () => {
  test.each(rows([
    ['The magnetic flux grows.'],
    ['We manage every cluster with flux.', 'flux → flux'],
    ['We use flux. Every cluster is fine.'],
    ['Install flux on Kubernetes.', 'flux → flux', 'Kubernetes → kubernetes'],
    ['flux on k8s', 'flux → flux', 'k8s → kubernetes'],
    // Its own full name must stand earlier, in the same section.
    ['Argo CD Agent is new. The agent is small.', 'Argo CD Agent → argocd-agent', 'agent → argocd-agent'],
    ['The agent is small. Argo CD Agent is new.', 'Argo CD Agent → argocd-agent'],
    ['Argo CD Agent\n\nThe agent is small.', 'Argo CD Agent → argocd-agent', 'agent → argocd-agent'],
    ['## Argo CD Agent\n\nThe agent is small.', 'Argo CD Agent → argocd-agent', 'agent → argocd-agent'],
    ['Argo CD Agent\n\n## Next\n\nThe agent is small.', 'Argo CD Agent → argocd-agent'],
    ['Argo CD and its agent', 'Argo CD → argo-cd'],
    // `unless` rules it out within its sentence only.
    ['Argo CD Agent is free. The Akuity Cloud Platform has an agent.', 'Argo CD Agent → argocd-agent', 'Akuity Cloud Platform → akuity-cloud-platform', 'agent → akuity-agent'],
    ['Argo CD Agent is free. Another platform has an agent.', 'Argo CD Agent → argocd-agent', 'agent → argocd-agent'],
    // An abbreviation is no full name.
    ['A CRD is defined. The definition is long.', 'CRD → custom-resource-definition'],
    ['A Custom Resource Definition is defined. The definition is long.', 'Custom Resource Definition → custom-resource-definition', 'definition → custom-resource-definition'],
    // A sentence may begin with a name or code in lower case.
    ['We saw a cluster. flux is a word.'],
    ['We saw a chart. `x` met the helm.'],
    ['Cilium connects by Cluster Mesh.', 'Cilium → cilium', 'Cluster Mesh → cilium-cluster-mesh'],
    ['Another cluster mesh.'],
    // A capital of the name must be there; one more may be.
    ['Cilium has a cluster mesh.', 'Cilium → cilium'],
    ['Argo CD Agent is new. Agent or AGENT?', 'Argo CD Agent → argocd-agent', 'Agent → argocd-agent', 'AGENT → argocd-agent'],
  ]))('$text', ({ text, mentions }) => expect(said(text)).toEqual(mentions));

  test('the nearest candidate wins', () => {
    expect(said('Argo CD Agent and Akuity agent differ. The agent is small.').at(-1)).toBe('agent → akuity-agent');
    expect(said('Akuity agent and Argo CD Agent differ. The agent is small.').at(-1)).toBe('agent → argocd-agent');
  });

  test('of two that share a name, the one whose context is there', () => {
    expect(said('Codefresh was bought.')).toEqual(['Codefresh → codefresh']);
    expect(said('Codefresh hosts Argo CD.')).toEqual(['Codefresh → codefresh-argocd', 'Argo CD → argo-cd']);
  });
});

describe('elision: a sibling named by the rest of its name', () => {
  test.each(rows([
    ['Argo Workflows and Events', 'Argo Workflows → argo-workflows', 'Events → argo-events'],
    ['Argo CD & Rollouts', 'Argo CD → argo-cd', 'Rollouts → argo-rollouts'],
    ['Argo CD/Rollouts', 'Argo CD → argo-cd', 'Rollouts → argo-rollouts'],
    ['ArgoCD or Rollouts', 'ArgoCD → argo-cd', 'Rollouts → argo-rollouts'],
    ['Argo CD, Rollouts, Workflows, and Events', 'Argo CD → argo-cd', 'Rollouts → argo-rollouts', 'Workflows → argo-workflows', 'Events → argo-events'],
    ['Argo Rollouts and CD Agent', 'Argo Rollouts → argo-rollouts', 'CD Agent → argocd-agent'],
    ['Argo Workflows\nand\nEvents', 'Argo Workflows → argo-workflows', 'Events → argo-events'],
    ['[Argo Workflows](../../tools/argo-workflows.md) and Events', 'Argo Workflows → argo-workflows', 'Events → argo-events'],
    // Not after anything else, not in lower case, not within a word.
    ['Workflows and Events'],
    ['Argo and Events', 'Argo → argo'],
    ['Argo CD and events', 'Argo CD → argo-cd'],
    ['Argo CD and Eventsource', 'Argo CD → argo-cd'],
    ['Argo CD. And Events', 'Argo CD → argo-cd'],
    ['Argo Workflows, Helm and Events', 'Argo Workflows → argo-workflows', 'Helm → helm'],
  ]))('$text', ({ text, mentions }) => expect(said(text)).toEqual(mentions));
});

describe('names inside longer names and words', () => {
  test.each(rows([
    ['EnvoyCon, ArgoCon and CiliumCon', 'ArgoCon → argocon'],
    ['Google Cloud Console in Google Cloud', 'Google Cloud Console → google-cloud-console', 'Google Cloud → google-cloud'],
    ['AWS RDS, RDS and AWS', 'AWS RDS → aws-rds', 'RDS → aws-rds', 'AWS → aws'],
    ['Argo CD Agent, Argo CD and Argo', 'Argo CD Agent → argocd-agent', 'Argo CD → argo-cd', 'Argo → argo'],
    ['Envoyproxy, MyEnvoy, Envoy2, Envoy_x'],
    ['Kubernetes-native and non-Kubernetes', 'Kubernetes → kubernetes', 'Kubernetes → kubernetes'],
    ['C++ and C', 'C++ → cxx'],
  ]))('$text', ({ text, mentions }) => expect(said(text)).toEqual(mentions));
});

describe('hyphens, slashes and quotation marks around names', () => {
  test.each(rows([
    ['Helm-based, non-Helm and Flux/Helm', 'Helm → helm', 'Helm → helm', 'Flux → flux', 'Helm → helm'],
    ['Argo CD/Flux, Kubernetes / etcd', 'Argo CD → argo-cd', 'Flux → flux', 'Kubernetes → kubernetes', 'etcd → etcd'],
    ['“Helm”, ‘Flux’, «Envoy», (Karmada), Karmada… and Karmada—new', 'Helm → helm', 'Flux → flux', 'Envoy → envoy', 'Karmada → karmada', 'Karmada → karmada', 'Karmada → karmada'],
    ['**Argo CD** and *Rollouts*, **Argo**\nCD, _Argo_ *CD*', 'Argo CD → argo-cd', 'Rollouts → argo-rollouts', 'Argo CD → argo-cd', 'Argo CD → argo-cd'],
  ]))('$text', ({ text, mentions }) => expect(said(text)).toEqual(mentions));
});

test('a name that is not quite right is no mention', () => {
  expect(said('Karmda, Kubernets, Crosplane, Argo Worfklows and Argo Rollout')).toEqual([]);
  expect(said('Argo Tunnels, Argo rollup and Argo C')).toEqual(['Argo → argo', 'Argo → argo', 'Argo → argo']);
});

describe('plurals of what can be counted', () => {
  test.each(rows([
    ['CRDs, a CRD, Custom Resource Definitions', 'CRDs → custom-resource-definition', 'CRD → custom-resource-definition', 'Custom Resource Definitions → custom-resource-definition'],
    ['Service meshes, KubeCons and Ingress policies', 'Service meshes → service-mesh', 'KubeCons → kubecon', 'Ingress policies → ingress-policy'],
    // Not of programs, people and companies, not of one word that must be exact, not of another name.
    ['Crossplanes, Karmadas, Spotifys and Rafts'],
    ['Ingress and Ingresses', 'Ingress → ingress'],
    ["a CRD's, the CRDs' and crds", 'CRD → custom-resource-definition', 'CRDs → custom-resource-definition'],
    ['OCI artifact and OCI artifacts', 'OCI artifact → oci', 'OCI artifacts → oci-registry'],
  ]))('$text', ({ text, mentions }) => expect(said(text)).toEqual(mentions));
});

describe('possessives and quotation marks', () => {
  test.each(rows([
    ["Spotify's platform", 'Spotify → spotify'],
    ['CERN’s 1500 websites', 'CERN → cern'],
    ["Kubernetes' API", 'Kubernetes → kubernetes'],
    ['Priyanka “Pinky” Ravi, Priyanka "Pinky" Ravi', 'Priyanka “Pinky” Ravi → priyanka-ravi', 'Priyanka "Pinky" Ravi → priyanka-ravi'],
    ['Codefreshâ€™s product', 'Codefresh → codefresh'],
    ['by @PinkyyRavi, not @kubernetes', '@PinkyyRavi → priyanka-ravi'],
  ]))('$text', ({ text, mentions }) => expect(said(text)).toEqual(mentions));
});

test('two people who share a name leave it unlinked', () => {
  expect(said('Jan Novák spoke about Helm.')).toEqual(['Helm → helm']);
});

describe('where mentions are looked for', () => {
  test.each(rows([
    ['# Helm\n\n- Flux\n\n1. Envoy', 'Helm → helm', 'Flux → flux', 'Envoy → envoy'],
    ['| Helm | x |\n| --- | --- |\n| Flux | `Envoy` |', 'Helm → helm', 'Flux → flux', 'Envoy → envoy'],
    ['**Argo** CD and *Ar*go *CD*', 'Argo CD → argo-cd', 'Argo CD → argo-cd'],
    ['[Helm and more](https://example.org/Flux "Envoy")', 'Helm → helm'],
    ['[Helm][1] and ~~Flux~~\n\n[1]: https://example.org/Envoy "Envoy"', 'Helm → helm', 'Flux → flux'],
    ['The CLI is `argocd`; `ArgoCD 3.0, Helm` and `Helm`.', 'argocd → argo-cd', 'ArgoCD → argo-cd', 'Helm → helm', 'Helm → helm'],
    ['Note[^1].\n\n[^1]: See Helm.', 'Helm → helm'],
    ['Helm &amp; Flux\\_x \\*Envoy\\*', 'Helm → helm', 'Envoy → envoy'],
    // Not here:
    ['Run `argocd app sync` in `charts/argocd`, `argocd-server`, `$ karmada init`, `ArgoCD.yaml` and `kcp=1`.'],
    ['```\nHelm\n```'],
    ['~~~yaml\nkind: Helm\n~~~'],
    ['    Helm indented'],
    ['<div title="Helm">\nFlux\n</div>'],
    ['<b title="Helm">x</b> <!-- Flux --> <script>Envoy</script>'],
    ['![Helm](helm.png "Helm")'],
    ['https://karmada.io/Helm www.karmada.io <https://argo.example/Flux> Envoy@example.org'],
    ['karmada.io, github.com/argoproj/argo-cd, docs/Helm.md and Helm.sh'],
    ['https://example.org/?q=Helm&x=Flux#Envoy'],
    // An address that is itself a name, and one that ends the sentence.
    ['Is it cast.ai? cast.ai: it is cast.ai/.', 'cast.ai → cast-ai', 'cast.ai → cast-ai', 'cast.ai → cast-ai'],
    ['cast.ai/docs, cast.ai:8080, cast.ai?x and cast.ai/#x'],
    ['cast.ai or Cast AI.', 'cast.ai → cast-ai', 'Cast AI → cast-ai'],
  ]))('$text', ({ text, mentions }) => expect(said(text)).toEqual(mentions));

  test('an image, a footnote mark and a line of their own keep words apart', () => {
    expect(said('Argo ![x](y.png) CD')).toEqual(['Argo → argo']);
    expect(said('Argo\n\nCD')).toEqual(['Argo → argo']);
  });

  test('MDX: text in components, not their attributes or expressions', () => {
    const mdx = 'import X from "./Helm"\n\n<Note about="Helm">Flux *and* Envoy</Note>\n\n{"Helm"} and <X y="Helm">K8s</X>\n';
    expect(said(mdx, 'note.mdx')).toEqual(['Flux → flux', 'Envoy → envoy', 'K8s → kubernetes']);
  });

  test('MDX that does not parse is read as Markdown', () => {
    expect(said('Helm in <service>.<namespace>.svc', 'note.mdx')).toEqual(['Helm → helm']);
  });

  test('Markdown that no parser should be given is read as plain text', () => {
    expect(said(`${'> '.repeat(60)}*Helm*`)).toEqual(['Helm → helm']);
    expect(said(`${'&amp; '.repeat(5001)}Helm`)).toEqual(['Helm → helm']);
  });

  test('scripts without blanks between words', () => {
    expect(said('我们用Kubernetes和Argo CD。Helmとenvoy')).toEqual(['Kubernetes → kubernetes', 'Argo CD → argo-cd', 'Helm → helm']);
    expect(said('Kubernetes를 Helm으로')).toEqual(['Kubernetes → kubernetes', 'Helm → helm']);
  });

  test('plain text: nothing is markup', () => {
    const text = '    Helm indented\n\n```\nFlux\n```\n*Envoy* in <b>Argo</b>\nCD, `K8s`\n- Argo\n- CD\n';
    expect(said(text, 'notes.txt')).toEqual(['Helm → helm', 'Flux → flux', 'Envoy → envoy', 'Argo → argo', 'K8s → kubernetes', 'Argo → argo']);
  });
});

describe('an author decides', () => {
  test('a link to a file of an entry means that entry, and its text is not counted again', () => {
    expect(said('The [delivery controller](../../tools/argo-cd.md#promised) and [Argo CD](../tools/argo-cd.md)')).toEqual([
      'delivery controller → argo-cd',
      'Argo CD → argo-cd',
    ]);
    expect(said('[the console of Google Cloud](../tools/google-cloud-console.md)')).toEqual(['the console of Google Cloud → google-cloud-console']);
    expect(said('[by reference][x]\n\n[x]: ../people/vojtech-mares.yaml')).toEqual(['by reference → vojtech-mares']);
  });

  test('a link to a talk is a mention of the talk; names in it are mentions too', () => {
    expect(mentionsOfText('a.md', '[Helm at scale](../kubecon-eu-2025/helm.md)', EXAMPLE_NAMES)).toMatchObject([{ id: 'helm' }]);
    expect(mentionsOfText('src/content/reports/a.md', '[Helm at scale](../talks/kubecon-eu-2025/helm.md)', EXAMPLE_NAMES)).toMatchObject([
      { kind: 'talk', id: 'kubecon-eu-2025/helm', surface: 'Helm at scale', linked: true },
      { kind: 'tool', id: 'helm', linked: false },
    ]);
  });

  test('a link to an entry that does not exist, or elsewhere, means nothing', () => {
    expect(said('[that](../tools/nothing.md) [this](https://example.org/tools/argo-cd.md) [it](#argo-cd)')).toEqual([]);
  });

  test('`notMentions` overrules, letter by letter', () => {
    const note = '---\nnotMentions:\n  - { surface: Envoy, why: a person }\n  - { surface: The Helm Inn, why: a pub }\n---\nThe Envoy met at the\nHelm Inn, The Helm\nInn; Flux and Helm.';
    expect(said(note)).toEqual(['Helm → helm', 'Flux → flux', 'Helm → helm']);
  });

  test('a page does not mention its own entry', () => {
    expect(said('---\nname: Argo CD\n---\nArgo CD uses Helm. ArgoCD syncs.', 'content/tools/argo-cd.md')).toEqual(['Helm → helm']);
  });
});

const TALK = `---
title: "Argo CD: what's \\"new\\" in Helm"
event: kubecon
takeaway: >-
  Flux needs no
  Helm.
statements:
  - id: first
    kind: fact
    says: 'It''s Spotify that runs Envoy.'
    about: [envoy]
  - { id: second, kind: fact, says: Kubernetes is fine., about: [kubernetes] }
---

Flux here.

## Argo Workflows and Events

Flux again, Flux once more; _Argo_ CD and \`Helm\`.
`;

const talkEntry = (text: string): Entry => {
  const file = parseFile('talks/kubecon/what-is-new.md', text);
  return { kind: 'talk', id: 'kubecon/what-is-new', data: talk.parse(file.data), file };
};

describe('where a mention stands', () => {
  test('line and column in the file, place, section and anchor', () => {
    const found = mentionsOfEntry(talkEntry(TALK), EXAMPLE_NAMES).map((mention) => {
      const { surface, line, column, place, statement = '-', section, linked, anchor } = mention;
      return [surface, `${line}:${column}`, place, statement, section, linked ? 'link' : '-', place === 'body' ? anchor.slice(0, 2) : anchor].join(' ');
    });
    expect(found).toEqual([
      'Argo CD 2:9 title - 0 - title',
      'Helm 2:36 title - 0 - title',
      'Flux 5:3 takeaway - 0 - takeaway',
      'Helm 6:3 takeaway - 0 - takeaway',
      'Spotify 10:18 statement first 0 - first',
      'Envoy 10:36 statement first 0 - first',
      'Kubernetes 12:37 statement second 0 - second',
      'Flux 15:1 body - 0 link m-',
      'Argo Workflows 17:4 body - 1 - m-',
      'Events 17:23 body - 1 - m-',
      'Flux 19:1 body - 1 link m-',
      'Flux 19:13 body - 1 - m-',
      'Argo CD 19:30 body - 1 link m-',
      'Helm 19:44 body - 1 - m-',
    ]);
  });

  test('the same in a file with Windows line ends and a byte order mark', () => {
    const place = ({ surface, line, column }: { surface: string; line: number; column: number }) => `${surface} ${line}:${column}`;
    const windows = `\uFEFF${TALK.replaceAll('\n', '\r\n')}`;
    expect(mentionsOfText('a.md', windows, EXAMPLE_NAMES).map(place)).toEqual(mentionsOfText('a.md', TALK, EXAMPLE_NAMES).map(place));
  });

  test.each([
    'x &amp; \\* `` a`b `` Helm',
    '> - 𝕏 *ě* Helm',
    '> text\n>  more Helm',
    '> > text\n> and\n> > Helm',
    '- a\n\n  lazy\n   Helm',
    '| `a \\| b` \\| Helm |\n|---|',
    '`` Helm ``',
    '`A\n   b Helm`',
    '&#x1F600; &copy; & &unknown; Helm',
    'a\\\nb  \nHelm',
    'a \r\n  b\r\n\tHelm',
    'Helm\n===',
    '[a]: b "c"\n\n# x `y` Helm #',
  ])('%j', (text) => {
    const before = text.slice(0, text.indexOf('Helm'));
    const place = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
    expect(mentionsOfText('a.md', text, EXAMPLE_NAMES)).toMatchObject([{ id: 'helm', ...place }]);
  });

  test('a field whose YAML is too clever for its exact place still has one inside the file', () => {
    const text = '---\nevent: kubecon\ntitle: &again We like Helm\naliases: [*again]\n---\n';
    expect(mentionsOfEntry(talkEntry(text), EXAMPLE_NAMES)).toMatchObject([{ id: 'helm', place: 'title', line: 3 }]);
  });
});

describe('the sentence around it', () => {
  const sentences = (text: string) => mentionsOfText('a.md', text, EXAMPLE_NAMES).map(({ sentence, inSentence: { start, end } }) => `${sentence.slice(0, start)}[${sentence.slice(start, end)}]${sentence.slice(end)}`);

  test.each([
    ['One. We  run\n**Argo** CD[^1] today! Two.\n\n[^1]: x', ['We run [Argo CD] today!']],
    ['See ![logo](x.png) Helm `v3`.', ['See [Helm] v3.']],
    ['Helm v3.0 is out. Next.', ['[Helm] v3.0 is out.']],
    ['Pull vs. Flux, e.g. Flux.', ['Pull vs. [Flux], e.g. Flux.', 'Pull vs. Flux, e.g. [Flux].']],
    ['Built in Node.js for Helm. Ends.', ['Built in Node.js for [Helm].']],
    ['We saw Joaquin A. Rodriguez. Then lunch.', ['We saw [Joaquin A. Rodriguez].']],
    ['A lot. kcp is a prototype. etcd is not.', ['[kcp] is a prototype.', '[etcd] is not.']],
    ['- Helm\n- Flux', ['[Helm]', '[Flux]']],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('anchors', () => {
  const anchors = (text: string) => mentionsOfText('a.md', text, EXAMPLE_NAMES).map(({ anchor }) => anchor);

  test('one for a sentence, another for its repetition, the same after an edit elsewhere', () => {
    const [first, second, repeated] = anchors('Helm and Flux.\n\nHelm and Flux.');
    expect(second).toBe(first);
    expect(repeated).toBe(`${first}-2`);
    expect(anchors('New.\n\nHelm and Flux.')[0]).toBe(first);
    expect(first).toMatch(/^m-[0-9a-z]{7}$/);
  });

  test('none that a heading or a statement has', () => {
    const [anchor = ''] = anchors('Helm.');
    expect(anchors(`Helm.\n\n# ${anchor.replace('-', ' ')}\n`)).toEqual([`${anchor}-2`]);
    expect(anchors(`---\nstatements: [{ id: ${anchor}, says: x }]\n---\nHelm.`)).toEqual([`${anchor}-2`]);
  });
});

test('the first plain mention of each entry in each section is linked', () => {
  const text = '`Helm` [Helm](https://x.example) Helm Helm\n\n## Helm\n\nHelm\n\n[h](../tools/helm.md) Helm\n\n### Next\n\n[h](../tools/helm.md) Helm';
  expect(mentionsOfText('a.md', text, EXAMPLE_NAMES).map(({ linked }) => linked)).toEqual([
    false, false, true, false, false, true, true, false, true, false,
  ]);
});
