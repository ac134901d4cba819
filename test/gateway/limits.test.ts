import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

const requestCount = () =>
  Object.values(federation.partners).reduce(
    (sum, { requests }) => sum + requests.length,
    0,
  );

/** The message of the error; nothing was planned or fetched. */
async function refusal(query: string, variables = {}): Promise<string> {
  const { status, body } = await federation.execute(query, variables);
  expect([status, body.errors[0].extensions]).toEqual([
    400,
    { code: 'BAD_USER_INPUT' },
  ]);
  expect(body.data).toBeUndefined();
  expect(requestCount()).toBe(0);
  return body.errors[0].message;
}
const some = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const bomb = (fragments: number) =>
  `{ justitiabele(id: "p1") { ...f0 } } ${some(fragments, (i) => `fragment f${i} on Justitiabele { ...f${i + 1} ... on Justitiabele { ...f${i + 1} } }`)} fragment f${fragments} on Justitiabele { naam }`;

test.each([
  ['N50: reused fragments', bomb(100), '2000 selections'],
  ['N51: a bomb of fragments for the planner', bomb(11), '2000 selections'],
  [
    'N54: overlapping fields',
    `{ justitiabelen { ${'detenties { id } '.repeat(300)} } }`,
    '50 repetitions',
  ],
  [
    'N59: a fragment called __schema',
    `query __schema { ...__schema } fragment __schema on Query { ${'a { '.repeat(11)} a ${'} '.repeat(11)} }`,
    '10 levels',
  ],
  [
    'N60: a fragment that is used deeper again',
    `{ ...f a { a { a { a { a { ...f } } } } } } fragment f on Query { a { a { a { a { a { a } } } } } }`,
    '10 levels',
  ],
  [
    'N61: aliases',
    `{ justitiabele(id: "p1") { ${some(500, (i) => `a${i}: naam`)} } }`,
    '15 aliases',
  ],
  [
    'N62: duplicate fields',
    `{ justitiabele(id: "p1") { ${'naam '.repeat(500)} } }`,
    '50 repetitions',
  ],
  [
    'N63: directives',
    `{ justitiabele(id: "p1") { naam ${'@include(if: true) '.repeat(200)} } }`,
    '10 directives',
  ],
  [
    'N63: directives on variables',
    `query (${some(180, (i) => `$v${i}: ID @x @y`)}) { justitiabele(id: "p1") { naam } }`,
    '10 directives',
  ],
  [
    'a text that is long by a comment',
    `{ __typename } # ${'x'.repeat(200_000)}`,
    '50000 characters in its document',
  ],
  [
    'a text that is long by spaces',
    `{ ${' \n,'.repeat(50_000)} __typename }`,
    '50000 characters in its document',
  ],
  [
    'N64: depth',
    `{ ${'a { '.repeat(600)} a ${'} '.repeat(600)} }`,
    '10 levels',
  ],
  [
    'N65: circular introspection',
    `{ __schema { types { ${'fields { type { '.repeat(3)} name ${'} } '.repeat(3)} } } }`,
    '2 lists',
  ],
  [
    'N48: fields at the root',
    `{ ${some(6, (i) => `a${i}: justitiabele(id: "p${i}") { naam }`)} }`,
    '5 fields at the root',
  ],
  [
    'N54: ten thousand overlapping fields',
    `{ justitiabelen { ${'detenties { id } '.repeat(10_000)} } }`,
    '2000 tokens',
  ],
  [
    'N61: thousands of aliases',
    `{ justitiabele(id: "p1") { ${some(2_000, (i) => `a${i}: naam`)} } }`,
    '2000 tokens',
  ],
  [
    'N62: thousands of duplicates',
    `{ justitiabele(id: "p1") { ${'naam '.repeat(5_000)} } }`,
    '2000 tokens',
  ],
  [
    'N64: thousands of levels',
    `${'{ a '.repeat(5_000)} ${'} '.repeat(5_000)}`,
    '2000 tokens',
  ],
])('%s are rejected before validation', async (_title, query, limit) => {
  expect(await refusal(query)).toMatch(
    new RegExp(
      `^A request may have at most ${limit}.*; this one has (\\d+|over a million)\\.$`,
    ),
  );
});

describe('N67: variables', () => {
  const query = 'query ($ids: [ID!]) { justitiabele(id: "p1") { naam } }';
  test('of a megabyte are too large', async () => {
    const { status } = await federation.execute(query, {
      ids: ['x'.repeat(1_000_000)],
    });
    expect(status).toBe(413);
  });

  test('N67: with a list of ten thousand are rejected, wherever it is nested', async () => {
    const ids = Array(10_000).fill('x');
    for (const variables of [
      { ids },
      { ids: { ids: [{ ids }] } },
      { elders: ids },
    ])
      expect(await refusal(query, variables)).toBe(
        'A request may have at most 1000 elements in a list; this one has 10000.',
      );
  });
});

