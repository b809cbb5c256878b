import { expect, test } from 'vitest';
import { isShortFor } from './short-form.ts';

test.each([
  ['ocm', ['open', 'cluster', 'management'], true],
  ['otel', ['open', 'telemetry'], true],
  ['appset', ['application', 'set'], true],
  ['k8s', ['kubernetes'], true],
  ['o11y', ['observability'], true],
  ['o12y', ['observability'], false],
  ['ocm', ['open', 'cluster', 'management', 'io'], false],
  ['kube', ['kubernetes'], false],
  ['oc', ['open', 'cluster'], false],
  ['opencm', ['open', 'telemetry'], false],
])('%s for %j: %j', (word, parts, expected) => {
  expect(isShortFor(word, parts)).toBe(expected);
});
