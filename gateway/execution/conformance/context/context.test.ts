import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fixture, type Fixture } from '../../testing/fixture.js';

let graph: Fixture;
beforeAll(async () => {
  graph = await fixture({
    a: {
      schema: `
        type Query { t(prop: String): [T!] }
        type T @key(fields: "id") @context(name: "c") { id: ID! prop: String! counted(n: Int = 1): String u: U! us: [U!]! }
        type U @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: { t: () => ['1', '2'].map((id) => ({ id, prop: `p${id}` })) },
        T: {
          counted: (_: unknown, { n }: { n: number }) => `counted ${n}`,
          u: ({ id }: { id: string }) => ({ id: `u${id}` }),
          us: () => ['u1', 'u2', 'u3'].map((id) => ({ id })),
        },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type T @key(fields: "id") @context(name: "d") { id: ID! prop: String! @external counted(n: Int = 1): String @external }
        type U @key(fields: "id") { id: ID! field(a: String @fromContext(field: "$d { prop }")): String! many(a: String @fromContext(field: "$d { counted(n: 3) }")): String }`,
      resolvers: {
        U: {
          __resolveReference: (reference: object) => ({ ...reference }),
          field: ({ id }: { id: string }, { a }: { a: string }) =>
            `${id} with ${a}`,
          many: (_: unknown, { a }: { a: string }) => a,
        },
      },
    },
  });
});
afterAll(() => graph.stop());

test('a field gets a value of its parent object', async () => {
  const { data, errors } = await graph.execute('{ t { u { field } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    t: [{ u: { field: 'u1 with p1' } }, { u: { field: 'u2 with p2' } }],
  });
});

test('one entity below two objects gets the value of each parent', async () => {
  const { data } = await graph.execute('{ t { us { field } } }');
  expect(
    data.t.map(({ us }: any) => us.map(({ field }: any) => field)),
  ).toEqual(
    ['p1', 'p2'].map((p) => ['u1', 'u2', 'u3'].map((u) => `${u} with ${p}`)),
  );
});

test('a context value with an argument and the same field with the client’s argument are two values', async () => {
  const { data, errors } = await graph.execute(
    '{ t { counted(n: 5) u { many } } }',
  );
  expect(errors).toBeUndefined();
  const each = { counted: 'counted 5', u: { many: 'counted 3' } };
  expect(data).toEqual({ t: [each, each] });
});
