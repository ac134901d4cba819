import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { conformance } from '../execution/testing/conformance.js';
import {
  smallFederation,
  type SmallFederation,
} from '../testing/small-federation.js';
import {
  trackedExecutor,
  type TrackedExecutor,
} from '../testing/tracked-executor.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

test('a named fragment may be spread twice in one subgraph request', async () => {
  const { status, body } = await federation.execute(
    '{ a: gemeente(code: "0001") { ...F } b: gemeente(code: "0001") { ...F } } fragment F on Gemeente { code naam }',
  );
  expect([status, body]).toEqual([
    200,
    {
      data: {
        a: { code: '0001', naam: 'Eendorp' },
        b: { code: '0001', naam: 'Eendorp' },
      },
    },
  ]);
  expect(federation.partners.gemeente.requests.length).toBe(1);
});

/** People and what leads to them, in `a`; more of both in `b`. */
const record = ({ id }: { id: string }) => ({
  __typename: id.startsWith('n') ? 'Note' : 'Visit',
  id,
  justitiabele: { id: `p${id.slice(1)}` },
});
const people = conformance(
  {
    a: {
      schema: `
        type Query { notes: [Note!] records: [Record!] page: Page any: [Any!] justitiabele(id: ID!): Justitiabele }
        type Mutation { write(n: Int): Payload }
        type Payload { note: Note }
        type Page { pageInfo: String edges: [Edge!]! totalCount: Int }
        type Edge { cursor: String node: Justitiabele! }
        interface Record { id: ID! justitiabele: Justitiabele! next: Record }
        type Note implements Record @key(fields: "id") { id: ID! text: String justitiabele: Justitiabele! next: Record }
        type Visit implements Record @key(fields: "id") { id: ID! day: String justitiabele: Justitiabele! next: Record }
        union Any = Note | Justitiabele
        type Justitiabele @key(fields: "id") { id: ID! name: String last: Note records: [Record!] }`,
      resolvers: {
        Query: {
          notes: () => [record({ id: 'n1' }), record({ id: 'n2' })],
          records: () => [record({ id: 'n1' }), record({ id: 'v2' })],
          any: () => [
            record({ id: 'n1' }),
            { __typename: 'Justitiabele', id: 'p4' },
          ],
          page: () => ({
            pageInfo: 'cursor of p5',
            edges: [{ node: { id: 'p5' }, cursor: 'c' }],
          }),
          justitiabele: (_: unknown, { id }: { id: string }) => ({ id }),
        },
        Mutation: { write: () => ({ note: record({ id: 'n8' }) }) },
        Record: {
          __resolveType: ({ __typename }: { __typename: string }) => __typename,
        },
        Any: {
          __resolveType: ({ __typename }: { __typename: string }) => __typename,
        },
        Note: { text: ({ id }: { id: string }) => `text ${id}` },
        Visit: { day: ({ id }: { id: string }) => `day ${id}` },
        Justitiabele: {
          name: ({ id }: { id: string }) => `name ${id}`,
          last: ({ id }: { id: string }) => record({ id: `n${id.slice(1)}` }),
          records: ({ id }: { id: string }) => [
            record({ id: `v${id.slice(1)}` }),
          ],
        },
      },
    },
    b: {
      schema: `
        type Query { b: Int }
        type Note @key(fields: "id") { id: ID! left: Mark right: Mark }
        type Mark { by: Justitiabele weight: Int }
        type Justitiabele @key(fields: "id", resolvable: false) { id: ID! }`,
      resolvers: {
        Note: {
          left: () => ({ by: { id: 'p6' }, weight: 1 }),
          right: () => ({ by: { id: 'p7' }, weight: 2 }),
        },
      },
    },
  },
  [
    [
      'one fragment below a person and outside',
      '{ notes { ...N } justitiabele(id: "p9") { last { ...N } } } fragment N on Note { id text }',
      {
        notes: [
          { id: 'n1', text: 'text n1' },
          { id: 'n2', text: 'text n2' },
        ],
        justitiabele: { last: { id: 'n9', text: 'text n9' } },
      },
    ],
    [
      'a fragment whose name is another one with our suffix',
      '{ notes { ...N } again: notes { ...N_within } one: justitiabele(id: "p9") { last { ...N } } other: justitiabele(id: "p9") { last { ...N_within } } } fragment N on Note { id } fragment N_within on Note { text }',
      {
        notes: [{ id: 'n1' }, { id: 'n2' }],
        again: [{ text: 'text n1' }, { text: 'text n2' }],
        one: { last: { id: 'n9' } },
        other: { last: { text: 'text n9' } },
      },
    ],
  ],
);

let tracked: TrackedExecutor;
beforeAll(async () => {
  tracked = await trackedExecutor(people());
});
afterAll(() => tracked.stop());

test.each<[string, string, string[]]>([
  [
    'one fragment in two places',
    '{ notes { ...N } again: notes { ...N } } fragment N on Note { id text }',
    ['p1', 'p2'],
  ],
  [
    'one fragment below a person and outside',
    '{ notes { ...N } justitiabele(id: "p9") { last { ...N } } } fragment N on Note { id text }',
    ['p1', 'p2', 'p9'],
  ],
  [
    'on an interface, with a fragment in it on one type',
    '{ records { ...R } again: records { ...R } } fragment R on Record { id next { id } ...V } fragment V on Visit { day id }',
    ['p1', 'p2'],
  ],
  [
    'on a union of people and objects about them',
    '{ any { ...A } again: any { ...A } } fragment A on Any { ... on Note { text id } ... on Justitiabele { name last { id } } }',
    ['p1', 'p4'],
  ],
  [
    'skipped by a directive in one place',
    'query ($no: Boolean = false) { notes { ...N @include(if: $no) } again: notes { ...N @skip(if: $no) } } fragment N on Note { id text }',
    ['p1', 'p2'],
  ],
  [
    'with the cursors of a page',
    '{ one: page { ...P } other: page { ...P } } fragment P on Page { pageInfo totalCount }',
    ['p5'],
  ],
  [
    'on the payload of a mutation',
    'mutation { one: write(n: 1) { ...W } other: write(n: 2) { ...W } } fragment W on Payload { __typename note { id text } }',
    ['p8'],
  ],
  [
    'below several entities of one batch',
    '{ notes { left { ...M } right { ...M } } } fragment M on Mark { weight by { id } }',
    ['p1', 'p2', 'p6', 'p7'],
  ],
])(
  'the data subjects of a named fragment are tracked: %s',
  async (_title, query, expected) => {
    const { people: subjects, errors } = await tracked.execute(query);
    expect([errors, subjects]).toEqual([undefined, expected]);
  },
);

test('named fragments are kept in subgraph requests', async () => {
  await tracked.execute(
    '{ notes { ...N } again: notes { ...N } } fragment N on Note { id text }',
  );
  const { query } = people().requests['a']!.at(-1)!;
  expect(query.match(/\.\.\.N_without/g)).toHaveLength(2);
});
