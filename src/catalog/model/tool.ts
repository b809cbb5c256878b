import { z } from 'zod';
import { cncf } from './cncf.ts';
import { nameFields } from './name.ts';
import { line, reference, references, webAddress } from './primitives.ts';
import { distinctFrom, provenanceFields } from './provenance.ts';

/** What a tool is for: id and label of each category, in the order lists show them. */
export const CATEGORIES = {
  orchestration: 'Orchestration',
  'multi-cluster': 'Multi-cluster and fleets',
  'cluster-lifecycle': 'Cluster lifecycle',
  gitops: 'GitOps and delivery',
  workflows: 'Workflows and CI',
  packaging: 'Packaging and configuration',
  'developer-platforms': 'Developer platforms',
  infrastructure: 'Infrastructure provisioning',
  networking: 'Networking',
  'service-mesh': 'Service mesh',
  ingress: 'Ingress and load balancing',
  protocols: 'Protocols and RPC',
  storage: 'Storage',
  databases: 'Databases and data stores',
  messaging: 'Streaming and messaging',
  observability: 'Observability',
  'chaos-engineering': 'Chaos engineering',
  security: 'Security and identity',
  policy: 'Policy and compliance',
  'supply-chain': 'Software supply chain',
  runtimes: 'Runtimes',
  serverless: 'Serverless',
  autoscaling: 'Autoscaling and scheduling',
  cost: 'Cost and efficiency',
  ai: 'AI and machine learning',
  edge: 'Edge and devices',
  cloud: 'Cloud platforms',
  'kubernetes-api': 'Kubernetes APIs',
  'feature-flags': 'Feature flags',
  'source-control': 'Source control',
  applications: 'Applications',
} as const;

export type Category = keyof typeof CATEGORIES;

/** A project, product, service, standard, API, feature or library. */
export const tool = z
  .strictObject({
    ...nameFields,
    kind: z
      .enum(['project', 'product', 'service', 'standard', 'api', 'feature', 'library'])
      .describe('What it is: project, product, service, standard, api, feature or library.'),
    category: z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]]).describe('What it is for; one of a closed list.').meta({ examples: ['gitops'] }),
    summary: line.optional().describe('What it does, in one sentence of our own.').meta({ examples: ['Applies what a Git repository says to a cluster.'] }),
    status: z
      .enum(['active', 'archived', 'discontinued', 'merged'])
      .optional()
      .describe('Whether it is still developed.'),
    mergedInto: reference('tool').optional().describe('The tool it became part of.').meta({ examples: ['other-tool'] }),
    succeededBy: reference('tool').optional().describe('The tool that took its place.').meta({ examples: ['newer-tool'] }),
    cncf: cncf.optional().describe('Its history in the CNCF; absent shows the level of what it is part of.').meta({ examples: [{ accepted: '2024-01-15', levels: [{ level: 'sandbox', since: '2024-01-15' }] }] }),
    family: line.optional().describe('First word shared with siblings, so that "Argo Workflows and Events" names both.').meta({ examples: ['Argo'] }),
    partOf: reference('tool').optional().describe('The project or product it belongs to.').meta({ examples: ['parent-tool'] }),
    alternatives: references('tool').optional().describe('Tools for the same job; stated on one side.'),
    worksWith: references('tool').optional().describe('Tools it is used together with; stated on one side.'),
    vendor: reference('organization').optional().describe('The company that sells or mainly develops it.'),
    license: line.optional().describe('SPDX identifier of its licence.').meta({ examples: ['Apache-2.0'] }),
    homepage: webAddress.optional().describe('Its home page.'),
    repository: webAddress.optional().describe('Its source repository.').meta({ examples: ['https://example.org/repository'] }),
    documentation: webAddress.optional().describe('Its documentation.').meta({ examples: ['https://example.org/docs'] }),
    landscape: line.optional().describe('Name of its item in the CNCF landscape.').meta({ examples: ['Example Tool'] }),
    distinctFrom,
    ...provenanceFields,
  })
  .describe('A project, product, service, standard, API, feature or library.')
  .refine((value) => value.status !== 'merged' || value.mergedInto !== undefined, {
    error: 'is missing; a merged tool names what it became part of',
    path: ['mergedInto'],
  })
  .refine((value) => value.summary !== undefined || value.landscape !== undefined, {
    error: 'is missing: what it does, in one sentence of our own',
    path: ['summary'],
    // An entry made from a landscape has none until somebody writes it. Elsewhere it is required, and missed along with
    // whatever else is wrong.
    when: ({ value }) => typeof value === 'object' && value !== null,
    params: { alone: true },
  });
