import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

/** A client that gets tokens by its secret. */
export interface Client {
  secret: string;
  claims: JWTPayload;
}

/** A small OpenID Connect issuer: discovery, keys, and client credentials. */
export interface TestIssuer {
  url: string;
  token(claims: JWTPayload): Promise<string>;
  stop(): Promise<void>;
}

export async function startIssuer(
  audience: string,
  clients: Record<string, Client>,
): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' };
  const token = (claims: JWTPayload) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setIssuer(url)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
  const tokenOf = async (authorization: string) => {
    const [id = '', secret] = Buffer.from(authorization.slice(6), 'base64')
      .toString()
      .split(':');
    const client = clients[id];
    if (!client || client.secret !== secret) return undefined;
    return { access_token: await token(client.claims), expires_in: 300 };
  };
  const server = createServer((request, response) => {
    const say = (body: object | undefined) =>
      response
        .writeHead(body ? 200 : 401, { 'content-type': 'application/json' })
        .end(JSON.stringify(body ?? {}));
    if (request.url === '/.well-known/openid-configuration')
      say({
        issuer: url,
        jwks_uri: `${url}/keys`,
        token_endpoint: `${url}/token`,
      });
    else if (request.url === '/keys') say({ keys: [jwk] });
    else void tokenOf(request.headers.authorization ?? '').then(say);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    token,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
