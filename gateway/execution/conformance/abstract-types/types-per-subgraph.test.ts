import { conformance } from '../../testing/conformance.js';

type Typed = { __typename: string; id: string };
const typed = { __resolveType: ({ __typename }: Typed) => __typename };

// Subgraphs with different members of one union, different types of one interface, and different nullability of one field.
conformance(
  {
    a: {
      schema: `
        type Query { shared: Media @shareable all: [Media!]! only: Media shape: Shape }
        union Media = Book | Film
        interface Shape { id: ID! }
        type Circle implements Shape @key(fields: "id") { id: ID! area: Int radius: Int! }
        type Book @key(fields: "id") { id: ID! title: String! @shareable pages: Int! }
        type Film @key(fields: "id") { id: ID! title: String! @shareable }`,
      resolvers: {
        Query: {
          shared: () => ({ __typename: 'Book', id: 'b1' }),
          all: () => [
            { __typename: 'Book', id: 'b1' },
            { __typename: 'Film', id: 'f1' },
          ],
          only: () => ({ __typename: 'Film', id: 'f1' }),
          shape: () => ({ __typename: 'Circle', id: 'c1' }),
        },
        Media: typed,
        Shape: typed,
        Book: { title: ({ id }: Typed) => `title ${id}`, pages: () => 100 },
        Film: { title: ({ id }: Typed) => `title ${id}` },
        Circle: { area: () => null, radius: () => 3 },
      },
    },
    b: {
      schema: `
        type Query { shared: Media @shareable songs: [Media!]! figure: Figure shapes: [Shape] }
        union Media = Book | Song
        union Figure = Circle | Square
        interface Shape { id: ID! }
        type Circle implements Shape @key(fields: "id") { id: ID! colour: String }
        type Square implements Shape @key(fields: "id") { id: ID! colour: String side: Int! }
        type Book @key(fields: "id") { id: ID! title: String @shareable price: Int! }
        type Song @key(fields: "id") { id: ID! title: String! seconds: Int! }`,
      resolvers: {
        Query: {
          shared: () => ({ __typename: 'Book', id: 'b1' }),
          songs: () => [
            { __typename: 'Song', id: 's1' },
            { __typename: 'Book', id: 'b2' },
          ],
          figure: () => ({ __typename: 'Square', id: 'q1' }),
          shapes: () => [
            { __typename: 'Square', id: 'q1' },
            null,
            { __typename: 'Circle', id: 'c1' },
          ],
        },
        Media: typed,
        Figure: typed,
        Shape: typed,
        Book: { title: ({ id }: Typed) => `title ${id}`, price: () => 7 },
        Song: { title: () => 'song', seconds: () => 90 },
        Circle: { colour: () => 'red' },
        Square: { colour: () => 'blue', side: () => 4 },
      },
    },
  },
  [
    [
      'a member that both subgraphs have, with a field of each',
      '{ shared { __typename ... on Book { title pages price } } }',
      {
        shared: { __typename: 'Book', title: 'title b1', pages: 100, price: 7 },
      },
    ],
    [
      'a member that the queried subgraph does not have',
      '{ all { ... on Song { seconds } ... on Film { title } } only { ... on Song { title } } }',
      { all: [{}, { title: 'title f1' }], only: {} },
    ],
    [
      'members of one list with fields from another subgraph',
      '{ songs { ... on Song { title seconds } ... on Book { pages price } } }',
      {
        songs: [
          { title: 'song', seconds: 90 },
          { pages: 100, price: 7 },
        ],
      },
    ],
    [
      'a field that is nullable in one subgraph and non-null in another',
      '{ all { ... on Book { title } } songs { ... on Book { title } } }',
      { all: [{ title: 'title b1' }, {}], songs: [{}, { title: 'title b2' }] },
    ],
    [
      'an interface field that only another subgraph has',
      '{ shape { id ... on Circle { colour radius } } }',
      { shape: { id: 'c1', colour: 'red', radius: 3 } },
    ],
    [
      'types of one interface that come from two subgraphs',
      '{ shapes { __typename id ... on Circle { radius area } ... on Square { side } } }',
      {
        shapes: [
          { __typename: 'Square', id: 'q1', side: 4 },
          null,
          { __typename: 'Circle', id: 'c1', radius: 3, area: null },
        ],
      },
    ],
    [
      'a union whose members implement one interface',
      '{ figure { ... on Shape { id } ... on Square { colour } } }',
      { figure: { id: 'q1', colour: 'blue' } },
    ],
  ],
);
