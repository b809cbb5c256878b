import { expect, test } from 'vitest';
import { messages, organization, tool, topic } from '../../../tests/checking.ts';

test.each(['Flux', 'Contour', 'Envoy', 'Helm', 'Pixie', 'Git', 'Raft', 'Flamingo', 'Harbor', 'Rook', 'Backstage', 'Ledger'])('%s is an English word', (name) => {
  expect(messages('match-mode-missing', { 'tools/x.md': tool(name) })).toEqual([
    `tools/x.md:2:7 the name \`${name}\` is also an English word; add \`match: exact\` if the capitalised word always means this entry here, else \`match: context\``,
  ]);
});

test.each(['Kubernetes', 'Istio', 'Karmada', 'etcd', 'Grafana', 'Argo CD', 'gRPC', 'K8s', 'GitHub', 'KubeVirt', 'OpenTofu', 'Cluster API'])('%s is none', (name) => {
  expect(messages('match-mode-missing', { 'tools/x.md': tool(name) })).toEqual([]);
});

test('an alias is asked too, a stated mode and a topic are not', () => {
  const files = {
    'tools/argocd-agent.md': tool('Argo CD Agent', 'aliases: [agent, { name: Agent, match: context }]'),
    'tools/flux.md': tool('Flux', 'match: exact\naliases: [{ name: flux, match: context, near: [kubernetes] }]'),
    'organizations/improbable.yaml': organization('Improbable', 'match: exact'),
    'topics/sidecar.md': topic('Sidecar', 'aliases: [sidecars]'),
  };
  expect(messages('match-mode-missing', files)).toEqual([
    'tools/argocd-agent.md:6:11 the alias `agent` is also an English word; write `{ name: agent, match: exact }` if the word always means this entry as spelled here, else `match: context`',
  ]);
});
