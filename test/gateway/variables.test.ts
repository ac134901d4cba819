import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { demoToken } from '../../shared/demo/token.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

let federation: SmallFederation;
let authorization: string;
beforeAll(async () => {
  federation = await smallFederation();
  authorization = `Bearer ${await demoToken('casemanager-vught', federation.issuerKey)}`;
});
afterAll(() => federation.stop());
beforeEach(() => federation.reset());

/** `variables` as they stand in the body. */
const post = (query: string, variables: string) =>
  federation.post(
    `{"query":${JSON.stringify(query)},"variables":${variables}}`,
    { authorization },
  );
const subgraphRequests = () =>
  Object.values(federation.partners).flatMap(({ requests }) => requests);

const inherited = Object.getOwnPropertyNames(Object.prototype);

test.each(inherited)(
  'a variable may have the name of an inherited property: %s',
  async (name) => {
    const query = `query ${name}($${name}: String, $id: ID!) {
      ${name}: justitiabele(id: $id) { ${name}: naam afspraken(status: $${name}) ...${name} }
      __type(name: "Gemeente") { ${name}: name }
    }
    fragment ${name} on Justitiabele { basisvoorwaarden }`;
    const { status, body } = await post(query, '{"id":"p1"}');
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toBe(
      `{"data":{"${name}":{"${name}":"naam van p1","afspraken":["bellen"],"basisvoorwaarden":["ONDERDAK"]},"__type":{"${name}":"Gemeente"}}}`,
    );
    const given = await post(query, `{"id":"p1","${name}":"x"}`);
    expect(JSON.stringify(given.body)).toBe(JSON.stringify(body));
    expect(
      federation.partners.akkoord.requests.map(({ body: { variables } }) =>
        Object.values(variables).includes('x'),
      ),
    ).toEqual([false, true]);
  },
);

test.each(inherited)('introspection by $%s uses its value', async (name) => {
  const { body } = await post(
    `query ($${name}: String!) { __type(name: $${name}) { name } }`,
    `{"${name}":"Gemeente"}`,
  );
  expect(body).toEqual({ data: { __type: { name: 'Gemeente' } } });
});

test.each(inherited)(
  'a value, a purpose and a header called %s are unknown',
  async (name) => {
    const { body } = await post(
      'query ($id: ID!) { justitiabele(id: $id) { naam } }',
      `{"id":"${name}","${name}":{"polluted":true}}`,
    );
    expect(body.errors ?? []).toEqual([]);
    const rejected = await federation.post(
      JSON.stringify({
        query: '{ inrichtingen { code } }',
        operationName: name,
      }),
      { authorization },
    );
    expect(rejected.status).toBe(400);
    const purpose = await federation.post(
      JSON.stringify({ query: '{ inrichtingen { code } }' }),
      { authorization, doelbinding: name },
    );
    expect(purpose.body.errors[0].extensions.code).toBe('PURPOSE_NOT_ALLOWED');
    expect(subgraphRequests()).toHaveLength(2);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  },
);

test('an error about such a variable has its name', async () => {
  const { status, body } = await post(
    'query ($constructor: ID!, $representations_0: ID!) { a: justitiabele(id: $constructor) { naam } b: justitiabele(id: $representations_0) { naam } }',
    '{"representations_0":{"x":1}}',
  );
  expect(status).toBe(400);
  expect(body.errors.map(({ message }: any) => message).join()).toMatch(
    /\$constructor.*\$representations_0/,
  );
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(JSON.stringify(body)).not.toContain('client_');
  expect(subgraphRequests()).toEqual([]);
});

test.each([
  'mutation ($skip: Boolean = true) { overplaatsen(id: "d1") @skip(if: $skip) { titel } }',
  'mutation ($skip: Boolean = true) { overplaatsen(id: "d1") { titel volgnummer @skip(if: $skip) } }',
  'query ($skip: Boolean = true) { justitiabele(id: "p1") { naam basisvoorwaarden @skip(if: $skip) } }',
  'query ($skip: Boolean = true) { justitiabele(id: "p1") { id bsn @skip(if: $skip) } }',
  'query ($skip: Boolean = true) { justitiabele(id: "p1") { ...F } } fragment F on Justitiabele { dienst @skip(if: $skip) }',
  'query ($skip: Boolean = true) { __schema @skip(if: $skip) { description } inrichtingen { code } }',
  'query ($skip: Boolean = true) { inrichtingen { code } ... @include(if: $skip) { gemeente(code: "0001") { naam } } }',
])(
  'a condition that is null is an error, before anything is sent: %s',
  async (query) => {
    const { status, body } = await post(query, '{"skip":null}');
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message:
            'Argument "if" of non-null type "Boolean!" must not be null.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    expect(subgraphRequests()).toEqual([]);
  },
);

test('a null condition on a forbidden field is rejected for every caller', async () => {
  const query =
    'query ($skip: Boolean = true) { justitiabele(id: "p1") { risico @skip(if: $skip) } }';
  const mine = await post(query, '{"skip":null}');
  const nobody = await federation.post(
    JSON.stringify({ query, variables: { skip: null } }),
  );
  expect(nobody).toMatchObject({ status: mine.status, body: mine.body });
});

test('a number of many digits in the body is exact or rejected', async () => {
  const query = 'query ($id: ID!) { justitiabele(id: $id) { id afspraken } }';
  const exact = await post(query, '{"id":9007199254740993}');
  expect(exact.body.data.justitiabele.id).toBe('9007199254740993');
  expect(subgraphRequests()[0]!.body.variables).toEqual({
    id: '9007199254740993',
  });
  federation.reset();
  for (const text of ['9007199254740993.5', '1e21', '1e400']) {
    const { status, body } = await post(query, `{"id":${text}}`);
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors[0].message).not.toMatch(/\d/);
  }
  expect(subgraphRequests()).toEqual([]);
});

test('such a number is exact in a key when akkoord is down', async () => {
  federation.partners.akkoord.handler = (response) =>
    response.writeHead(500).end();
  await post(
    'query ($id: ID!) { justitiabele(id: $id) { naam } }',
    '{"id":9007199254740993}',
  );
  expect(federation.partners.dji.requests[0]!.body.variables).toEqual({
    representations: [{ __typename: 'Justitiabele', id: '9007199254740993' }],
  });
});

test('a deeply nested body with such a number is rejected', async () => {
  const deep = `${'['.repeat(100_000)}9007199254740993${']'.repeat(100_000)}`;
  const { status } = await post('{ inrichtingen { code } }', `{"x":${deep}}`);
  expect(status).toBe(400);
});
