import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const graph = conformance(
  {
    a: {
      schema: `
        type Query { user: User hidden: User @inaccessible colours: [Colour!]! things: [Thing!]! first: Colour }
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
      'a field that nobody may ask may still be required',
      '{ user { greeting } }',
      { user: { greeting: 'hi s1' } },
    ],
    ['the rest of an enum', '{ colours }', { colours: ['RED'] }],
    [
      'the rest of an interface',
      '{ things { __typename id } }',
      { things: [{ __typename: 'Open', id: '1' }] },
    ],
    ['a value that nobody may see is null', '{ first }', { first: null }],
  ],
);

test.each([
  '{ hidden { id } }',
  '{ user { ssn } }',
  '{ things { ... on Closed { id } } }',
])('%s cannot be asked', async (query) => {
  await expect(graph().ask(query)).rejects.toThrow();
});

test('introspection does not know it', async () => {
  const { data } = await graph().ask(
    '{ __type(name: "User") { fields { name } } __schema { types { name } } }',
  );
  expect(data.__type.fields.map(({ name }: any) => name)).not.toContain('ssn');
  expect(data.__schema.types.map(({ name }: any) => name)).not.toContain(
    'Closed',
  );
});
