import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const both = [
  { __typename: 'Open', id: '1' },
  { __typename: 'Closed', id: '2' },
];
const graph = conformance(
  {
    a: {
      schema: `
        type Query { user: User hidden: User @inaccessible colours: [Colour!]! things: [Thing!]! first: Colour sure: Painted things2: [Thing!] mixed: [Thing] }
        type Painted { colour: Colour! size: Int }
        type User @key(fields: "id") { id: ID! secret: String! @inaccessible ssn: String! @inaccessible }
        enum Colour { RED GREEN @inaccessible }
        interface Thing { id: ID! }
        type Open implements Thing { id: ID! }
        type Closed implements Thing @inaccessible { id: ID! }`,
      resolvers: {
        Query: {
          user: () => ({ id: '1', secret: 's1', ssn: '9' }),
          colours: () => ['RED'],
          things: () => [{ __typename: 'Open', id: '1' }],
          first: () => 'GREEN',
          sure: () => ({ colour: 'GREEN', size: 1 }),
          things2: () => both,
          mixed: () => both,
        },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type User @key(fields: "id") { id: ID! secret: String! @external greeting: String! @requires(fields: "secret") }`,
      resolvers: {
        User: { greeting: ({ secret }: { secret: string }) => `hi ${secret}` },
      },
    },
  },
  [
    [
      'an @inaccessible field may be required by another',
      '{ user { greeting } }',
      { user: { greeting: 'hi s1' } },
    ],
    ['the other values of an enum', '{ colours }', { colours: ['RED'] }],
    [
      'the accessible fields of an interface',
      '{ things { __typename id } }',
      { things: [{ __typename: 'Open', id: '1' }] },
    ],
    ['an @inaccessible enum value is null', '{ first }', { first: null }],
    [
      'an object of an @inaccessible type is null',
      '{ mixed { id } }',
      { mixed: [{ id: '1' }, null] },
    ],
  ],
);

test.each([
  '{ hidden { id } }',
  '{ user { ssn } }',
  '{ things { ... on Closed { id } } }',
])('%s cannot be selected', async (query) => {
  await expect(graph().execute(query)).rejects.toThrow();
});

test('introspection does not show @inaccessible fields and types', async () => {
  const { data } = await graph().execute(
    '{ __type(name: "User") { fields { name } } __schema { types { name } } }',
  );
  expect(data.__type.fields.map(({ name }: any) => name)).not.toContain('ssn');
  expect(data.__schema.types.map(({ name }: any) => name)).not.toContain(
    'Closed',
  );
});

test.each([
  ['{ sure { colour } }', { sure: null }, ['sure', 'colour']],
  ['{ things2 { id } }', { things2: null }, ['things2', 1]],
])(
  'in %s, an object of an @inaccessible type in a non-null position makes its parent null, with an error',
  async (query, data, path) => {
    expect(await graph().execute(query)).toEqual({
      data,
      errors: [{ message: 'null where it may not stand', path }],
    });
  },
);