describe('the cost of a request', () => {
  const query = '{ inrichtingen { code } }';
  const report = { 'graphql-cost': 'report' };
  const execute = (text: string, headers = {}) =>
    federation.execute(text, {}, 'casemanager-vught', headers);

  test('is in a header, with the limit', async () => {
    const { headers, body } = await execute(query);
    expect(headers.get('graphql-cost')).toBe('5;limit=50000');
    expect(body.extensions).toBeUndefined();
  });

  test('is in extensions too for a client that wants that, next to data', async () => {
    const { body } = await execute(query, report);
    expect(body).toMatchObject({
      data: { inrichtingen: expect.anything() },
      extensions: { cost: { estimated: 5, limit: 50_000 } },
    });
  });

  test.each(['', 'validate', 'report, report', 'REPORT'])(
    'is not in extensions for %j',
    async (value) => {
      const { body } = await execute(query, { 'graphql-cost': value });
      expect(body.extensions).toBeUndefined();
    },
  );

  test('does not count what the caller may not see', async () => {
    const of = async (text: string) =>
      (await execute(text, report)).headers.get('graphql-cost');
    expect(await of('{ justitiabele(id: "p1") { naam toeslag } }')).toBe(
      await of('{ justitiabele(id: "p1") { naam } }'),
    );
    expect(await of('{ inrichtingen { code } plekken { code } }')).toBe(
      await of('{ inrichtingen { code } plekken { ... on Tuin { code } } }'),
    );
  });

  test('is the same for a person who is not there', async () => {
    const of = async (id: string) =>
      (await execute(`{ justitiabele(id: "${id}") { naam } }`)).headers.get(
        'graphql-cost',
      );
    expect(await of('p9')).toBe(await of('p1'));
  });

  test.each([
    ['an operation that is not valid', '{ geen }'],
    ['a document that is too large', `{ ${'__typename '.repeat(2_000)} }`],
    ['a value that is not valid', '{ gemeente(code: [1, 2]) { naam } }'],
    ['a subscription', 'subscription { a }'],
  ])('is nowhere in the response to %s', async (_title, text) => {
    const { headers, body } = await execute(text, report);
    expect(body.errors).toBeDefined();
    expect(body.extensions).toBeUndefined();
    expect(headers.get('graphql-cost')).toBeNull();
  });
});

test('N58: an anonymous subscription is rejected with an error', async () => {
  expect(
    await refusal('subscription { justitiabele(id: "p1") { naam } }'),
  ).toBe('This graph has no subscriptions.');
});

test('N69: of a hundred thousand errors a hundred are listed, and the rest is counted', async () => {
  federation.partners.gemeente.overrideResponse = () => ({
    data: { gemeente: null },
    errors: Array.from({ length: 100_000 }, (_, index) => ({
      message: `fout ${index}`,
      path: ['gemeente'],
      extensions: { code: 'BAD_USER_INPUT' },
    })),
  });
  const { body } = await federation.execute(
    '{ gemeente(code: "0001") { naam } }',
  );
  expect(body.errors).toHaveLength(101);
  expect(body.errors[100]).toEqual({
    message: 'And 99900 more errors.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('N69: beyond a hundred nulls of failures or access rules, the rest is counted by field', async () => {
  federation.partners.akkoord.overrideResponse = ({ data }) => {
    const [one] = data.justitiabelen;
    const text = JSON.stringify(one);
    data.justitiabelen = Array.from({ length: 150 }, (_, index) =>
      JSON.parse(text.replaceAll('p1', `n${index}`)),
    );
    return { data };
  };
  const { body } = await federation.execute('{ justitiabelen { dienst } }');
  expect(body.errors).toHaveLength(101);
  expect(body.errors[99].path).toEqual(['justitiabelen', 99, 'dienst']);
  expect(body.errors[100]).toEqual({
    message: 'And 50 more errors.',
    extensions: {
      code: 'UNAUTHORIZED_FIELD_OR_TYPE',
      fields: ['Justitiabele.dienst'],
    },
  });
  federation.partners.gemeente.handler = (response) =>
    response.writeHead(503).end();
  const both = await federation.execute(
    '{ justitiabelen { dienst voorwaarden: basisvoorwaarden } }',
  );
  expect(both.body.data.justitiabelen).toHaveLength(150);
  expect(both.body.errors).toHaveLength(101);
  expect(both.body.errors[99].path).toEqual([
    'justitiabelen',
    99,
    'voorwaarden',
  ]);
  expect(both.body.errors[100]).toEqual({
    message: 'And 200 more errors.',
    extensions: {
      code: 'PARTNER_UNAVAILABLE',
      fields: ['Justitiabele.basisvoorwaarden', 'Justitiabele.dienst'],
    },
  });
});

test('N69: validation errors are limited too', async () => {
  const { body } = await federation.execute(
    `{ justitiabele(id: "p1") { ${some(600, (index) => `geen${index}`)} } }`,
  );
  expect(body.errors.length).toBeLessThanOrEqual(101);
});

test('the introspection query of tools is within the limits', async () => {
  const { status, body } = await federation.execute(getIntrospectionQuery());
  expect([status, body.errors]).toEqual([200, undefined]);
});

test('a body that nests more than a hundred levels is refused before it is parsed', async () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
    ['[', ''],
  ] as const) {
    const { status, body } = await federation.post(
      `{"query":"{__typename}","variables":{"a":${open.repeat(100)}1${close.repeat(100)}}}`,
    );
    expect(status).toBe(400);
    expect(body.errors[0].message).toMatch(/nests more than 100 deep/);
  }
});
