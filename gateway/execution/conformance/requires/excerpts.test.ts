import { conformance } from '../../testing/conformance.js';

interface Stay {
  from: string;
  to: string | null;
  cell: { wing: string; number: number; keys: string[] } | null;
}
const stays = [
  {
    id: 's1',
    from: 'May',
    to: 'June "1"',
    cell: { wing: 'A', number: 4, keys: ['x', 'y'] },
    note: '{',
  },
  { id: 's2', from: 'July', to: null, cell: null, note: null },
];

conformance(
  {
    a: {
      schema: `
        type Query { users: [User!]! }
        type User @key(fields: "id") { id: ID! stays: [Stay] last: Stay }
        type Stay { id: ID! from: String! to: String cell: Cell note: String }
        type Cell { wing: String! number: Int! keys: [String!]! }`,
      resolvers: {
        Query: { users: () => [{ id: '1' }, { id: '2' }, { id: '3' }] },
        User: {
          stays: ({ id }: { id: string }) =>
            id === '1' ? [stays[0], null, stays[1]] : id === '2' ? [] : null,
          last: ({ id }: { id: string }) => (id === '1' ? stays[1] : null),
        },
      },
    },
    b: {
      schema: `
        type User @key(fields: "id") {
          id: ID!
          stays: [Stay] @external
          last: Stay @external
          summary: String @requires(fields: "stays { to cell { keys wing } from }")
          lastFrom: String @requires(fields: "last { from }")
        }
        type Stay @external { from: String! to: String cell: Cell }
        type Cell @external { wing: String! keys: [String!]! }`,
      resolvers: {
        User: {
          summary: ({ stays }: { stays: (Stay | null)[] | null }) =>
            stays === null
              ? 'none'
              : stays
                  .map((stay) =>
                    stay
                      ? `${Object.keys(stay).sort().join('+')} ${stay.from}-${stay.to}: ${stay.cell?.wing}${stay.cell?.keys.join('')}`
                      : 'unknown',
                  )
                  .join(', '),
          lastFrom: ({ last }: { last: Stay | null }) => last?.from ?? null,
        },
      },
    },
  },
  [
    [
      'the client and the requiring field take different fields of one list',
      '{ users { stays { id cell { number } note } summary } }',
      {
        users: [
          {
            stays: [
              { id: 's1', cell: { number: 4 }, note: '{' },
              null,
              { id: 's2', cell: null, note: null },
            ],
            summary:
              'cell+from+to May-June "1": Axy, unknown, cell+from+to July-null: undefinedundefined',
          },
          { stays: [], summary: '' },
          { stays: null, summary: 'none' },
        ],
      },
    ],
    [
      'the client takes fields in another order than the requiring field',
      '{ users { stays { note from cell { wing keys } to } summary } }',
      {
        users: [
          {
            stays: [
              {
                note: '{',
                from: 'May',
                cell: { wing: 'A', keys: ['x', 'y'] },
                to: 'June "1"',
              },
              null,
              { note: null, from: 'July', cell: null, to: null },
            ],
            summary:
              'cell+from+to May-June "1": Axy, unknown, cell+from+to July-null: undefinedundefined',
          },
          { stays: [], summary: '' },
          { stays: null, summary: 'none' },
        ],
      },
    ],
    [
      'the client takes all fields, and the requiring field one',
      '{ users { lastFrom last { from to } } }',
      {
        users: [
          { lastFrom: 'July', last: { from: 'July', to: null } },
          { lastFrom: null, last: null },
          { lastFrom: null, last: null },
        ],
      },
    ],
    [
      'the client takes a field of which the requiring field takes another',
      '{ users { lastFrom last { note } } }',
      {
        users: [
          { lastFrom: 'July', last: { note: null } },
          { lastFrom: null, last: null },
          { lastFrom: null, last: null },
        ],
      },
    ],
  ],
);
