import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { engineGateway } from './apollo-gateway.js';
import { apolloPlanner } from './plan/apollo-planner.js';
import { planningHere } from './plan/planning.js';
import {
  fixture,
  reports,
  subgraphAt,
  type Fixture,
} from './testing/fixture.js';
import { gatewayRequest } from './testing/gateway-request.js';

const graph = (field: string) => ({
  a: {
    schema: `type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }`,
    resolvers: { Query: { item: () => ({ id: '1', name: 'chair' }) } },
  },
  b: {
    schema: `type Query { b: Int } type Item @key(fields: "id") { id: ID! ${field}: Int }`,
    resolvers: { Item: { [field]: () => 7 } },
  },
});
const known = '{ item { name } }';

let before: Fixture;
let after: Fixture;
beforeAll(async () => {
  before = await fixture(graph('price'));
  after = await fixture(graph('weight'));
});
afterAll(() => Promise.all([before.stop(), after.stop()]));

/** What the planners were asked, each for one supergraph; and the schemas in turn. */
async function started() {
  const planned: string[][] = [];
  const schemas: GraphQLSchema[] = [];
  const gateway = engineGateway({
    supergraphSdl: before.supergraphSdl,
    planning: (sdl) => {
      const asked: string[] = [];
      planned.push(asked);
      const { plan, stop } = planningHere(apolloPlanner(sdl));
      return {
        stop,
        plan: (document, labels) => {
          asked.push(document.replace(/\s+/g, ' '));
          return plan(document, labels);
        },
      };
    },
    subgraphs: new Map(
      ['a', 'b'].map((name) => [
        name,
        {
          // Whichever supergraph it is of.
          ask: (question, context) => {
            const { urls } = question.body.includes('weight') ? after : before;
            return subgraphAt(urls.get(name)!).ask(question, context);
          },
        },
      ]),
    ),
    reports,
    signal: () => new AbortController().signal,
    tell: () => {},
    known: [known],
    onSchema: (schema) => schemas.push(schema),
  });
  const { executor } = await gateway.load({ apollo: {} });
  const ask = async (query: string, schema = schemas.at(-1)!) => {
    const { data } = await executor!(gatewayRequest(schema, query));
    return JSON.parse(JSON.stringify(data)) as unknown;
  };
  return { gateway, planned, schemas, ask };
}

test('what is known to be asked is planned at the start, for whoever asks it', async () => {
  const { gateway, planned, ask } = await started();
  expect(planned).toEqual([[known]]);
  expect(await ask(known)).toEqual({ item: { name: 'chair' } });
  expect(await ask(`# Under another hash.\n${known}`)).toEqual({
    item: { name: 'chair' },
  });
  expect(planned).toEqual([[known]]);
  await ask('{ item { price } }');
  expect(planned).toEqual([[known, '{ item { price } }']]);
  await gateway.stop();
});

test('another supergraph takes over when what is known is planned; who began with the old one ends with it', async () => {
  const { gateway, planned, schemas, ask } = await started();
  await gateway.reload(after.supergraphSdl);
  expect(planned).toEqual([[known], [known]]);
  expect(await ask('{ item { name weight } }')).toEqual({
    item: { name: 'chair', weight: 7 },
  });
  expect(await ask('{ item { name price } }', schemas[0])).toEqual({
    item: { name: 'chair', price: 7 },
  });
  expect(schemas).toHaveLength(2);
  await gateway.reload(after.supergraphSdl);
  expect(schemas).toHaveLength(2);
  await gateway.stop();
});

test.each([
  ['no GraphQL', 'type {'],
  ['no supergraph', 'type Query { a: Int }'],
])('what is %s does not take over', async (_title, sdl) => {
  const { gateway, ask } = await started();
  await expect(gateway.reload(sdl)).rejects.toThrow();
  expect(await ask('{ item { name price } }')).toEqual({
    item: { name: 'chair', price: 7 },
  });
  await gateway.stop();
});
