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
      'what is provided comes along',
      '{ top { name } }',
      { top: { name: 'from a' } },
    ],
    [
      'elsewhere it comes from its owner',
      '{ plain { name } }',
      { plain: { name: 'from b' } },
    ],
    [
      'provided beside what is not',
      '{ top { name price } }',
      { top: { name: 'from a', price: 5 } },
    ],
    [
      'provided below',
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

test('what is provided is asked of nobody else', async () => {
  await graph().ask('{ top { name } }');
  expect(graph().asked['b']).toEqual([]);
});
