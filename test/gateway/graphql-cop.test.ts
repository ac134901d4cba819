import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoToken } from '../../shared/demo/token.js';
import {
  rawRequest,
  type RawRequest,
} from '../../gateway/testing/raw-request.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

/** The checks of graphql-cop, with its requests and its criteria. */
let federation: SmallFederation;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  federation = await smallFederation();
  tokens['a caller'] =
    `Bearer ${await demoToken('casemanager-vught', federation.issuerKey)}`;
});
afterAll(() => federation.stop());

const repeated = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe.each(['a stranger', 'a caller'])('requested by %s', (who) => {
  const send = async (request: RawRequest) => {
    const authorization = tokens[who];
    const reply = await rawRequest(federation.gateway.url, {
      ...request,
      headers: {
        authorization,
        'content-type': 'application/json',
        ...request.headers,
      },
    });
    return { ...reply, body: JSON.parse(reply.text) };
  };
  const post = (body: unknown) => send({ body: JSON.stringify(body) });
  const execute = (query: string) => post({ query });
  const get = (query: string) =>
    send({
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent(query)}`,
    });

  test('alias overloading', async () => {
    const { body } = await execute(
      `query cop { ${repeated(101, (i) => `alias${i}:__typename`)} }`,
    );
    expect(body.data?.alias100).toBeUndefined();
  });

  test('array-based query batching', async () => {
    const { body } = await post(
      Array(10).fill({ query: 'query cop { __typename }' }),
    );
    expect(Array.isArray(body)).toBe(false);
    expect(body.data).toBeUndefined();
  });

  test('introspection-based circular query', async () => {
    const { body } = await execute(
      `query cop { __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`,
    );
    expect(body.data?.__schema).toBeUndefined();
  });

  test('directive overloading', async () => {
    const { body } = await execute(
      `query cop { __typename ${'@aa'.repeat(10)} }`,
    );
    expect(body.errors.length).toBeLessThan(10);
  });

  test('field duplication', async () => {
    const { body } = await execute(
      `query cop { ${'__typename '.repeat(500)} }`,
    );
    expect(body.data?.__typename).toBeUndefined();
  });

  test('GET based mutation', async () => {
    const { body } = await get('mutation cop { __typename }');
    expect(body.data).toBeUndefined();
  });

  test('GET method query support', async () => {
    const { body } = await get('query cop { __typename }');
    expect(body.data).toBeUndefined();
  });

  test('GraphQL IDE', async () => {
    const { text } = await send({
      method: 'GET',
      headers: { accept: 'text/html' },
    });
    expect(text).not.toMatch(/graphiql|playground|graphql-console|<html/i);
  });

  test('POST based url-encoded query (possible CSRF)', async () => {
    const { body } = await send({
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query=query+cop+%7B+__typename+%7D',
    });
    expect(body.data).toBeUndefined();
  });

  test('trace mode', async () => {
    const { text } = await execute('query cop { __typename }');
    expect(text).not.toMatch(/tracing|extensions":\{"t/);
  });

  test('unhandled error', async () => {
    const { text, body } = await execute('qwerty cop { abc }');
    expect(body.errors).toHaveLength(1);
    expect(text).not.toMatch(/exception|stacktrace/i);
  });
});

describe('requested by a stranger, to whom the schema is hidden', () => {
  const execute = async (query: string) =>
    (await federation.post(JSON.stringify({ query }))).body;

  test('introspection', async () => {
    const body = await execute(
      'query cop { __schema { types { name fields { name } } } }',
    );
    expect(body.data?.__schema?.types).toBeUndefined();
  });

  test('field suggestions', async () => {
    for (const query of [
      'query cop { __schema { directive } }',
      '{ justitiabel }',
    ]) {
      const body = await execute(query);
      expect(JSON.stringify(body)).not.toMatch(/did you mean/i);
    }
  });
});
