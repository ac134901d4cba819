import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import {
  GraphQLError,
  Kind,
  parse,
  validate,
  type OperationDefinitionNode,
} from 'graphql';
import { apiSchemaOf } from '../../../gateway/execution/api-schema.js';
import { graphOf } from '../../../gateway/execution/graph.js';
import { Supergraph } from '../../../gateway/supergraph/supergraph.js';
import { engineGateway } from '../../../gateway/execution/apollo-gateway.js';
import type { ErrorFormatter } from '../../../gateway/execution/executor-options.js';
import { planInWorker } from '../../../gateway/execution/planning/planning-worker.js';
import { writeJson } from '../../../gateway/execution/scan/write-json.js';
import { deduplicated } from '../../../gateway/execution/run/deduplication.js';
import { sendParts } from '../../../gateway/http/send-parts.js';
import { withoutAccessRules } from '../../../gateway/supergraph/strip.js';
import { parseResponse } from '../../../gateway/subgraph-client/subgraph-response.js';
import { httpClient } from '../../../gateway/subgraph-client/http-client.js';
import { tuneGarbageCollection } from '../../../shared/garbage-collection.js';
import { config } from './config.js';

/** The executor by itself over HTTP: no authentication, authorization or audit log; documents are parsed and validated once. */
interface Context {
  authorization: string;
  abortSignal: AbortSignal;
}

tuneGarbageCollection();
const { supergraph, partners } = config();
const errorWith = (message: string) => ({ message });
const formatter: ErrorFormatter = {
  requestFailed: ({ subgraph }) => errorWith(`${subgraph} failed`),
  malformedResponse: ({ subgraph }) =>
    errorWith(`${subgraph} sent a malformed response`),
  entityKeyMismatch: (subgraph) => errorWith(`${subgraph} sent another entity`),
  subgraphError: (_subgraph, { message }) => errorWith(message),
  planningFailed: () => new GraphQLError('planning failed'),
  plannerOverloaded: () => new GraphQLError('planner overloaded'),
  planningLate: () => new GraphQLError('planner overloaded'),
  unexpectedNull: () => null,
};
const subgraphs = Object.entries(partners).map(([name, url]) => {
  const client = httpClient({ name, url, deadlineMs: 60_000 });
  const shared = deduplicated<Context>(
    {
      send: ({ body, scan }, { authorization }) => {
        const exchange = client.send(
          body,
          { authorization },
          () => true,
          undefined,
          scan,
        );
        return {
          response: exchange.response.then(parseResponse),
          abort: () => exchange.abort(),
        };
      },
    },
    ({ authorization }) => authorization,
  );
  return [name, shared] as const;
});
const parsedSupergraph = new Supergraph(readFileSync(supergraph, 'utf8'));
const planning = planInWorker(withoutAccessRules(parsedSupergraph.document));
const schema = await apiSchemaOf(await planning.apiSchema());
const engine = engineGateway<Context>({
  graph: graphOf(parsedSupergraph),
  apiSchema: schema,
  planning,
  subgraphs: new Map(subgraphs),
  formatter,
  abortSignal: ({ abortSignal }) => abortSignal,
  reportErrors: ({ listed: [error] }) => {
    if (error) throw new Error(error.message);
  },
});
const { executor } = await engine.load({ apollo: {} });

const documents = new Map<string, ReturnType<typeof prepareDocument>>();
function prepareDocument(query: string) {
  const document = parse(query);
  const [validationError] = validate(schema, document);
  if (validationError) throw validationError;
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode =>
      each.kind === Kind.OPERATION_DEFINITION,
  )!;
  const queryHash = createHash('sha256').update(query).digest('hex');
  return { schema, document, operation, queryHash, source: query };
}

interface GraphQLRequest {
  query: string;
  variables: Record<string, unknown>;
}

const server = createServer((request, response) => {
  const disconnected = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) disconnected.abort();
  });
  const reply = async () => {
    const graphqlRequest = (await json(request)) as GraphQLRequest;
    let prepared = documents.get(graphqlRequest.query);
    if (!prepared)
      documents.set(
        graphqlRequest.query,
        (prepared = prepareDocument(graphqlRequest.query)),
      );
    const { authorization = '' } = request.headers;
    const result = await executor!({
      ...prepared,
      request: graphqlRequest,
      context: { authorization, abortSignal: disconnected.signal },
    } as unknown as Parameters<NonNullable<typeof executor>>[0]);
    response.setHeader('content-type', 'application/json');
    sendParts(response, writeJson(result));
  };
  reply().catch((error: unknown) => {
    console.error(error);
    response.destroy();
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Listening on http://127.0.0.1:${port}/graphql`);
});
