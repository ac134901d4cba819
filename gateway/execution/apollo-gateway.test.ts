import { RecordedResponses } from './testing/recorded-responses.js';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stripIgnoredCharacters } from 'graphql';
import { apiSchemaOf } from './api-schema.js';
import { engineGateway } from './apollo-gateway.js';
import { graphOf } from './graph.js';
import { apolloPlanner } from './planning/apollo-planner.js';
import { planInProcess } from './planning/planning.js';
import { fixture, formatter, type Fixture } from './testing/fixture.js';
import { supergraphSource } from './testing/supergraph-source.js';
import { gatewayRequest } from './testing/gateway-request.js';

const graph = {
  a: {
    schema: `type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }`,
    resolvers: { Query: { item: () => ({ id: '1', name: 'chair' }) } },
  },
  b: {
    schema: `type Query { b: Int } type Item @key(fields: "id") { id: ID! price: Int }`,
    resolvers: { Item: { price: () => 7 } },
  },
};
const warmUpDocument = '{ item { name } }';

let subgraphs: Fixture;
beforeAll(async () => {
  subgraphs = await fixture(graph);
});
afterAll(() => subgraphs.stop());

/** `planned` lists the documents that the planner got; it waits for `mayPlan`. */
async function started(mayPlan?: Promise<void>, sdl = subgraphs.supergraphSdl) {
  const planned: string[] = [];
  const { plan, stop, apiSchema } = planInProcess(apolloPlanner(sdl));
  const schema = await apiSchemaOf(await apiSchema());
  const gateway = engineGateway({
    graph: graphOf(supergraphSource(sdl)),
    apiSchema: schema,
    planning: {
      stop,
      plan: async (document, labels) => {
        await mayPlan;
        planned.push(document);
        return plan(document, labels);
      },
    },
    subgraphs: new Map(
      Array.from(subgraphs.urls, ([name, url]) => [
        name,
        new RecordedResponses().recording(url),
      ]),
    ),
    formatter,
    abortSignal: () => new AbortController().signal,
    reportErrors: () => {},
    warmUpDocuments: [warmUpDocument],
  });
  const { executor } = await gateway.load({ apollo: {} });
  const execute = async (query: string) => {
    const { data } = await executor!(gatewayRequest(schema, query));
    return JSON.parse(JSON.stringify(data)) as unknown;
  };
  return { gateway, planned, execute };
}

test('warm-up documents are planned at the start, for any client', async () => {
  const { gateway, planned, execute } = await started();
  await gateway.warmedUp();
  expect(planned).toEqual([stripIgnoredCharacters(warmUpDocument)]);
  expect(await execute(warmUpDocument)).toEqual({ item: { name: 'chair' } });
  expect(await execute(`# Under another hash.\n${warmUpDocument}`)).toEqual({
    item: { name: 'chair' },
  });
  expect(planned).toEqual([stripIgnoredCharacters(warmUpDocument)]);
  await execute('{ item { price } }');
  expect(planned).toEqual(
    [warmUpDocument, '{ item { price } }'].map((text) =>
      stripIgnoredCharacters(text),
    ),
  );
  await gateway.stop();
});

test('warmedUp settles when the warm-up documents are planned', async () => {
  let planned = () => {};
  const isPlanned = new Promise<void>((resolve) => (planned = resolve));
  const { gateway } = await started(isPlanned);
  let isWarm = false;
  const warm = gateway.warmedUp().then(() => (isWarm = true));
  await setImmediate();
  expect(isWarm).toBe(false);
  planned();
  await warm;
  await gateway.stop();
});

test.each([
  ['a syntax error', 'type {'],
  ['a schema that is not a supergraph', 'type Query { a: Int }'],
])('%s is rejected', async (_title, sdl) => {
  const load = async () => {
    const { gateway } = await started(undefined, sdl);
    await gateway.stop();
  };
  await expect(load()).rejects.toThrow();
});
