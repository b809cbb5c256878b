import { foldText } from './fold.ts';

/**
 * Words of the field in other languages and in other English words, with what pages here say instead. A star stands for
 * any ending. Names and their spellings belong into the content, not here.
 */
const GLOSSARY = `
admin* = administrator, operations
air gap* = air-gapped, disconnected
alerting = alert, monitoring
auth = authentication, authorization
autoscal* = scaling, autoscaling
backup* = restore, disaster recovery
bill = cost
billing = cost
by hand = manual, drift
cheap* = cost, free
collision = overlap
compar* = alternative, versus
cost* = price, cost optimization
db = database
dead = archived, retired
deprecated = archived, retired, end of life
devs = developers
disconnected = air-gapped
docs = documentation
due = promised, roadmap, expected
end of life = archived, discontinued
expens* = cost
fail over = failover
failover = fail over, global load balancing
fleet* = clusters, multi-cluster
ga = generally available
generally available = ga, stable
infra = infrastructure
isolat* = isolation, multi-tenancy
load balanc* = load balancing, balancer
maintained = maintenance, archived, retired
military = defense, department of defense
army = defense
migrat* = migration, move
monitor* = observability, metrics
multiple clusters = multi-cluster
notic* = detect
offline = air-gapped
onboard* = self-service
on time = kept, late, released
outage* = failure, outage
overlap* = collide, distinct
owner* = maintainer, vendor
perf = performance
permission* = access, authorization
pipelines = pipeline, ci/cd
planned = roadmap, promised
pricing = cost
prod = production
promised = promise, roadmap, planned
regions = region, multi-region
releas* = version, released
replac* = successor, alternative, replacement
repo = repository
retired = archived
roadmap = promise, planned
secur* = security
self hosted = on-premises
shipped = released, kept
slow* = performance, latency
successor = replacement, replaced
testing = test
traces = tracing
upgrad* = upgrade, version
usage = used
won = winner, award
award* = award, winner
workloads = applications, workload

abdeck* = coverage
anbieter* = vendor, provider
anwend* = application
architekt* = architecture
ausfall* = outage, failure
ausliefer* = delivery, deployment
automatisier* = automation
beobachtbar* = observability
bereitstell* = deployment, provisioning
betreib* = operate, run
betrieb* = operations
bild* = image
datenbank* = database
daten = data
dienst* = service
dokumentation* = documentation, docs
einfuhr* = adoption, introduction
entwickler* = developer
entwicklerplattform* = developer platform, internal platform
erfahrung* = experience
erweiter* = extension
fehler* = error, failure
gemeinschaft = community
geschaftskontinuitat = disaster recovery
infrastruktur* = infrastructure
isolier* = isolation
kennzahl* = metrics
konfiguration* = configuration
kosten = cost
kostenoptimier* = cost optimization
kostensenk* = cost optimization
lastverteil* = load balancing
lastausgleich = load balancing
lieferkette* = supply chain
mandant* = tenant, multi-tenancy
mandantenfahig* = multi-tenancy
mehrere = multi, multiple
mehrere cluster = multi-cluster
messwert* = metrics
nachvollzieh* = traceability
netzwerk* = networking, network
offentlich* = public
plattform* = platform
plattformentwicklung = platform engineering
protokoll* = logs, protocol
quelloffen = open source
rechenzentr* = data center
richtlini* = policy
schnittstell* = interface, api
selbstbedien* = self-service
sicherheit* = security
skalier* = scaling, scale
sicherung* = backup
speicher* = storage, memory
steuerungsebene = control plane
uberwach* = monitoring, observability
umgebung* = environment
unternehmen = company
veroffentlich* = release, publish
verschlussel* = encryption, tls
versionsverwalt* = version control, git
verteil* = distributed
verwalt* = manage, management
werkzeug* = tool
wiederherstell* = disaster recovery, restore
zertifikat* = certificate
zugriff* = access
zuverlassig* = reliability

ameliorat* = improvement
base de donnees = database
bases de donnees = database
chaine d'approvisionnement = supply chain
chiffrement = encryption, tls
conformite = compliance
controle d'acces = access control
cout* = cost
deploiement* = deployment
depot* = repository
developpeur* = developer
donnees = data
equilibrage = load balancing
equipe* = team
fiabilite = reliability
gestion = management
infonuagique = cloud
infrastructure en tant que code = infrastructure as code
ingenierie = engineering
ingenierie de plateforme = platform engineering
libre service = self-service
livraison continue = continuous delivery
logiciel* = software
maillage de service* = service mesh
mise a l'echelle = scaling
nuage* = cloud
observabilite = observability
optimisation des couts = cost optimization
outil* = tool
plate-forme* = platform
plateforme* = platform
plusieurs clusters = multi-cluster
politique* = policy
reprise apres sinistre = disaster recovery
reseau* = networking, network
sauvegarde* = backup
securite = security
supervision = monitoring, observability
surveillance = monitoring, observability
tolerance aux pannes = resilience, failover

alta disponibilidad = high availability
almacenamiento = storage
aplicacion* = application
autoservicio = self-service
base de datos = database
bases de datos = database
cadena de suministro = supply chain
cifrado = encryption, tls
codigo = code
como codigo = as code
costes = cost
costos = cost
coste = cost
datos = data
desarrollador* = developer
despliegue* = deployment
documentacion = documentation
entrega continua = continuous delivery
equilibrio de carga = load balancing
balanceo de carga = load balancing
equipo* = team
gestion de = management
herramienta* = tool
infraestructura = infrastructure
infraestructura como codigo = infrastructure as code
ingenieria = engineering
ingenieria de plataforma* = platform engineering
ingenieria del caos = chaos engineering
malla de servicios = service mesh
monitorizacion = monitoring, observability
monitoreo = monitoring, observability
multiples clusteres = multi-cluster
varios clusteres = multi-cluster
varios clusters = multi-cluster
nube* = cloud
observabilidad = observability
optimizacion de costes = cost optimization
plano de control = control plane
plataforma* = platform
politica* = policy
proveedor* = provider, vendor
recuperacion ante desastres = disaster recovery
redes = networking
registros = logs
seguridad = security
servicio* = service

databaze = database
databazi = database
databazov* = database
dodavatelsk* retezec = supply chain
dokumentac* = documentation
infrastruktura jako kod = infrastructure as code
inzenyrstvi = engineering
klastr* = cluster
clusteru = cluster
clustery = cluster
monitorovani = monitoring, observability
naklad* = cost
nasazeni = deployment
nasazovani = deployment
nastroj* = tool
oblak* = cloud
platforma* = platform
platformov* = platform
platformove inzenyrstvi = platform engineering
pozorovatelnost* = observability
provoz* = operations
rizeni = management
ridici rovina = control plane
sitov* = networking
sluzb* = service
sprava = management
spravovat = manage
skalovani = scaling
uloziste = storage
vice = multi, multiple
vice clusteru = multi-cluster
vyvojar* = developer
zabezpeceni = security
bezpecnost* = security
zaloh* = backup
zotaveni po havarii = disaster recovery

andmebaas* = database
arendaja* = developer
avalik pilv = public cloud
dokumentatsioon = documentation
haldamine = management
haldus = management
infrastruktuur* = infrastructure
infrastruktuur koodina = infrastructure as code
jalgitavus* = observability
jalgimine = monitoring, observability
klaster* = cluster
klastri* = cluster
koormuse jaotamine = load balancing
kulu* = cost
kulude optimeerimine = cost optimization
mitme klastri = multi-cluster
mitu klastrit = multi-cluster
pilv* = cloud
platvorm* = platform
platvormi ehitamine = platform engineering
seire = monitoring, observability
skaleerimine = scaling
tarneahel* = supply chain
teenus* = service
teenusvork = service mesh
tooriist* = tool
turvalisus = security
turve = security
juurutamine = deployment
varundus = backup
vork = networking
vorgund* = networking

armazenamento = storage
banco de dados = database
bancos de dados = database
custos = cost
desenvolvedor* = developer
engenharia de plataforma* = platform engineering
ferramenta* = tool
implantacao = deployment
infraestrutura = infrastructure
malha de servicos = service mesh
nuvem = cloud
observabilidade = observability
rede = networking
redes de = networking
seguranca = security
varios clusters = multi-cluster

archiviazione = storage
basi di dati = database
costi = cost
documentazione = documentation
gestione = management
infrastruttura = infrastructure
ingegneria delle piattaforme = platform engineering
osservabilita = observability
piattaforma = platform
piu cluster = multi-cluster
rete = networking
sicurezza = security
strumenti = tool
sviluppator* = developer

beveiliging = security
gegevens = data
kosten = cost
meerdere clusters = multi-cluster
netwerk* = networking
ontwikkelaar* = developer
opslag = storage
uitrol* = deployment
waarneembaarheid = observability
`;

