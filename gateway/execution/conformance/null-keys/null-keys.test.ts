import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

type Book = { upc?: string; id?: string };
const graph = conformance(
  {
    a: {
      schema: `
        type Query { shelves: [Shelf!]! }
        type Shelf { book: Book }
        type Book @key(fields: "upc") { upc: ID! }`,
      resolvers: {
        Query: {
          shelves: () => ['b1', 'b2', 'b3'].map((upc) => ({ book: { upc } })),
        },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type Book @key(fields: "id") @key(fields: "upc") { id: ID! upc: ID! }`,
      resolvers: {
        Book: {
          __resolveReference: ({ upc }: Book) =>
            upc === 'b2' ? null : { id: `id-${upc}`, upc },
        },
      },
    },
    c: {
      schema: `
        type Query { c: Int }
        type Book @key(fields: "id") { id: ID! author: String }`,
      resolvers: {
        Book: { author: ({ id }: Book) => `author of ${id}` },
      },
    },
  },
  [
    [
      'an entity without its next key is not fetched, the others are completed',
      '{ shelves { book { upc author } } }',
      {
        shelves: [
          { book: { upc: 'b1', author: 'author of id-b1' } },
          { book: { upc: 'b2', author: null } },
          { book: { upc: 'b3', author: 'author of id-b3' } },
        ],
      },
    ],
  ],
);

test('no representation without a key is sent', async () => {
  await graph().execute('{ shelves { book { author } } }');
  const [request] = graph().requests['c']!;
  expect(Object.values(request!.variables)).toEqual([
    [
      { __typename: 'Book', id: 'id-b1' },
      { __typename: 'Book', id: 'id-b3' },
    ],
  ]);
});

type Part = { id?: string; seal?: { code: string | null; by: string } | null };
const parts: Part[] = [
  { id: '1', seal: { code: 's1', by: 'x' } },
  { id: '2', seal: { code: null, by: 'x' } },
  { id: '3', seal: null },
];
const sealed = conformance(
  {
    a: {
      schema: `
        type Query { parts: [Part]! holes: [Part] }
        type Part @key(fields: "seal { code by }") { id: ID! seal: Seal }
        type Seal @shareable { code: String by: String }`,
      resolvers: {
        Query: { parts: () => parts, holes: () => [null, parts[0], null] },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type Part @key(fields: "seal { code by }") { seal: Seal checked: String }
        type Seal @shareable { code: String by: String }`,
      resolvers: {
        Part: { checked: ({ seal }: Part) => `checked ${seal!.code}` },
      },
    },
  },
  [
    [
      'a composite key of which a field or the whole is null',
      '{ parts { id checked } }',
      {
        parts: [
          { id: '1', checked: 'checked s1' },
          { id: '2', checked: null },
          { id: '3', checked: null },
        ],
      },
    ],
    [
      'null between entities',
      '{ holes { checked } }',
      { holes: [null, { checked: 'checked s1' }, null] },
    ],
  ],
);

test('a composite key with a null field is not sent', async () => {
  await sealed().execute('{ parts { checked } }');
  expect(sealed().requests['b']!.map(({ variables }) => variables)).toEqual([
    {
      representations: [{ __typename: 'Part', seal: { code: 's1', by: 'x' } }],
    },
  ]);
});

conformance(
  {
    a: {
      schema: `
        type Query { part: Part }
        type Part @key(fields: "id") { id: ID! seal: Seal }
        type Seal @shareable { code: String }`,
      resolvers: { Query: { part: () => ({ id: '1', seal: { code: null } }) } },
    },
    b: {
      schema: `
        type Query { b: Int }
        type Part @key(fields: "seal { code }") @key(fields: "id") { id: ID! seal: Seal @external label: String @requires(fields: "seal { code }") }
        type Seal @shareable { code: String }`,
      resolvers: {
        Part: {
          __resolveReference: ({ id, seal }: Part) => ({
            id,
            seal: { code: 'by now' },
            was: seal!.code,
          }),
          label: ({ was }: { was: string | null }) => `was ${was}`,
        },
      },
    },
  },
  [
    [
      'a null key does not identify an entity, though it is sent with another key',
      '{ part { label } }',
      { part: { label: 'was null' } },
    ],
  ],
);
