import { expect, test } from '@jest/globals';
import { apolloPlanner } from '../execution/planning/apollo-planner.js';
import { manyPlans } from '../execution/testing/many-plans.js';
import { refuseText } from './document-limits.js';

test('N52: an operation with very many plans is refused by its size, before planning', () => {
  const { query } = manyPlans(6, 6);
  expect(() => refuseText(query)).toThrow(
    'A request may have at most 2000 tokens',
  );
});

test('N53: the largest operation within the limits can be planned', () => {
  const { supergraphSdl, query } = manyPlans(6, 4);
  expect(() => refuseText(query)).not.toThrow();
  expect(apolloPlanner(supergraphSdl).plan(query, new Map())).not.toBeNull();
});
