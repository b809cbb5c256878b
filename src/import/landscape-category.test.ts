import { expect, test } from 'vitest';
import { categoryOf } from './landscape-category.ts';

test.each([
  ['Runtime', 'Cloud Native Storage', { category: 'storage', isGuess: false }],
  ['App Definition and Development', 'Application Definition & Image Build', { category: 'packaging', isGuess: true }],
  ['Serverless', 'Security', { category: 'serverless', isGuess: false }],
  ['AI Agent', 'Something new', { category: 'ai', isGuess: false }],
  ['CNCF Members', 'Silver', 'not a tool'],
  ['Special', 'Kubernetes Certified Service Provider', 'not a tool'],
  ['Something new', 'Something newer', undefined],
  ['constructor', 'toString', undefined],
])('%s / %s', (category, subcategory, expected) => {
  expect(categoryOf({ category, subcategory })).toEqual(expected);
});
