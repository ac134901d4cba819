import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KeyObject } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { decodeJwt } from 'jose';
import {
  digestOf,
  ed25519,
  seconds,
  signed,
} from '../../gateway/cli/graph/conform/assertion.js';
import { assertionHeader } from '../../shared/access/caller.js';

/** A request on its way to a subgraph. */
export interface Incoming {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer;
  /** The claims of its assertion; `null` without a readable one. They are signed anew when a fault changes them. */
  claims: Record<string, any> | null;
}

/** Its response on the way back. */
export interface Outgoing {
  status: number;
  type: string;
  text: string;
}

/** What a subgraph does wrong. */
export interface Fault {
  /** Changes a request before the subgraph sees it, or responds itself. */
  request?(request: Incoming): Outgoing | void;
  response?(response: Outgoing, request: Incoming): void;
}

/** Changes the JSON of a response. */
export const json =
  (
    change: (body: any, request: Incoming) => void,
  ): NonNullable<Fault['response']> =>
  (response, request) => {
    const body = JSON.parse(response.text);
    change(body, request);
    response.text = JSON.stringify(body);
  };

/** Changes the JSON of a request; what is no JSON stays as it is. */
export const sent = (
  change: (body: any) => void,
): NonNullable<Fault['request']> => {
  return (request) => {
    const body = bodyOf(request);
    if (typeof body !== 'object' || body === null) return;
    change(body);
    request.body = Buffer.from(JSON.stringify(body));
  };
};

export const bodyOf = ({ body }: Incoming): any => {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
};

/** Changes the claims before they are verified: the fault is to accept the ones before. */
export const accepting =
  (
    change: (claims: Record<string, any>) => void,
  ): NonNullable<Fault['request']> =>
  ({ claims }) => {
    if (claims) change(claims);
  };

export const unzip = (request: Incoming): void => {
  if (request.headers['content-encoding'] !== 'gzip') return;
  delete request.headers['content-encoding'];
  request.body = gunzipSync(request.body);
};

export const fresh = () => ({ iat: seconds(), exp: seconds() + 30 });

/** A subgraph that does one thing wrong: an HTTP server before one that does everything right. */
export async function startFaultySubgraph(url: string, key: KeyObject) {
  let fault: Fault = {};
  const server = createServer((incoming, outgoing) => {
    const answer = async () => {
      // Headers are refused before the body is read: what has no valid assertion may never send one.
      const length = Number(incoming.headers['content-length'] ?? 0);
      const isWithout = length > 0 && !incoming.headers[assertionHeader];
      const request: Incoming = {
        method: incoming.method!,
        path: incoming.url!,
        headers: Object.fromEntries(
          Object.entries(incoming.headers).map(([name, value]) => [
            name,
            String(value),
          ]),
        ),
        body: isWithout ? Buffer.alloc(0) : await buffer(incoming),
        claims: claimsOf(incoming.headers[assertionHeader]),
      };
      const response = changed(request, fault) ?? (await forward(url, request));
      fault.response?.(response, request);
      outgoing
        .writeHead(response.status, { 'content-type': response.type })
        .end(response.text);
    };
    // A request that was aborted.
    answer().catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );

  function changed(request: Incoming, { request: change }: Fault) {
    if (!change) return;
    const before = JSON.stringify(request.claims);
    const bodyBefore = digestOf(request.body);
    const response = change(request);
    const { claims, body } = request;
    if (response || !claims) return response;
    const isChanged = digestOf(body) !== bodyBefore;
    if (claims['body'] === bodyBefore && isChanged)
      claims['body'] = digestOf(body);
    if (JSON.stringify(claims) !== before)
      request.headers[assertionHeader] = signed(claims, {}, ed25519(key));
    return undefined;
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    set fault(planted: Fault) {
      fault = planted;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function claimsOf(assertion: string | string[] | undefined) {
  try {
    return decodeJwt(String(assertion)) as Record<string, any>;
  } catch {
    return null;
  }
}

async function forward(
  url: string,
  { method, path, headers, body }: Incoming,
): Promise<Outgoing> {
  const rest = { ...headers };
  // Of this connection, not of the next.
  for (const name of [
    'host',
    'connection',
    'content-length',
    'transfer-encoding',
  ])
    delete rest[name];
  const response = await fetch(new URL(path, url), {
    method,
    headers: rest,
    ...(method === 'GET' ? {} : { body }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  };
}
