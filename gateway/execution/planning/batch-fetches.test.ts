import { expect, test } from '@jest/globals';
import { batchFetches } from './batch-fetches.js';
import type { PlannedFetch, PlanTree } from './plan.js';

const root = (subgraph: string): PlannedFetch => ({
  kind: 'Fetch',
  subgraph,
  query: '{ items { id } }',
  variables: [],
  entities: null,
  outputRewrites: [],
});
/** Fetches a field of items, for which it needs another. */
const entities = (
  subgraph: string,
  field: string,
  needs = 'id',
): PlannedFetch => ({
  ...root(subgraph),
  query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Item { ${field} } } }`,
  entities: [
    {
      key: '_entities',
      variable: 'representations',
      paths: [['items', '@']],
      requires: [{ kind: 'Field', name: needs }],
      inputRewrites: [],
      outputRewrites: [],
      contexts: [],
    },
  ],
});
const inSequence = (...nodes: PlanTree[]): PlanTree => ({
  kind: 'Sequence',
  nodes,
});
const inParallel = (...nodes: PlanTree[]): PlanTree => ({
  kind: 'Parallel',
  nodes,
});

/** Of each step the subgraph, its number of `_entities` fields, and the steps before it. */
function stepsOf(tree: PlanTree) {
  const plan = batchFetches(tree);
  if (plan?.kind !== 'Graph') throw new Error('not a graph');
  return plan.steps.map(({ node, after }) =>
    node.kind === 'Fetch'
      ? [node.subgraph, node.entities?.length ?? 0, after]
      : [],
  );
}

test('fetches of entities from one subgraph in different branches are one request when as many fetches precede them', () => {
  expect(
    stepsOf(
      inParallel(
        inSequence(root('a'), entities('c', 'one')),
        inSequence(
          root('b'),
          entities('c', 'two'),
          entities('d', 'three', 'two'),
        ),
      ),
    ),
  ).toEqual([
    ['a', 0, []],
    ['b', 0, []],
    ['c', 2, [0, 1]],
    ['d', 1, [2]],
  ]);
});

test('a fetch does not wait for a branch that it does not need', () => {
  expect(
    stepsOf(
      inSequence(
        root('a'),
        inParallel(
          entities('b', 'slow'),
          inSequence(entities('c', 'one'), entities('d', 'two', 'one')),
        ),
      ),
    ),
  ).toEqual([
    ['a', 0, []],
    ['b', 1, [0]],
    ['c', 1, [0]],
    ['d', 1, [2]],
  ]);
});

test('fetches of one subgraph that come after each other stay apart, and so do fetches at the root', () => {
  expect(
    stepsOf(
      inParallel(
        inSequence(
          root('a'),
          entities('b', 'one'),
          entities('b', 'two', 'one'),
        ),
        root('a'),
      ),
    ),
  ).toEqual([
    ['a', 0, []],
    ['a', 0, []],
    ['b', 1, [0]],
    ['b', 1, [2]],
  ]);
});

test('a fetch that no other needs is one request with a later one of the same entities, unless it needs more', () => {
  const elsewhere = entities('d', 'four');
  elsewhere.entities![0]!.paths = [['items', '@', 'part']];
  expect(
    stepsOf(
      inSequence(
        root('a'),
        inParallel(
          entities('b', 'one'),
          elsewhere,
          inSequence(entities('c', 'two'), entities('b', 'three', 'two')),
          inSequence(entities('c', 'two'), entities('d', 'five', 'two')),
          inSequence(entities('e', 'slow'), entities('b', 'four', 'slow')),
        ),
      ),
    ),
  ).toEqual([
    ['a', 0, []],
    ['d', 1, [0]],
    ['c', 2, [0]],
    ['e', 1, [0]],
    ['b', 3, [0, 2, 3]],
    ['d', 1, [2]],
  ]);
});

test('a fetch waits only for those of a sequence whose fields it reads', () => {
  const inner = entities('e', 'five', 'four');
  inner.entities![0]!.paths = [['items', '@', 'part', '... on Part']];
  expect(
    stepsOf(
      inSequence(
        root('a'),
        inParallel(
          entities('b', 'one'),
          entities('c', 'two'),
          entities('f', 'part { four __typename }'),
        ),
        inParallel(entities('d', 'three', 'two'), inner),
      ),
    ),
  ).toEqual([
    ['a', 0, []],
    ['b', 1, [0]],
    ['c', 1, [0]],
    ['f', 1, [0]],
    ['d', 1, [2]],
    ['e', 1, [3]],
  ]);
});
