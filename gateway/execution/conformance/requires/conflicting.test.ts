import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';
import { fixture, type Fixture } from '../../testing/fixture.js';

interface Sent {
  id: string;
  price?: unknown;
  parts?: unknown;
  cost?: unknown;
  rival?: unknown;
}
const serialized = ({ price, parts, cost, rival }: Sent) =>
  JSON.stringify({ price, parts, cost, rival });
const amounts: Record<string, number> = { USD: 10, EUR: 9, GBP: 8 };
const price = (of: string) => (_: unknown, given: { currency: string }) =>
  `${of} ${amounts[given.currency]} ${given.currency}`;
const usd = '@requires(fields: "price(currency: \\"USD\\")")';
const eur = '@requires(fields: "price(currency: \\"EUR\\")")';

/** `shop` has prices, `post` computes from them, `law` computes from fields of `post`. */
const shop = {
  shop: {
    schema: `
      type Query { product: Product products: [Product!] things: [Thing!] priced: [Priced!] }
      type Mutation { buy: Product sell: Product }
      union Thing = Product | Service
      interface Priced { price(currency: String): String }
      type Product implements Priced @key(fields: "id") { id: ID! price(currency: String): String parts(first: Int = 9): [Part!] rival: Product }
      type Part { name: String price(currency: String): String }
      type Service implements Priced @key(fields: "id") { id: ID! price(currency: String): String }`,
    resolvers: {
      Query: {
        product: () => ({ id: '1' }),
        products: () => [{ id: '1' }, { id: '2' }, { id: '1' }],
        things: () => [
          { __typename: 'Product', id: '1' },
          { __typename: 'Service', id: '1' },
        ],
        priced: () => [
          { __typename: 'Service', id: '2' },
          { __typename: 'Product', id: '2' },
        ],
      },
      Mutation: { buy: () => ({ id: '3' }), sell: () => ({ id: '4' }) },
      Product: {
        price: ({ id }: Sent, given: { currency: string }) =>
          price(`product ${id}`)(null, given),
        rival: ({ id }: Sent) => ({ id: `${id}r` }),
        parts: (_: unknown, { first }: { first: number }) =>
          ['a', 'b', 'c'].slice(0, first).map((name) => ({ name })),
      },
      Part: {
        price: ({ name }: { name: string }, given: { currency: string }) =>
          price(`part ${name}`)(null, given),
      },
      Service: {
        price: ({ id }: Sent, given: { currency: string }) =>
          price(`service ${id}`)(null, given),
      },
    },
  },
  post: {
    schema: `
      type Query { parcel: Product }
      type Product @key(fields: "id") {
        id: ID!
        price(currency: String): String @external
        parts(first: Int = 9): [Part!] @external
        rival: Product @external
        compared: String @requires(fields: "price(currency: \\"USD\\") rival { price(currency: \\"EUR\\") rival { price(currency: \\"USD\\") } }")
        inDollars(times: Int = 1): String ${usd}
        inEuros(times: Int = 1): String ${eur}
        alsoInEuros: String ${eur}
        stamp: String
        cost(fast: Boolean): String @requires(fields: "price(currency: \\"GBP\\")")
        onePart: String @requires(fields: "parts(first: 1) { price(currency: \\"USD\\") }")
        twoParts: String @requires(fields: "parts(first: 2) { name price(currency: \\"EUR\\") } price(currency: \\"EUR\\")")
      }
      type Part { name: String @external price(currency: String): String @external }
      type Service @key(fields: "id") {
        id: ID!
        price(currency: String): String @external
        inDollars(times: Int = 1): String ${usd}
        inEuros(times: Int = 1): String ${eur}
      }`,
    resolvers: {
      Product: {
        inDollars: (sent: Sent, { times }: { times: number }) =>
          `${times} × ${sent.price as string}`,
        inEuros: (sent: Sent, { times }: { times: number }) =>
          `${times} × ${sent.price as string}`,
        alsoInEuros: serialized,
        stamp: () => 'lion',
        cost: (sent: Sent, { fast }: { fast: boolean }) =>
          `${fast ? 'fast' : 'slow'} for ${sent.price as string}`,
        compared: serialized,
        onePart: serialized,
        twoParts: serialized,
      },
      Service: {
        inDollars: (sent: Sent, { times }: { times: number }) =>
          `${times} × ${sent.price as string}`,
        inEuros: (sent: Sent, { times }: { times: number }) =>
          `${times} × ${sent.price as string}`,
      },
    },
  },
  law: {
    schema: `
      type Query { law: Int }
      type Product @key(fields: "id") {
        id: ID!
        cost(fast: Boolean): String @external
        tax: String @requires(fields: "cost(fast: true)")
        duty: String @requires(fields: "cost(fast: false)")
      }`,
    resolvers: { Product: { tax: serialized, duty: serialized } },
  },
};

