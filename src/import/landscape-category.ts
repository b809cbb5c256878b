import type { Category } from '../catalog/model/tool.ts';

/** The category for an item of a landscape. */
export interface CategoryGuess {
  category: Category;
  /** Whether the subcategory says no more than roughly what its items are for, so that a person must look. */
  isGuess: boolean;
}

/** Categories of the landscape that list companies, not tools. */
const NOT_TOOLS: ReadonlySet<string> = new Set(['CNCF Members', 'Special']);

/** What all items of a subcategory are for. */
const CLEAR: Readonly<Record<string, Category>> = {
  'Key Management': 'security',
  'Security & Compliance': 'security',
  'Cloud Native Storage': 'storage',
  'Container Runtime': 'runtimes',
  'Cloud Native Network': 'networking',
  'Remote Procedure Call': 'protocols',
  'Service Proxy': 'ingress',
  'API Gateway': 'ingress',
  'Service Mesh': 'service-mesh',
  Database: 'databases',
  'Streaming & Messaging': 'messaging',
  'Certified Kubernetes - Hosted': 'cloud',
  'Certified Kubernetes - Installer': 'cluster-lifecycle',
  'PaaS/Container Service': 'developer-platforms',
  'Feature Flagging': 'feature-flags',
  'Chaos Engineering': 'chaos-engineering',
  'Continuous Optimization': 'cost',
  Observability: 'observability',
};

/** What most items of a subcategory are for. */
const ROUGH: Readonly<Record<string, Category>> = {
  'Automation & Configuration': 'infrastructure',
  'Container Registry': 'supply-chain',
  'Scheduling & Orchestration': 'orchestration',
  'Coordination & Service Discovery': 'networking',
  'Application Definition & Image Build': 'packaging',
  'Continuous Integration & Delivery': 'gitops',
  'Certified Kubernetes - Distribution': 'orchestration',
};

/** What all, or most, subcategories of a category are about. */
const BY_CATEGORY: Readonly<Record<string, CategoryGuess>> = {
  Serverless: { category: 'serverless', isGuess: false },
  'AI Agent': { category: 'ai', isGuess: false },
  Inference: { category: 'ai', isGuess: false },
  Training: { category: 'ai', isGuess: false },
  'AI Native Infra': { category: 'ai', isGuess: false },
  Data: { category: 'ai', isGuess: true },
  Wasm: { category: 'runtimes', isGuess: true },
};

/** Our category for a place in the landscape; `not a tool` where it lists companies, nothing where nothing is known of it. */
export function categoryOf(place: { category: string; subcategory: string }): CategoryGuess | 'not a tool' | undefined {
  if (NOT_TOOLS.has(place.category)) return 'not a tool';
  const wide = Object.hasOwn(BY_CATEGORY, place.category) ? BY_CATEGORY[place.category] : undefined;
  if (wide) return wide;
  const clear = Object.hasOwn(CLEAR, place.subcategory) ? CLEAR[place.subcategory] : undefined;
  if (clear) return { category: clear, isGuess: false };
  const rough = Object.hasOwn(ROUGH, place.subcategory) ? ROUGH[place.subcategory] : undefined;
  return rough && { category: rough, isGuess: true };
}
