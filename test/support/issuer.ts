import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTHeaderParameters,
} from 'jose';

/** A client that gets tokens by its secret. */
export interface Client {
  secret: string;
  claims: Record<string, unknown>;
}

/** A small OpenID Connect issuer: discovery, keys, and client credentials. */
export interface TestIssuer {
  url: string;
  /** Signed with the newest key. A claim or header that is `undefined` is not there. */
  token(
    claims: Record<string, unknown>,
    header?: Record<string, unknown>,
  ): Promise<string>;
  /** Signs with a new key from now on and stops publishing the old ones. */
  rotate(alg?: string): Promise<void>;
  /** When false, every response is a 503. */
  isUp: boolean;
  /** When true, it responds to nothing. */
  hangs: boolean;
  /** Paths of the requests, in order. */
  requestedPaths: string[];
  /** Overrides of its discovery document. */
  metadata: object;
  stop(): Promise<void>;
}

export async function startIssuer(
  audience: string,
  clients: Record<string, Client> = {},
): Promise<TestIssuer> {
  let newest: { privateKey: CryptoKey; jwk: JWK };
  const tokenOf = async (authorization: string) => {
    const [id = '', secret] = Buffer.from(authorization.slice(6), 'base64')
      .toString()
      .split(':')
      .map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
    const client = clients[id];
    if (!client || client.secret !== secret) return undefined;
    return {
      access_token: await issuer.token(client.claims),
      token_type: 'Bearer',
      expires_in: 300,
    };
  };
  const server = createServer((request, response) => {
    const say = (body: object | undefined, otherwise = 401) =>
      response
        .writeHead(body ? 200 : otherwise, {
          'content-type': 'application/json',
        })
        .end(JSON.stringify(body ?? {}));
    issuer.requestedPaths.push(request.url!);
    if (issuer.hangs) return;
    if (!issuer.isUp) say(undefined, 503);
    else if (request.url === '/.well-known/openid-configuration')
      say({
        issuer: issuer.url,
        jwks_uri: `${issuer.url}/keys`,
        token_endpoint: `${issuer.url}/token`,
        ...issuer.metadata,
      });
    else if (request.url === '/keys') say({ keys: [newest.jwk] });
    else void tokenOf(request.headers.authorization ?? '').then(say);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const now = () => Math.floor(Date.now() / 1_000);
  const issuer: TestIssuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: async (claims, header) => {
      const { alg, kid } = newest.jwk;
      const typ = 'at+jwt';
      return new SignJWT(
        present({
          iss: issuer.url,
          aud: audience,
          jti: randomUUID(),
          iat: now(),
          exp: now() + 300,
          ...claims,
        }),
      )
        .setProtectedHeader(
          present({ alg, kid, typ, ...header }) as JWTHeaderParameters,
        )
        .sign(newest.privateKey);
    },
    rotate: async (alg = 'ES256') => {
      const { publicKey, privateKey } = await generateKeyPair(alg);
      const jwk = { ...(await exportJWK(publicKey)), kid: randomUUID(), alg };
      newest = { privateKey, jwk };
    },
    isUp: true,
    hangs: false,
    requestedPaths: [],
    metadata: {},
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  await issuer.rotate();
  return issuer;
}

const present = (values: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
