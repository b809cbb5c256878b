/** Words built like tools that are something else: languages, sites, practices, companies' forms, kinds of Kubernetes objects. */
export const NOT_TOOLS: ReadonlySet<string> = new Set([
  'JavaScript', 'TypeScript', 'PowerShell', 'Golang', 'Rust', 'Swift', 'Kotlin', 'Java', 'Python', 'Ruby', 'Scala', 'Haskell', 'Elixir', 'Erlang', 'Perl', 'C++', 'C#',
  'YouTube', 'LinkedIn', 'WhatsApp', 'PowerPoint', 'WordPress',
  'DevOps', 'DevSecOps', 'DevEx', 'DevRel', 'GitOps', 'FinOps', 'AIOps', 'MLOps', 'DataOps', 'SecOps', 'NoOps', 'ChatOps',
  'StatefulSet', 'StatefulSets', 'DaemonSet', 'DaemonSets', 'ReplicaSet', 'ReplicaSets', 'ConfigMap', 'ConfigMaps', 'CronJob', 'CronJobs',
  'ClusterIP', 'ClusterIPs', 'LoadBalancer', 'LoadBalancers', 'NodePort', 'NodePorts', 'PersistentVolume', 'PersistentVolumes', 'PersistentVolumeClaim',
  'PersistentVolumeClaims', 'StorageClass', 'IngressClass', 'NetworkPolicy', 'NetworkPolicies', 'ServiceAccount', 'ServiceAccounts',
  'ClusterRole', 'RoleBinding', 'EndpointSlice', 'EndpointSlices', 'HorizontalPodAutoscaler', 'ClusterIssuer',
]);
