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
      'a field of every implementing type from a subgraph that has none of them',
      '{ media { title score } }',
      {
        media: [
          { title: 'Book one', score: 7 },
          { title: 'Film one', score: 9 },
        ],
      },
    ],
    [
      '__typename is fetched from the subgraph that has the types',
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
      'on an implementing type',
      '{ book { pages score } }',
      { book: { pages: 100, score: 7 } },
    ],
    [
      'in a fragment on one type',
      '{ media { ... on Book { score } id } }',
      { media: [{ score: 7, id: 'b1' }, { id: 'f1' }] },
    ],
    [
      'back from an object below it',
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
      'a list of interface objects resolved to their types',
      '{ reviewed { id ... on Book { pages } ... on Film { minutes } score } }',
      {
        reviewed: [
          { id: 'b1', pages: 100, score: 7 },
          { id: 'f1', minutes: 90, score: 9 },
        ],
      },
    ],
    [
      'only fields of the interface object',
      '{ reviewed { id score } }',
      {
        reviewed: [
          { id: 'b1', score: 7 },
          { id: 'f1', score: 9 },
        ],
      },
    ],
    ['nobody there', '{ medium(id: "x") { score } }', { medium: null }],
    [
      'in fragments on several types, from the subgraph of the interface object',
      '{ reviewed { ... on Book { score pages } ... on Film { praise minutes } } }',
      {
        reviewed: [
          { score: 7, pages: 100 },
          { praise: 'Read Film one!', minutes: 90 },
        ],
      },
    ],
    [
      'in a fragment on one type, below an object',
      '{ best { reviews { of { ... on Film { score reviews { text } } ... on Book { title } } } } }',
      {
        best: {
          reviews: [{ of: { score: 9, reviews: [{ text: 'on f1' }] } }],
        },
      },
    ],
    [
      'in a named fragment on one type at two paths',
      '{ media { ...B } reviewed { ...B } } fragment B on Book { score pages }',
      {
        media: [{ score: 7, pages: 100 }, {}],
        reviewed: [{ score: 7, pages: 100 }, {}],
      },
    ],
  ],
);

test('fields of the interface object are fetched in one request', async () => {
  await graph().execute('{ reviewed { id score } }');
  expect(graph().requests['owner']).toEqual([]);
});

const cases = [
  { __typename: 'Straf', id: '1', maanden: 6 },
  { __typename: 'Civiel', id: '2', eiser: 'X' },
];
const zaakOf = ({ id }: Ref) => cases.find((each) => each.id === id) ?? null;
const typed = {
  __resolveReference: zaakOf,
  __resolveType: ({ __typename }: { __typename: string }) => __typename,
};
const owner = {
  schema: `
    type Query { zaken: [Zaak!] }
    interface Zaak @key(fields: "id") { id: ID! }
    type Straf implements Zaak @key(fields: "id") { id: ID! maanden: Int }
    type Civiel implements Zaak @key(fields: "id") { id: ID! eiser: String }`,
  resolvers: {
    Query: { zaken: () => cases },
    Zaak: typed,
    Straf: { __resolveReference: zaakOf },
    Civiel: { __resolveReference: zaakOf },
  },
};

conformance(
  {
    owner,
    notes: {
      schema: `
        type Query { z: [Zaak!] }
        type Zaak @key(fields: "id") @interfaceObject { id: ID! notities: Int! }`,
      resolvers: {
        Query: { z: () => [{ id: '1' }, { id: '2' }] },
        Zaak: { notities: ({ id }: Ref) => Number(id) * 10 },
      },
    },
    marks: {
      schema: `
        type Query { m: Int }
        type Zaak @key(fields: "id") @interfaceObject { id: ID! mark: Mark }
        type Mark { at: Zaak colour: String }`,
      resolvers: {
        Zaak: { mark: ({ id }: Ref) => ({ at: { id }, colour: `c${id}` }) },
      },
    },
    // It refers to cases and resolves no field of them.
    lists: {
      schema: `
        type Query { list: [Zaak!] one: Zaak }
        type Zaak @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }`,
      resolvers: {
        Query: {
          list: () => [{ id: '2' }, { id: '1' }],
          one: () => ({ id: '1' }),
        },
      },
    },
  },
  [
    [
      'only a fragment on one type',
      '{ zaken { ... on Straf { notities } } }',
      { zaken: [{ notities: 10 }, {}] },
    ],
    [
      'a fragment on one type, whose __typename has to be fetched first',
      '{ z { ... on Straf { notities maanden mark { colour at { ... on Straf { notities } } } } ... on Civiel { eiser } } }',
      {
        z: [
          {
            notities: 10,
            maanden: 6,
            mark: { colour: 'c1', at: { notities: 10 } },
          },
          { eiser: 'X' },
        ],
      },
    ],
    [
      'a fragment on a type next to fields of the interface',
      '{ z { id mark { colour } ... on Civiel { notities __typename } } }',
      {
        z: [
          { id: '1', mark: { colour: 'c1' } },
          {
            id: '2',
            mark: { colour: 'c2' },
            notities: 20,
            __typename: 'Civiel',
          },
        ],
      },
    ],
    [
      'a key in a fragment on one type, from a subgraph where the key is not resolvable',
      'query ($no: Boolean = false) { list { ... on Straf { nr: id never: id @include(if: $no) ...S } ... on Civiel { id notities } } } fragment S on Straf { again: id @skip(if: $no) }',
      {
        list: [
          { id: '2', notities: 20 },
          { nr: '1', again: '1' },
        ],
      },
    ],
    [
      'from a subgraph where the key is not resolvable',
      '{ list { id __typename notities ... on Straf { maanden mark { colour } } } one { ... on Straf { notities } } }',
      {
        list: [
          { id: '2', __typename: 'Civiel', notities: 20 },
          {
            id: '1',
            __typename: 'Straf',
            notities: 10,
            maanden: 6,
            mark: { colour: 'c1' },
          },
        ],
        one: { notities: 10 },
      },
    ],
  ],
);

conformance(
  {
    owner,
    notes: {
      schema: `
        type Query { z: [Zaak!] }
        type Zaak @key(fields: "id") @key(fields: "nr", resolvable: false) @interfaceObject { id: ID! nr: Int notities: Int! }`,
      resolvers: {
        Query: { z: () => [{ id: '1', nr: 1 }] },
        Zaak: { notities: ({ id }: Ref) => Number(id) * 10 },
      },
    },
  },
  [
    [
      'an interface object with a resolvable and a non-resolvable key',
      '{ z { nr ... on Straf { notities maanden } } zaken { ... on Civiel { nr notities } } }',
      {
        z: [{ nr: 1, notities: 10, maanden: 6 }],
        zaken: [{}, { nr: null, notities: 20 }],
      },
    ],
  ],
);
