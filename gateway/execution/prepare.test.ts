import { expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { graphOf } from './graph.js';
import { PlanningFailed, PlannerOverloaded } from './planning/planning.js';
import { manyPlans } from './testing/many-plans.js';
import { preparer } from './prepare.js';
import { supergraphSource } from './testing/supergraph-source.js';

/** The signal of a client that stays connected. */
const connected = new AbortController().signal;

test('N68: the memory for prepared operations is bounded, however many there are', async () => {
  const graph = graphOf(supergraphSource(manyPlans(1, 0).supergraphSdl));
  const planned: string[] = [];
  const { prepare } = preparer(
    {
      plan: async (document) => {
        planned.push(document);
        return null;
      },
      stop: async () => {},
    },
    { graph },
  );
  /** Prepares an operation of some hundred thousand characters. */
  const prepareLong = (index: number) => {
    const document = parse(
      `query q${index} { node { ${'a'.repeat(100_000)}: id } }`,
    );
    const operation = getOperationAST(document)!;
    const { schema } = graph;
    return prepare(
      { schema, document, operation, queryHash: `${index}` },
      new Map(),
      connected,
    );
  };
  await prepareLong(0);
  await prepareLong(0);
  expect(planned).toHaveLength(1);
  for (let index = 1; index <= 50; index++) await prepareLong(index);
  await prepareLong(50);
  expect(planned).toHaveLength(51);
  await prepareLong(0);
  expect(planned).toHaveLength(52);
});

test('compiling a large plan does not block the event loop', async () => {
  const graph = graphOf(supergraphSource(manyPlans(1, 0).supergraphSdl));
  const nodes = Array.from({ length: 100 }, () => ({
    kind: 'Fetch' as const,
    subgraph: 's0',
    query: '{ node { id } }',
    variables: [],
    entities: null,
    outputRewrites: [],
  }));
  const planning = {
    plan: async () => ({
      kind: 'Graph' as const,
      steps: nodes.map((node) => ({ node, after: [] })),
    }),
    stop: async () => {},
  };
  const document = parse('{ node { id } }');
  const operation = getOperationAST(document)!;
  let turns = 0;
  let isReady = false;
  const turn = () => {
    turns += 1;
    if (!isReady) setImmediate(turn);
  };
  turn();
  await preparer(planning, { graph }).prepare(
    { schema: graph.schema, document, operation, queryHash: '' },
    new Map(),
    connected,
  );
  isReady = true;
  expect(turns).toBeGreaterThan(nodes.length / 2);
});

test.each([
  ['{ __typename __schema { queryType { name } } }', null],
  ['{ ...Q } fragment Q on Query { __type(name: "Node") { name } }', null],
  [
    '{ ...Q t: __typename } fragment Q on Query { __schema { types { name } } node { __typename } }',
    '{...{node{__typename}}}',
  ],
])(
  'introspection is removed from %s before planning: %s',
  async (text, expected) => {
    const { supergraphSdl } = manyPlans(1, 0);
    const graph = graphOf(supergraphSource(supergraphSdl));
    const planned: string[] = [];
    const planning = {
      plan: async (operationText: string) => {
        planned.push(operationText.replace(/\s+/g, ' '));
        return null;
      },
      stop: async () => {},
    };
    const document = parse(text);
    const operation = getOperationAST(document)!;
    await preparer(planning, { graph }).prepare(
      { schema: graph.schema, document, operation, queryHash: text },
      new Map(),
      connected,
    );
    expect(planned).toEqual(expected === null ? [] : [expected]);
  },
);

test('an operation that cannot be planned fails again without another attempt', async () => {
  const graph = graphOf(supergraphSource(manyPlans(1, 0).supergraphSdl));
  let tries = 0;
  const planning = {
    plan: async () => {
      tries += 1;
      throw new PlanningFailed();
    },
    stop: async () => {},
  };
  const { prepare } = preparer(planning, { graph });
  const document = parse('{ node { id } }');
  const operation = getOperationAST(document)!;
  const request = { schema: graph.schema, document, operation, queryHash: '' };
  for (let times = 0; times < 3; times++)
    await expect(prepare(request, new Map(), connected)).rejects.toBeInstanceOf(
      PlanningFailed,
    );
  expect(tries).toBe(1);
});

test('an operation that was rejected for overload is planned when it is requested again', async () => {
  const graph = graphOf(supergraphSource(manyPlans(1, 0).supergraphSdl));
  let tries = 0;
  const planning = {
    plan: async () => {
      if (tries++ === 0) throw new PlannerOverloaded();
      return null;
    },
    stop: async () => {},
  };
  const { prepare } = preparer(planning, { graph });
  const document = parse('{ node { id } }');
  const operation = getOperationAST(document)!;
  const request = { schema: graph.schema, document, operation, queryHash: '' };
  await expect(prepare(request, new Map(), connected)).rejects.toBeInstanceOf(
    PlannerOverloaded,
  );
  await prepare(request, new Map(), connected);
  await prepare(request, new Map(), connected);
  expect(tries).toBe(2);
});

test('an operation is wanted as long as one waiting client is connected', async () => {
  const graph = graphOf(supergraphSource(manyPlans(1, 0).supergraphSdl));
  let isWanted = () => true;
  const planning = {
    plan: (_text: string, _labels: unknown, wanted = isWanted) => {
      isWanted = wanted;
      return new Promise<never>(() => {});
    },
    stop: async () => {},
  };
  const { prepare } = preparer(planning, { graph });
  const document = parse('{ node { id } }');
  const operation = getOperationAST(document)!;
  const request = { schema: graph.schema, document, operation, queryHash: '' };
  const clients = [new AbortController(), new AbortController()];
  for (const { signal } of clients) void prepare(request, new Map(), signal);
  clients[0]!.abort();
  expect(isWanted()).toBe(true);
  clients[1]!.abort();
  expect(isWanted()).toBe(false);
});