describe('fields that require one field with different arguments', () => {
  const graph = conformance(shop, [
    [
      'in a list with one object twice',
      '{ products { inDollars inEuros } }',
      {
        products: ['1', '2', '1'].map((id) => ({
          inDollars: `1 × product ${id} 10 USD`,
          inEuros: `1 × product ${id} 9 EUR`,
        })),
      },
    ],
    [
      'with variables of their own',
      'query ($a: Int, $b: Int) { product { inDollars(times: $a) inEuros(times: $b) } }',
      {
        product: {
          inDollars: '2 × product 1 10 USD',
          inEuros: '3 × product 1 9 EUR',
        },
      },
      { a: 2, b: 3 },
    ],
    [
      'of several types in one list',
      '{ things { ... on Product { inDollars e: inEuros } ... on Service { inEuros inDollars } } priced { price(currency: "GBP") ... on Product { inEuros } ... on Service { inDollars } } }',
      {
        things: [
          {
            inDollars: '1 × product 1 10 USD',
            e: '1 × product 1 9 EUR',
          },
          {
            inEuros: '1 × service 1 9 EUR',
            inDollars: '1 × service 1 10 USD',
          },
        ],
        priced: [
          {
            price: 'service 2 8 GBP',
            inDollars: '1 × service 2 10 USD',
          },
          { price: 'product 2 8 GBP', inEuros: '1 × product 2 9 EUR' },
        ],
      },
    ],
    [
      'of nested objects, which are required with different arguments too',
      '{ product { onePart twoParts parts { price(currency: "GBP") } } }',
      {
        product: {
          onePart: '{"parts":[{"price":"part a 10 USD"}]}',
          twoParts:
            '{"price":"product 1 9 EUR","parts":[{"name":"a","price":"part a 9 EUR"},{"name":"b","price":"part b 9 EUR"}]}',
          parts: ['a', 'b', 'c'].map((name) => ({
            price: `part ${name} 8 GBP`,
          })),
        },
      },
    ],
    [
      'by one field, at different paths',
      '{ product { compared inEuros rival { inDollars compared } } }',
      {
        product: {
          compared:
            '{"price":"product 1 10 USD","rival":{"price":"product 1r 9 EUR","rival":{"price":"product 1rr 10 USD"}}}',
          inEuros: '1 × product 1 9 EUR',
          rival: {
            inDollars: '1 × product 1r 10 USD',
            compared:
              '{"price":"product 1r 10 USD","rival":{"price":"product 1rr 9 EUR","rival":{"price":"product 1rrr 10 USD"}}}',
          },
        },
      },
    ],
    [
      'that are required with different arguments themselves',
      '{ product { tax duty inEuros cost(fast: false) } }',
      {
        product: {
          tax: '{"cost":"fast for product 1 8 GBP"}',
          duty: '{"cost":"slow for product 1 8 GBP"}',
          inEuros: '1 × product 1 9 EUR',
          cost: 'slow for product 1 8 GBP',
        },
      },
    ],
    [
      'in named fragments that are used again',
      '{ a: product { ...F inEuros } b: product { ...F inEuros } } fragment F on Product { inDollars stamp id }',
      {
        a: {
          inDollars: '1 × product 1 10 USD',
          stamp: 'lion',
          id: '1',
          inEuros: '1 × product 1 9 EUR',
        },
        b: {
          inDollars: '1 × product 1 10 USD',
          stamp: 'lion',
          id: '1',
          inEuros: '1 × product 1 9 EUR',
        },
      },
    ],
    [
      'of mutation results; each mutation is executed once',
      'mutation { buy { inDollars inEuros } sell { inEuros inDollars } }',
      {
        buy: {
          inDollars: '1 × product 3 10 USD',
          inEuros: '1 × product 3 9 EUR',
        },
        sell: {
          inEuros: '1 × product 4 9 EUR',
          inDollars: '1 × product 4 10 USD',
        },
      },
    ],
    [
      'under aliases equal to names of the plan',
      '{ product { price: inEuros _required_0_price: inDollars _required_1_price: id } }',
      {
        product: {
          price: '1 × product 1 9 EUR',
          _required_0_price: '1 × product 1 10 USD',
          _required_1_price: '1',
        },
      },
    ],
  ]);

  test('fields that require it with equal arguments, or not at all, are fetched together; all in one request', async () => {
    const response = await graph().execute(
      '{ product { inDollars inEuros alsoInEuros stamp } }',
    );
    expect(response).toEqual({
      data: {
        product: {
          inDollars: '1 × product 1 10 USD',
          inEuros: '1 × product 1 9 EUR',
          alsoInEuros: '{"price":"product 1 9 EUR"}',
          stamp: 'lion',
        },
      },
    });
    const { shop: prices, post } = graph().requests;
    expect([prices!.length, post!.length]).toEqual([1, 1]);
    expect(Object.values(post![0]!.variables)).toEqual([
      [{ __typename: 'Product', id: '1', price: 'product 1 10 USD' }],
      [{ __typename: 'Product', id: '1', price: 'product 1 9 EUR' }],
    ]);
  });

  test('without a conflict the plan is unchanged', async () => {
    await graph().execute('{ product { inEuros alsoInEuros } }');
    expect(graph().requests['post']!.map(({ variables }) => variables)).toEqual(
      [
        {
          representations: [
            { __typename: 'Product', id: '1', price: 'product 1 9 EUR' },
          ],
        },
      ],
    );
  });
});

