import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { Supergraph } from '@apollo/federation-internals';
import {
  GraphQLError,
  graphql,
  parse,
  validate,
  type GraphQLSchema,
} from 'graphql';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deepStrictEqual } from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { createHash } from 'node:crypto';
import { executor, type ExecutionOutcome } from '../executor.js';
import type { ErrorFormatter } from '../executor-options.js';
import { graphOf } from '../graph.js';
import type { Json } from '../json.js';
import { apolloPlanner } from '../planning/apollo-planner.js';
import { planInProcess } from '../planning/planning.js';
import { writeJson } from '../scan/write-json.js';
import type { SubgraphExecutor } from '../subgraph-executor.js';
import { RecordedResponses } from './recorded-responses.js';
import { supergraphSource } from './supergraph-source.js';

/** A subgraph of a fixture: its schema without the federation link, and its resolvers. */
export interface FixtureSubgraph {
  schema: string;
  resolvers?: Extract<
    Parameters<typeof buildSubgraphSchema>[0],
    { typeDefs: unknown }
  >['resolvers'];
}

export interface FixtureResponse {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- its shape is that of the query
  data: any;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions?: { missing?: string[] };
  }[];
}

/** A federated graph over small HTTP servers, executed by the engine. */
export interface Fixture {
  schema: GraphQLSchema;
  supergraphSdl: string;
  urls: ReadonlyMap<string, string>;
  /** The request bodies that each subgraph got for the last operation. */
  requests: Record<string, { query: string; variables: Json }[]>;
  /** Replaces the responses of a subgraph; a string is a raw body. */
  overrideResponse: Record<
    string,
    ((response: FixtureResponse) => unknown) | undefined
  >;
  /** Scans the responses of the subgraphs; the same again without scanning must have the same outcome. */
  execute(query: string, variables?: Json): Promise<FixtureResponse>;
  stop(): Promise<void>;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@interfaceObject", "@inaccessible", "@tag", "@composeDirective", "@context", "@fromContext"])
`;

/** Throws if the subgraphs do not compose, or if the engine rejects the supergraph. */
export async function fixture(
  subgraphs: Record<string, FixtureSubgraph>,
): Promise<Fixture> {
  const parts = Object.entries(subgraphs).map(([name, part]) => ({
    ...part,
    name,
    typeDefs: parse(link + part.schema),
  }));
  const { supergraphSdl, errors } = composeServices(
    parts.map(({ name, typeDefs }) => ({ name, typeDefs })),
  );
  if (!supergraphSdl)
    throw new Error(errors!.map(({ message }) => message).join('\n'));
  const graph = graphOf(supergraphSource(supergraphSdl));
  const requests: Fixture['requests'] = {};
  const overrideResponse: Fixture['overrideResponse'] = {};
  const servers = await Promise.all(
    parts.map(async ({ name, typeDefs, resolvers = {} }) => {
      requests[name] = [];
      const schema = buildSubgraphSchema({ typeDefs, resolvers });
      return [
        name,
        await serve(async (body) => {
          requests[name]!.push(body);
          const result = await graphql({
            schema,
            source: body.query,
            variableValues: body.variables,
          });
          const plain = JSON.parse(JSON.stringify(result)) as FixtureResponse;
          return overrideResponse[name]?.(plain) ?? plain;
        }),
      ] as const;
    }),
  );
  const apiSchema = Supergraph.build(supergraphSdl, {
    supportedFeatures: null,
  })
    .apiSchema()
    .toGraphQLJSSchema();
  const urls = new Map(servers.map(([name, { url }]) => [name, url]));
  const planning = planInProcess(apolloPlanner(supergraphSdl));
  const responses = new RecordedResponses();
  const executorOver = (
    subgraphAt: (url: string) => SubgraphExecutor<unknown>,
  ) =>
    executor(planning, {
      graph,
      subgraphs: new Map(
        Array.from(urls, ([name, url]) => [name, subgraphAt(url)]),
      ),
      formatter,
      abortSignal: () => new AbortController().signal,
    });
  const scanning = executorOver((url) => responses.recording(url));
  const parsing = executorOver((url) => responses.repeating(url));
  return {
    schema: apiSchema,
    supergraphSdl,
    urls,
    requests,
    overrideResponse,
    execute: async (query, variables = {}) => {
      for (const name of Object.keys(requests)) requests[name] = [];
      const document = parse(query);
      const [invalid] = validate(apiSchema, document);
      if (invalid) throw new Error(invalid.message);
      const operation = document.definitions.find(
        (each) => each.kind === 'OperationDefinition',
      )!;
      const queryHash = createHash('sha256').update(query).digest('hex');
      const request = { schema: apiSchema, document, operation, queryHash };
      responses.clear();
      const response = responseOf(
        await scanning.execute(request, variables, undefined),
      );
      const parsed = responseOf(
        await parsing.execute(request, variables, undefined),
      );
      deepStrictEqual(response, parsed, 'scanned and parsed differ');
      return response;
    },
    stop: async () => {
      await Promise.all(servers.map(([, { stop }]) => stop()));
    },
  };
}

async function serve(
  respond: (body: { query: string; variables: Json }) => Promise<unknown>,
) {
  const server = createServer((request, response) => {
    void text(request)
      .then((body) =>
        respond(JSON.parse(body) as Parameters<typeof respond>[0]),
      )
      .then((value) => {
        response.setHeader('content-type', 'application/json');
        response.end(typeof value === 'string' ? value : JSON.stringify(value));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function responseOf(outcome: ExecutionOutcome): FixtureResponse {
  const response =
    'requestErrors' in outcome
      ? { errors: outcome.requestErrors }
      : outcome.errors.listed.length > 0
        ? { data: outcome.data, errors: outcome.errors.listed }
        : { data: outcome.data };
  const written = Buffer.concat(writeJson(response)).toString();
  return JSON.parse(written) as FixtureResponse;
}

export const formatter: ErrorFormatter = {
  requestFailed: ({ subgraph }) => ({ message: `${subgraph} did not answer` }),
  malformedResponse: ({ subgraph }) => ({
    message: `${subgraph} answered wrongly`,
  }),
  entityKeyMismatch: (subgraph) => ({
    message: `${subgraph} answered about another`,
  }),
  subgraphError: (_subgraph, { message }) => ({ message }),
  planningFailed: () => new GraphQLError('no plan'),
  plannerOverloaded: () => new GraphQLError('no plan for now'),
  planningLate: () => new GraphQLError('no plan for now'),
  unexpectedNull: () => ({ message: 'null where it may not stand' }),
};
