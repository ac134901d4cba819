import { conformance } from '../../testing/conformance.js';

type Ref = { id: string; __typename: string };
const typed = {
  __resolveType: ({ __typename }: Ref) => __typename,
};

conformance(
  {
    a: {
      schema: `
        type Query { node(id: ID!): Node nodes: [Node!]! search: [Found!]! pet: Pet nested: [[Node]] mixed: [Found] owner: Owner }
        interface Node { id: ID! }
        interface Named implements Node { id: ID! name: String }
        type Dog implements Node & Named @key(fields: "id") { id: ID! name: String barks: Boolean! friend: Node }
        type Cat implements Node & Named @key(fields: "id") { id: ID! name: String lives: Int! friend: Node }
        type Rock implements Node { id: ID! hardness: Int! }
        union Found = Dog | Cat | Rock
        union Pet = Dog | Cat
        type Owner { pet: Pet named: Named }`,
      resolvers: {
        Query: {
          node: (_: unknown, { id }: Ref) => make(id),
          nodes: () => ['d1', 'c1', 'r1'].map(make),
          search: () => ['r1', 'd1', 'c1'].map(make),
          pet: () => make('c1'),
          nested: () => [[make('d1'), null], null, [make('r1')]],
          mixed: () => [make('d1'), null, make('r1')],
          owner: () => ({ pet: make('d1'), named: make('c1') }),
        },
        Node: typed,
        Named: typed,
        Found: typed,
        Pet: typed,
        Dog: { __resolveReference: ({ id }: Ref) => make(id) },
        Cat: { __resolveReference: ({ id }: Ref) => make(id) },
      },
    },
    b: {
      schema: `
        type Query { animals: [Animal!]! }
        interface Animal { id: ID! legs: Int! }
        type Dog implements Animal @key(fields: "id") { id: ID! legs: Int! chip: String! }
        type Cat implements Animal @key(fields: "id") { id: ID! legs: Int! }`,
      resolvers: {
        Query: {
          animals: () => [
            { __typename: 'Cat', id: 'c1' },
            { __typename: 'Dog', id: 'd1' },
          ],
        },
        Animal: typed,
        Dog: { legs: () => 4, chip: ({ id }: Ref) => `chip ${id}` },
        Cat: { legs: () => 3 },
      },
    },
  },
  [
    [
      'a field of the interface',
      '{ nodes { id } }',
      { nodes: [{ id: 'd1' }, { id: 'c1' }, { id: 'r1' }] },
    ],
    [
      '__typename of each object',
      '{ nodes { __typename } }',
      {
        nodes: [
          { __typename: 'Dog' },
          { __typename: 'Cat' },
          { __typename: 'Rock' },
        ],
      },
    ],
    [
      'fields of each possible type',
      '{ nodes { ... on Dog { barks } ... on Cat { lives } ... on Rock { hardness } } }',
      { nodes: [{ barks: true }, { lives: 9 }, { hardness: 5 }] },
    ],
    [
      'a fragment on another interface',
      '{ nodes { id ... on Named { name } } }',
      {
        nodes: [
          { id: 'd1', name: 'n-d1' },
          { id: 'c1', name: 'n-c1' },
          { id: 'r1' },
        ],
      },
    ],
    [
      'a fragment on an interface of another subgraph',
      '{ nodes { ... on Animal { legs } } }',
      { nodes: [{ legs: 4 }, { legs: 3 }, {}] },
    ],
    [
      'from that other subgraph back to the first',
      '{ animals { id legs ... on Named { name } } }',
      {
        animals: [
          { id: 'c1', legs: 3, name: 'n-c1' },
          { id: 'd1', legs: 4, name: 'n-d1' },
        ],
      },
    ],
    [
      'members of a union',
      '{ search { ... on Rock { id } ... on Dog { id barks chip } ... on Cat { lives } } }',
      {
        search: [
          { id: 'r1' },
          { id: 'd1', barks: true, chip: 'chip d1' },
          { lives: 9 },
        ],
      },
    ],
    [
      'a member without a selection',
      '{ pet { ... on Dog { id } } }',
      { pet: {} },
    ],
    [
      '__typename of a union',
      '{ pet { __typename } search { __typename } }',
      {
        pet: { __typename: 'Cat' },
        search: [
          { __typename: 'Rock' },
          { __typename: 'Dog' },
          { __typename: 'Cat' },
        ],
      },
    ],
    [
      'one response key with a different field per type',
      '{ search { ... on Dog { value: barks } ... on Cat { alive: lives value: __typename } ... on Rock { id } } }',
      { search: [{ id: 'r1' }, { value: true }, { alive: 9, value: 'Cat' }] },
    ],
    [
      'a named fragment spread twice',
      '{ nodes { ...D } pet { ...D } } fragment D on Dog { id chip }',
      { nodes: [{ id: 'd1', chip: 'chip d1' }, {}, {}], pet: {} },
    ],
    [
      'a fragment in a fragment',
      '{ nodes { ...N } } fragment N on Node { id ...C } fragment C on Cat { lives legs }',
      {
        nodes: [{ id: 'd1' }, { id: 'c1', lives: 9, legs: 3 }, { id: 'r1' }],
      },
    ],
    [
      'lists of lists with nulls',
      '{ nested { id ... on Dog { chip } } }',
      { nested: [[{ id: 'd1', chip: 'chip d1' }, null], null, [{ id: 'r1' }]] },
    ],
    [
      'a list of a union with a null',
      '{ mixed { __typename ... on Dog { legs } } }',
      { mixed: [{ __typename: 'Dog', legs: 4 }, null, { __typename: 'Rock' }] },
    ],
    [
      'an interface below a type of an interface',
      '{ nodes { ... on Dog { friend { id ... on Cat { legs } } } } }',
      { nodes: [{ friend: { id: 'c1', legs: 3 } }, {}, {}] },
    ],
    [
      'two paths to one type',
      '{ owner { pet { ... on Dog { chip } } named { ... on Cat { legs } name } } }',
      { owner: { pet: { chip: 'chip d1' }, named: { legs: 3, name: 'n-c1' } } },
    ],
    [
      'an interface within a fragment on the type itself',
      '{ nodes { ... on Node { ... on Dog { ... on Named { name } } } } }',
      { nodes: [{ name: 'n-d1' }, {}, {}] },
    ],
    [
      'the same field inside and outside a fragment',
      '{ nodes { id ... on Dog { id barks } } }',
      { nodes: [{ id: 'd1', barks: true }, { id: 'c1' }, { id: 'r1' }] },
    ],
    ['an unknown node', '{ node(id: "x") { id } }', { node: null }],
  ],
);

function make(id: string) {
  const rows: Record<string, object> = {
    d: { __typename: 'Dog', barks: true },
    c: { __typename: 'Cat', lives: 9 },
    r: { __typename: 'Rock', hardness: 5 },
  };
  const one = rows[id[0]!];
  if (!one) return null;
  const friend = { __typename: 'Cat', id: 'c1', lives: 9, name: 'n-c1' };
  return { ...one, id, name: `n-${id}`, friend };
}