describe('when a value is missing that one of two fields requires', () => {
  let graph: Fixture;
  beforeAll(async () => {
    graph = await fixture({
      ...shop,
      shop: {
        ...shop.shop,
        resolvers: {
          ...shop.shop.resolvers,
          Product: {
            ...shop.shop.resolvers.Product,
            price: (_: unknown, given: { currency: string }) => {
              if (given.currency === 'USD') throw new Error('no dollars');
              return price('product')(null, given);
            },
          },
        },
      },
      post: {
        ...shop.post,
        resolvers: {
          Query: { parcel: () => ({ id: '1' }) },
          Product: {
            inDollars: ({ price }: Sent) => price,
            inEuros: ({ price }: Sent) => price,
          },
        },
      },
    });
  });
  afterAll(() => graph.stop());

  test('it is computed without the value, its null has the error, and the other field has its value', async () => {
    expect(await graph.execute('{ parcel { inDollars inEuros } }')).toEqual({
      data: { parcel: { inDollars: null, inEuros: 'product 9 EUR' } },
      errors: [{ message: 'no dollars', path: ['parcel', 'inDollars'] }],
    });
  });
});

test('one field that requires another with different arguments at one path is rejected', async () => {
  const schema = shop.post.schema.replace(
    usd,
    '@requires(fields: "price(currency: \\"USD\\") price(currency: \\"EUR\\")")',
  );
  await expect(
    fixture({ ...shop, post: { ...shop.post, schema } }),
  ).rejects.toThrow(
    'Product.inDollars requires price(currency: "EUR") of Product, and Product.inDollars requires price(currency: "USD"): an entity has one value for it.',
  );
});

describe('of an @interfaceObject', () => {
  conformance(
    {
      a: {
        schema: `
          type Query { cases: [Case!] }
          interface Case @key(fields: "id") { id: ID! weight(unit: String): String }
          type Civil implements Case @key(fields: "id") { id: ID! weight(unit: String): String }
          type Penal implements Case @key(fields: "id") { id: ID! weight(unit: String): String }`,
        resolvers: {
          Query: {
            cases: () => [
              { __typename: 'Civil', id: '1' },
              { __typename: 'Penal', id: '2' },
            ],
          },
          Case: {
            __resolveReference: ({ id }: Sent) => ({
              __typename: id === '1' ? 'Civil' : 'Penal',
              id,
            }),
          },
          Civil: {
            weight: ({ id }: Sent, { unit }: { unit: string }) =>
              `civil ${id} in ${unit}`,
          },
          Penal: {
            weight: ({ id }: Sent, { unit }: { unit: string }) =>
              `penal ${id} in ${unit}`,
          },
        },
      },
      b: {
        schema: `
          type Query { open: Case }
          type Case @key(fields: "id") @interfaceObject {
            id: ID!
            weight(unit: String): String @external
            light: String @requires(fields: "weight(unit: \\"g\\")")
            heavy: String @requires(fields: "weight(unit: \\"kg\\")")
          }`,
        resolvers: {
          Query: { open: () => ({ id: '2' }) },
          Case: {
            weight: ({ id }: Sent, { unit }: { unit: string }) =>
              `penal ${id} in ${unit}`,
            light: ({ weight }: { weight: unknown }) => weight,
            heavy: ({ weight }: { weight: unknown }) => weight,
          },
        },
      },
    },
    [
      [
        'each has its own value',
        '{ cases { light heavy ... on Penal { again: light } } }',
        {
          cases: [
            { light: 'civil 1 in g', heavy: 'civil 1 in kg' },
            {
              light: 'penal 2 in g',
              heavy: 'penal 2 in kg',
              again: 'penal 2 in g',
            },
          ],
        },
      ],
      [
        'from the subgraph of the @interfaceObject',
        '{ open { light heavy weight(unit: "t") id } }',
        {
          open: {
            light: 'penal 2 in g',
            heavy: 'penal 2 in kg',
            weight: 'penal 2 in t',
            id: '2',
          },
        },
      ],
    ],
  );
});
