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
import { deduplicated } from '../../../gateway/execution/run/deduplication.js';
import { withoutAccessRules } from '../../../gateway/supergraph/strip.js';
import { parseResponse } from '../../../gateway/subgraph-client/subgraph-response.js';
import { httpClient } from '../../../gateway/subgraph-client/http-client.js';
import { config } from './config.js';

/** The engine by itself over HTTP: documents are parsed and validated once; nobody is known, locked out or recorded. */
interface Context {
  authorization: string;
  clientGone: AbortSignal;
}

const { supergraph, partners } = config();
const wrong = (message: string) => ({ message });
const formatter: ErrorFormatter = {
  requestFailed: ({ subgraph }) => wrong(`${subgraph} failed`),
  malformedResponse: ({ subgraph }) => wrong(`${subgraph} answered wrongly`),
  entityKeyMismatch: (subgraph) => wrong(`${subgraph} other entity`),
  subgraphError: (_subgraph, { message }) => wrong(message),
  planningFailed: () => new GraphQLError('not planned'),
  plannerOverloaded: () => new GraphQLError('not planned now'),
  unexpectedNull: () => null,
};
const subgraphs = Object.entries(partners).map(([name, url]) => {
  const client = httpClient({ name, url, deadlineMs: 60_000 });
  const shared = deduplicated<Context>(
    {
      send: ({ body }, { authorization }) => {
        const exchange = client.send(body, { authorization }, true);
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
const read = new Supergraph(readFileSync(supergraph, 'utf8'));
const planning = planInWorker(withoutAccessRules(read.document));
const schema = apiSchemaOf(await planning.apiSchema());
const engine = engineGateway<Context>({
  graph: graphOf(read),
  apiSchema: schema,
  planning,
  subgraphs: new Map(subgraphs),
  formatter,
  abortSignal: ({ clientGone }) => clientGone,
  reportErrors: ({ listed: [error] }) => {
    if (error) throw new Error(error.message);
  },
});
const { executor } = await engine.load({ apollo: {} });

const documents = new Map<string, ReturnType<typeof documentOf>>();
function documentOf(query: string) {
  const document = parse(query);
  const [mistake] = validate(schema, document);
  if (mistake) throw mistake;
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode =>
      each.kind === Kind.OPERATION_DEFINITION,
  )!;
  const queryHash = createHash('sha256').update(query).digest('hex');
  return { schema: schema, document, operation, queryHash, source: query };
}

interface Question {
  query: string;
  variables: Record<string, unknown>;
}

const server = createServer((request, response) => {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  const reply = async () => {
    const asked = (await json(request)) as Question;
    let known = documents.get(asked.query);
    if (!known) documents.set(asked.query, (known = documentOf(asked.query)));
    const { authorization = '' } = request.headers;
    const answer = await executor!({
      ...known,
      request: asked,
      context: { authorization, clientGone: gone.signal },
    } as unknown as Parameters<NonNullable<typeof executor>>[0]);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
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
