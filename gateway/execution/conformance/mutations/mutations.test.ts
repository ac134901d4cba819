import { beforeEach, expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

let log: string[] = [];
const resolver =
  (where: string) =>
  async (_: unknown, { n }: { n: number }) => {
    await new Promise((resolve) => setTimeout(resolve, n === 1 ? 30 : 1));
    log.push(`${where}${n}`);
    return { id: String(n) };
  };
const schema = (where: string, field: string) => `
  type Query { ${where}: Int }
  type Mutation { ${where}Do(n: Int!): Thing ${where}Fails: Thing }
  type Thing @key(fields: "id") { id: ID! ${field}: String! }`;
const resolvers = (where: string, field: string) => ({
  Mutation: {
    [`${where}Do`]: resolver(where),
    [`${where}Fails`]: () => {
      log.push(`${where} fails`);
      throw new Error('no');
    },
  },
  Thing: {
    [field]: ({ id }: { id: string }) => `${field}${id} after ${log.join()}`,
  },
});

beforeEach(() => {
  log = [];
});

const graph = conformance(
  {
    a: { schema: schema('a', 'x'), resolvers: resolvers('a', 'x') },
    b: { schema: schema('b', 'y'), resolvers: resolvers('b', 'y') },
  },
  [
    ['one mutation', 'mutation { aDo(n: 1) { id } }', { aDo: { id: '1' } }],
    [
      'a mutation, with a field of the result from another subgraph',
      'mutation { aDo(n: 1) { x y } }',
      { aDo: { x: 'x1 after a1', y: 'y1 after a1' } },
    ],
    [
      'mutations of two subgraphs, in sequence',
      'mutation { aDo(n: 1) { x } bDo(n: 2) { y } }',
      { aDo: { x: 'x1 after a1' }, bDo: { y: 'y2 after a1,b2' } },
    ],
    [
      'alternating between subgraphs, in the order of the operation',
      'mutation { one: aDo(n: 1) { id } two: bDo(n: 2) { id } three: aDo(n: 3) { x } }',
      { one: { id: '1' }, two: { id: '2' }, three: { x: 'x3 after a1,b2,a3' } },
    ],
    [
      'with variables',
      'mutation ($n: Int!) { bDo(n: $n) { y x } }',
      { bDo: { y: 'y5 after b5', x: 'x5 after b5' } },
      { n: 5 },
    ],
  ],
);

test('each mutation is executed once, in order', async () => {
  await graph().execute(
    'mutation { one: aDo(n: 1) { y } two: bDo(n: 2) { x } three: aDo(n: 3) { y } }',
  );
  expect(log).toEqual(['a1', 'b2', 'a3']);
});

test('a mutation that fails does not prevent the others', async () => {
  const { data, errors } = await graph().execute(
    'mutation { aFails { id } bDo(n: 2) { id } }',
  );
  expect(data).toEqual({ aFails: null, bDo: { id: '2' } });
  expect(errors).toEqual([{ message: 'no', path: ['aFails'] }]);
  expect(log).toEqual(['a fails', 'b2']);
});
