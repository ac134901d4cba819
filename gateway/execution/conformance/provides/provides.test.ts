import { expect, test } from '@jest/globals';
import { conformance } from '../../testing/conformance.js';

const graph = conformance(
  {
    a: {
      schema: `
        type Query { top: Product @provides(fields: "name") nested: Shelf @provides(fields: "first { name }") any: [Media!]! @provides(fields: "... on Book { title }") plain: Product }
        type Product @key(fields: "id") { id: ID! name: String! @external }
        type Shelf { first: Product! }
        union Media = Book | Film
        type Book @key(fields: "id") { id: ID! title: String! @external }
        type Film @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          top: () => ({ id: '1', name: 'from a' }),
          nested: () => ({ first: { id: '2', name: 'from a' } }),
          any: () => [
            { __typename: 'Book', id: '1', title: 'book from a' },
            { __typename: 'Film', id: '2' },
          ],
          plain: () => ({ id: '1' }),
        },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type Product @key(fields: "id") { id: ID! name: String! @shareable price: Int! }
        type Book @key(fields: "id") { id: ID! title: String! @shareable }
        type Film @key(fields: "id") { id: ID! title: String! @shareable }`,
      resolvers: {
        Product: { name: () => 'from b', price: () => 5 },
        Book: { title: () => 'book from b' },
        Film: { title: () => 'film from b' },
      },
    },
  },
  [
    [
      'a provided field comes in the same request',
      '{ top { name } }',
      { top: { name: 'from a' } },
    ],
    [
      'at another path it comes from its owner',
      '{ plain { name } }',
      { plain: { name: 'from b' } },
    ],
    [
      'a provided field next to one that is not',
      '{ top { name price } }',
      { top: { name: 'from a', price: 5 } },
    ],
    [
      'a nested provided field',
      '{ nested { first { name } } }',
      { nested: { first: { name: 'from a' } } },
    ],
    [
      'provided for one member of a union',
      '{ any { ... on Book { title } ... on Film { title } } }',
      { any: [{ title: 'book from a' }, { title: 'film from b' }] },
    ],
  ],
);

test('a provided field needs no other subgraph request', async () => {
  await graph().execute('{ top { name } }');
  expect(graph().requests['b']).toEqual([]);
});

const medium = {
  __resolveType: ({ __typename }: { __typename: string }) => __typename,
};
const behind = conformance(
  {
    a: {
      schema: `
        type Query {
          media: [Media!]! @provides(fields: "... on Book { author { name } } ... on Film { author { name } }")
          shelf: [Book!]! @provides(fields: "author { name }")
          bare: [Media!]!
        }
        interface Media { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! author: Author @external }
        type Film implements Media @key(fields: "id") { id: ID! author: Author @external }
        type Author { name: String @external }`,
      resolvers: {
        Query: {
          media: () => [
            { __typename: 'Book', id: '1', author: { name: 'a1' } },
            { __typename: 'Film', id: '2', author: null },
          ],
          shelf: () => [{ id: '1', author: { name: 'a1' } }],
          bare: () => [
            { __typename: 'Film', id: '2' },
            { __typename: 'Book', id: '1' },
          ],
        },
        Media: medium,
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type Book @key(fields: "id") { id: ID! author: Author @shareable isbn: String }
        type Film @key(fields: "id") { id: ID! author: Author @shareable }
        type Author { name: String @shareable born: Int }`,
      resolvers: {
        Book: {
          author: () => ({ name: 'b1', born: 1950 }),
          isbn: () => '978',
        },
        Film: { author: () => ({ name: 'b2', born: 1960 }) },
      },
    },
  },
  [
    [
      'provided for possible types of an interface, null included',
      '{ media { ... on Book { author { name } } ... on Film { author { name } } } }',
      { media: [{ author: { name: 'a1' } }, { author: null }] },
    ],
    [
      'not provided for the same interface at another path',
      '{ bare { ... on Book { author { name } } ... on Film { author { name } } } }',
      { bare: [{ author: { name: 'b2' } }, { author: { name: 'b1' } }] },
    ],
    [
      'an object of which one field is provided, with another field',
      '{ shelf { author { born } isbn } }',
      { shelf: [{ author: { born: 1950 }, isbn: '978' }] },
    ],
  ],
);

test('only selected fields of those provided are fetched', async () => {
  await behind().execute('{ shelf { id } }');
  expect(
    behind()
      .requests['a']!.map(({ query }) => query)
      .join(),
  ).not.toMatch(/author/);
});