interface Gloss {
  /** Words it takes. */
  length: number;
  texts: readonly string[];
}

let exact: Map<string, readonly string[]> | undefined;
let beginnings: [string, readonly string[]][] = [];

/** Words of the longest gloss. */
const LONGEST = 5;

/** What the words at a place mean in the words of the pages, the longest such stretch; words are folded. */
export function glossed(words: readonly string[], at: number): Gloss | undefined {
  const known = exact ?? read();
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const text = words.slice(at, at + length).join(' ');
    const texts = known.get(text) ?? beginnings.find(([beginning]) => text.startsWith(beginning) && !text.includes(' ', beginning.length))?.[1];
    if (texts) return { length, texts };
  }
  return undefined;
}

function read(): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const line of GLOSSARY.split('\n')) {
    const [left = '', right] = line.split(' = ');
    if (right === undefined) continue;
    const words = foldText(left).replace(/['’]/g, '').replace(/[-/]/g, ' ');
    const texts = right.split(', ');
    if (words.endsWith('*')) beginnings.push([words.slice(0, -1), texts]);
    else map.set(words, [...(map.get(words) ?? []), ...texts]);
  }
  // The longest beginning tells most.
  beginnings = beginnings.toSorted((a, b) => b[0].length - a[0].length);
  exact = map;
  return map;
}
