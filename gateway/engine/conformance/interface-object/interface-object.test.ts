import { expect, test } from '@jest/globals';
import { byKey, conformance } from '../../testing/conformance.js';

const media = [
  { __typename: 'Book', id: 'b1', title: 'Book one', pages: 100 },
  { __typename: 'Film', id: 'f1', title: 'Film one', minutes: 90 },
];
const byId = byKey(media, 'id');
type Ref = { id: string };

const graph = conformance(
  {
    owner: {
      schema: `
        type Query { media: [Media!]! medium(id: ID!): Media book: Book }
        interface Media @key(fields: "id") { id: ID! title: String! }
        type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
        type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! }`,
      resolvers: {
        Query: {
          media: () => media,
          medium: (_: unknown, { id }: Ref) => byId.get(id) ?? null,
          book: () => media[0],
        },
        Media: {
          __resolveReference: ({ id }: Ref) => byId.get(id) ?? null,
          __resolveType: ({ __typename }: { __typename: string }) => __typename,
        },
        Book: { __resolveReference: ({ id }: Ref) => byId.get(id) ?? null },
        Film: { __resolveReference: ({ id }: Ref) => byId.get(id) ?? null },
      },
    },
    reviews: {
      schema: `
        type Query { best: Media reviewed: [Media!]! }
        type Media @key(fields: "id") @interfaceObject { id: ID! title: String! @external score: Int! reviews: [Review!]! praise: String! @requires(fields: "title") }
        type Review { text: String! of: Media! }`,
      resolvers: {
        Query: {
          best: () => ({ id: 'f1' }),
          reviewed: () => [{ id: 'b1' }, { id: 'f1' }],
        },
        Media: {
          score: ({ id }: Ref) => (id === 'b1' ? 7 : 9),
          reviews: ({ id }: Ref) => [{ text: `on ${id}`, of: { id } }],
          praise: ({ title }: { title: string }) => `Read ${title}!`,
        },
      },
    },
  },
  [
    [
      'a field of every implementing type from a subgraph that knows none of them',
      '{ media { title score } }',
      {
        media: [
          { title: 'Book one', score: 7 },
          { title: 'Film one', score: 9 },
        ],
      },
    ],
    [
      'the type is found where it is known',
      '{ best { __typename } }',
      { best: { __typename: 'Film' } },
    ],
    [
      'from the object to a field of the interface',
      '{ best { title score } }',
      { best: { title: 'Film one', score: 9 } },
    ],
    [
      'from the object to a field of one type',
      '{ best { ... on Film { minutes } ... on Book { pages } } }',
      { best: { minutes: 90 } },
    ],
    [
      'on a type of its own',
      '{ book { pages score } }',
      { book: { pages: 100, score: 7 } },
    ],
    [
      'in a fragment on one type',
      '{ media { ... on Book { score } id } }',
      { media: [{ score: 7, id: 'b1' }, { id: 'f1' }] },
    ],
    [
      'back from a value below it',
      '{ best { reviews { text of { title __typename } } } }',
      {
        best: {
          reviews: [
            { text: 'on f1', of: { title: 'Film one', __typename: 'Film' } },
          ],
        },
      },
    ],
    [
      'computed from a field of the owner',
      '{ reviewed { praise } }',
      {
        reviewed: [{ praise: 'Read Book one!' }, { praise: 'Read Film one!' }],
      },
    ],
    [
      'a list of objects told apart',
      '{ reviewed { id ... on Book { pages } ... on Film { minutes } score } }',
      {
        reviewed: [
          { id: 'b1', pages: 100, score: 7 },
          { id: 'f1', minutes: 90, score: 9 },
        ],
      },
    ],
    [
      'only what the object knows itself',
      '{ reviewed { id score } }',
      {
        reviewed: [
          { id: 'b1', score: 7 },
          { id: 'f1', score: 9 },
        ],
      },
    ],
    ['nobody there', '{ medium(id: "x") { score } }', { medium: null }],
  ],
);

test('what only the object knows is asked of nobody else', async () => {
  await graph().ask('{ reviewed { id score } }');
  expect(graph().asked['owner']).toEqual([]);
});
