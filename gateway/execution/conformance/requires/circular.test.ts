import { conformance } from '../../testing/conformance.js';

type Row = Record<string, string>;

conformance(
  {
    a: {
      schema: `
        type Query { feed: [Post!]! }
        type Post @key(fields: "id") { id: ID! byNovice: Boolean! @external byExpert: Boolean! @requires(fields: "byNovice") }`,
      resolvers: {
        Query: { feed: () => ['p1', 'p2'].map((id) => ({ id })) },
        Post: { byExpert: ({ byNovice }: { byNovice: boolean }) => !byNovice },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type Post @key(fields: "id") { id: ID! author: Author! byNovice: Boolean! @requires(fields: "author { years }") }
        type Author @key(fields: "id") { id: ID! years: Int! @external }`,
      resolvers: {
        Post: {
          author: ({ id }: Row) => ({ id: `a-${id}` }),
          byNovice: ({ author }: { author: { years: number } }) =>
            author.years < 2,
        },
      },
    },
    c: {
      schema: `
        type Query { c: Int }
        type Author @key(fields: "id") { id: ID! years: Int! name: String! }`,
      resolvers: {
        Author: {
          years: ({ id }: Row) => Number(id!.at(-1)),
          name: ({ id }: Row) => `author ${id}`,
        },
      },
    },
  },
  [
    [
      'to a subgraph and back: a field computed there is required here',
      '{ feed { byExpert } }',
      { feed: [{ byExpert: false }, { byExpert: true }] },
    ],
    [
      'both ends at once',
      '{ feed { byNovice byExpert } }',
      {
        feed: [
          { byNovice: true, byExpert: false },
          { byNovice: false, byExpert: true },
        ],
      },
    ],
    [
      'through the author',
      '{ feed { author { name } byExpert } }',
      {
        feed: [
          { author: { name: 'author a-p1' }, byExpert: false },
          { author: { name: 'author a-p2' }, byExpert: true },
        ],
      },
    ],
    [
      'with a conflicting alias',
      '{ feed { author: byExpert byNovice: id } }',
      {
        feed: [
          { author: false, byNovice: 'p1' },
          { author: true, byNovice: 'p2' },
        ],
      },
    ],
  ],
);
