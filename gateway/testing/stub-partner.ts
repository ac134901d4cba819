import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { graphql, type GraphQLSchema } from 'graphql';

/** What a partner was asked. */
export interface Asked {
  headers: IncomingMessage['headers'];
  body: { query: string; variables: Record<string, unknown> };
}

type Handler = (response: ServerResponse, asked: Asked) => unknown;

/** A partner over real HTTP that answers as its schema says, or as a test wants. */
export interface StubPartner {
  url: string;
  asked: Asked[];
  /** Takes the place of the true answer until it is set to `null`. */
  instead: Handler | null;
  /** Changes the true answer. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as loose as the query is
  change: ((answer: any, asked: Asked) => unknown) | null;
  stop(): Promise<void>;
}

export async function stubPartner(schema: GraphQLSchema): Promise<StubPartner> {
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const asked: Asked = {
        headers: request.headers,
        body: JSON.parse(body) as Asked['body'],
      };
      partner.asked.push(asked);
      if (partner.instead) return partner.instead(response, asked);
      const { query, variables } = asked.body;
      const answer: unknown = JSON.parse(
        JSON.stringify(
          await graphql({ schema, source: query, variableValues: variables }),
        ),
      );
      sendJson(response, (await partner.change?.(answer, asked)) ?? answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const partner: StubPartner = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked: [],
    instead: null,
    change: null,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return partner;
}

export function sendJson(response: ServerResponse, answer: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer));
}
