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
import { text } from 'node:stream/consumers';
import { createHash } from 'node:crypto';
import { executor } from '../executor.js';
import type { ErrorFormatter } from '../executor-options.js';
import { parseExactly } from '../exact-json.js';
import { graphOf } from '../graph.js';
import type { Json } from '../json.js';
import { apolloPlanner } from '../planning/apollo-planner.js';
import { planInProcess } from '../planning/planning.js';
import type {
  SubgraphError,
  SubgraphExecutor,
  SubgraphResponse,
} from '../subgraph-executor.js';
import { supergraphSource } from './supergraph-source.js';

/** A subgraph of a fixture: its schema without the federation link, and its resolvers. */
export interface FixtureSubgraph {
  schema: string;
  resolvers?: Extract<
    Parameters<typeof buildSubgraphSchema>[0],
    { typeDefs: unknown }
  >['resolvers'];
}

export interface FixtureAnswer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as loose as the query is
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
  asked: Record<string, { query: string; variables: Json }[]>;
  /** Changes the responses of a subgraph; a string is the whole body. */
  change: Record<string, ((answer: FixtureAnswer) => unknown) | undefined>;
  ask(query: string, variables?: Json): Promise<FixtureAnswer>;
  stop(): Promise<void>;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@interfaceObject", "@inaccessible", "@tag", "@composeDirective", "@context", "@fromContext"])
`;

/** Throws for composition errors, and for a graph that the engine rejects. */
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
  const asked: Fixture['asked'] = {};
  const change: Fixture['change'] = {};
  const servers = await Promise.all(
    parts.map(async ({ name, typeDefs, resolvers = {} }) => {
      asked[name] = [];
      const schema = buildSubgraphSchema({ typeDefs, resolvers });
      return [
        name,
        await serve(async (body) => {
          asked[name]!.push(body);
          const answer = await graphql({
            schema,
            source: body.query,
            variableValues: body.variables,
          });
          const plain = JSON.parse(JSON.stringify(answer)) as FixtureAnswer;
          return change[name]?.(plain) ?? plain;
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
  const { execute } = executor(planInProcess(apolloPlanner(supergraphSdl)), {
    graph,
    subgraphs: new Map(
      Array.from(urls, ([name, url]) => [name, subgraphAt(url)]),
    ),
    formatter,
    abortSignal: () => new AbortController().signal,
  });
  return {
    schema: apiSchema,
    supergraphSdl,
    urls,
    asked,
    change,
    ask: async (query, variables = {}) => {
      for (const name of Object.keys(asked)) asked[name] = [];
      const document = parse(query);
      const mistakes = validate(apiSchema, document);
      if (mistakes.length > 0) throw new Error(mistakes[0]!.message);
      const operation = document.definitions.find(
        (each) => each.kind === 'OperationDefinition',
      )!;
      const queryHash = createHash('sha256').update(query).digest('hex');
      const answer = await execute(
        { schema: apiSchema, document, operation, queryHash },
        variables,
        undefined,
      );
      const listed =
        'requestErrors' in answer
          ? { errors: answer.requestErrors }
          : answer.errors.listed.length > 0
            ? { data: answer.data, errors: answer.errors.listed }
            : { data: answer.data };
      return JSON.parse(JSON.stringify(listed)) as FixtureAnswer;
    },
    stop: async () => {
      await Promise.all(servers.map(([, { stop }]) => stop()));
    },
  };
}

async function serve(
  answer: (body: { query: string; variables: Json }) => Promise<unknown>,
) {
  const server = createServer((request, response) => {
    void text(request)
      .then((body) => answer(JSON.parse(body) as Parameters<typeof answer>[0]))
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

export const subgraphAt = (url: string): SubgraphExecutor<unknown> => ({
  send: ({ body }) => {
    const controller = new AbortController();
    return {
      response: fetchResponse(url, body, controller.signal),
      abort: () => controller.abort(),
    };
  },
});

async function fetchResponse(
  url: string,
  body: string,
  signal: AbortSignal,
): Promise<SubgraphResponse> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body, signal });
  const { data, errors = [] } = parseExactly(await response.text()) as {
    data?: Json | null;
    errors?: FixtureAnswer['errors'];
  };
  return {
    data: data ?? null,
    extensions: null,
    errors: errors.map(
      ({
        message,
        path = [],
        extensions: { missing } = {},
      }): SubgraphError => ({
        message,
        path,
        code: 'SAID',
        ...(missing && { missing }),
      }),
    ),
  };
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
  unexpectedNull: () => ({ message: 'null where it may not stand' }),
};
