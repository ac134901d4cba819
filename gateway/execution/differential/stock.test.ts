import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  Kind,
  parse,
  validate,
  visit,
  type DocumentNode,
  type FieldNode,
} from 'graphql';
import { isDeepStrictEqual } from 'node:util';
import { requiredNames, requirementsOf } from '../requirements.js';
import { fixture, type Fixture } from '../testing/fixture.js';
import { randomGraph, type Draw } from '../testing/random-graph.js';
import { randomOperation } from '../testing/random-operation.js';
import { seed } from '../testing/seed.js';
import { stockGateway } from '../testing/stock.js';

/** An operation over a graph of which one subgraph may fail. */
interface TestCase {
  document: DocumentNode;
  /** Names of fields that plans select by themselves. */
  needed: ReadonlySet<string>;
  /** Of those, fields that other fields require. */
  required: ReadonlySet<string>;
  /** Names of fields with `@requires`. */
  computed: ReadonlySet<string>;
  /** The subgraph that fails. */
  failing: string | null;
}

/** A case in which @apollo/gateway may respond differently, and why it is wrong. */
interface Difference {
  reason: string;
  applies(testCase: TestCase): boolean;
  /** The smallest case. */
  example: { query: string; failing?: string; ours: unknown; stock: unknown };
}

const differences: Difference[] = [
  {
    reason:
      'an alias equal to a field that the plan needs is taken for that field',
    applies: ({ document, needed }) =>
      someField(
        document,
        ({ alias, name }) =>
          !!alias && alias.value !== name.value && needed.has(alias.value),
      ),
    example: {
      query: '{ item { id: name price } }',
      ours: { item: { id: 'a chair', price: 7 } },
      stock: { item: { id: '1', price: 7 } },
    },
  },
  {
    reason:
      'a required field has one value, whatever arguments the client selects it with',
    applies: ({ document, required }) =>
      someField(
        document,
        ({ name, arguments: given = [] }) =>
          given.length > 0 && required.has(name.value),
      ),
    example: {
      query: '{ item { weight(unit: "kg") shipping } }',
      ours: { item: { weight: 2, shipping: 2000 } },
      stock: { item: { weight: 2, shipping: 2 } },
    },
  },
  {
    reason:
      'an object whose whole selection is excluded by conditions is null, though it exists',
    applies: ({ document }) =>
      someField(
        document,
        ({ selectionSet }) =>
          !!selectionSet?.selections.every(
            (each) =>
              each.kind !== Kind.FIELD || (each.directives?.length ?? 0) > 0,
          ),
      ),
    example: {
      query:
        'query ($no: Boolean = false) { item { twin @skip(if: $no) { price @include(if: $no) } } }',
      ours: { item: { twin: {} } },
      stock: { item: { twin: null } },
    },
  },
  {
    reason: 'a field whose required field failed is not fetched at all',
    applies: ({ document, computed, failing }) =>
      failing !== null &&
      someField(document, ({ name }) => computed.has(name.value)),
    example: {
      query: '{ other { price shipping } }',
      failing: 'a',
      ours: { other: { price: 7, shipping: -1 } },
      stock: { other: { price: 7, shipping: null } },
    },
  },
];

function someField(
  document: DocumentNode,
  is: (node: FieldNode) => boolean,
): boolean {
  let found = false;
  visit(document, { Field: (node) => void (found ||= is(node)) });
  return found;
}

function testCaseOf(
  document: DocumentNode,
  { supergraphSdl }: Fixture,
  failing: string | null,
): TestCase {
  const requirements = requirementsOf(parse(supergraphSdl));
  const required = [...requiredNames(requirements).keys()];
  return {
    document,
    needed: new Set(['id', 'code', '__typename', ...required]),
    required: new Set(required),
    computed: new Set(requirements.map(({ by }) => by.split('.')[1]!)),
    failing,
  };
}

/** Executes an operation with both, while one subgraph may fail. */
async function executeBoth(
  ours: Fixture,
  stock: Awaited<ReturnType<typeof stockGateway>>,
  query: string,
  failing: string | null,
) {
  if (failing)
    ours.overrideResponse[failing] = () => ({
      data: null,
      errors: [{ message: 'x' }],
    });
  try {
    return {
      ours: await ours.execute(query),
      stock: await stock.execute(query),
    };
  } finally {
    if (failing) ours.overrideResponse[failing] = undefined;
  }
}

/** `b` computes the shipping cost of an item from its weight, which `a` resolves. */
const small = {
  a: {
    schema: `
      type Query { item: Item }
      type Item @key(fields: "id") { id: ID! name: String weight(unit: String = "g"): Int }`,
    resolvers: {
      Query: { item: () => ({ id: '1', name: 'a chair' }) },
      Item: {
        weight: (_: unknown, { unit }: { unit: string }) =>
          unit === 'kg' ? 2 : 2000,
      },
    },
  },
  b: {
    schema: `
      type Query { other: Item }
      type Item @key(fields: "id") { id: ID! weight(unit: String = "g"): Int @external price: Int twin: Item shipping: Int @requires(fields: "weight") }`,
    resolvers: {
      Query: { other: () => ({ id: '1' }) },
      Item: {
        twin: () => ({ id: '2' }),
        price: ({ id }: { id: string }) => (id === '1' ? 7 : 0),
        shipping: ({ weight }: { weight: number | null }) => weight ?? -1,
      },
    },
  },
};

test.each(differences)(
  'a difference from @apollo/gateway: $reason',
  async ({ applies, example: { query, failing = null, ...expected } }) => {
    const graph = await fixture(small);
    const stock = await stockGateway(graph);
    try {
      const { ours, stock: theirs } = await executeBoth(
        graph,
        stock,
        query,
        failing,
      );
      expect({ ours: ours.data, stock: theirs.data }).toEqual(expected);
      expect(applies(testCaseOf(parse(query), graph, failing))).toBe(true);
    } finally {
      await stock.stop();
      await graph.stop();
    }
  },
);

test(`any operation over any graph, whether or not a subgraph fails, has the response of @apollo/gateway, except for the listed differences (seed ${seed})`, async () => {
  let same = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const draw: Draw = (below) => gen(fc.nat, { max: below - 1 });
      const { subgraphs, monolith } = randomGraph(draw, true);
      const graph = await fixture(subgraphs);
      const stock = await stockGateway(graph);
      const names = Object.keys(subgraphs);
      try {
        for (let times = 0; times < 5; times++) {
          const query = randomOperation(monolith, draw, true);
          const document = parse(query);
          const failing = draw(3) === 0 ? names[draw(names.length)]! : null;
          // Response keys are random, so some conflict.
          if (validate(monolith, document).length > 0) continue;
          const responses = await executeBoth(graph, stock, query, failing);
          if (isDeepStrictEqual(responses.ours.data, responses.stock.data))
            same++;
          else {
            const testCase = testCaseOf(document, graph, failing);
            const isListed = differences.some(({ applies }) =>
              applies(testCase),
            );
            expect({
              isListed,
              query,
              failing,
              subgraphs,
              ...responses,
            }).toEqual(expect.objectContaining({ isListed: true }));
          }
        }
      } finally {
        await stock.stop();
        await graph.stop();
      }
    }),
    { seed, numRuns: 40, endOnFailure: true },
  );
  expect(same).toBeGreaterThan(100);
});
