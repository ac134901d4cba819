import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { graphql, type GraphQLSchema } from 'graphql';

/** A request that a partner received. */
export interface RecordedRequest {
  headers: IncomingMessage['headers'];
  body: { query: string; variables: Record<string, unknown> };
}

type Handler = (response: ServerResponse, received: RecordedRequest) => unknown;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- its shape is that of the query
type Override = (result: any, received: RecordedRequest) => unknown;

/** A subgraph over HTTP that executes its schema, or responds as a test sets. */
export interface StubPartner {
  url: string;
  requests: RecordedRequest[];
  /** Of the release that runs. */
  schema: GraphQLSchema;
  /** Handles requests instead of the schema, until it is set to `null`. */
  handler: Handler | null;
  /** Replaces the response of the schema. */
  overrideResponse: Override | null;
  stop(): Promise<void>;
}

export async function stubPartner(schema: GraphQLSchema): Promise<StubPartner> {
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const received: RecordedRequest = {
        headers: request.headers,
        body: JSON.parse(body) as RecordedRequest['body'],
      };
      partner.requests.push(received);
      if (partner.handler) return partner.handler(response, received);
      const { query, variables } = received.body;
      const result: unknown = JSON.parse(
        JSON.stringify(
          await graphql({
            schema: partner.schema,
            source: query,
            variableValues: variables,
          }),
        ),
      );
      sendJson(
        response,
        (await partner.overrideResponse?.(result, received)) ?? result,
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const partner: StubPartner = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests: [],
    schema,
    handler: null,
    overrideResponse: null,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return partner;
}

export function sendJson(response: ServerResponse, result: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(result));
}
