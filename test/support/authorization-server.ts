import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** A small OpenID Connect provider for browsers: authorization code with PKCE, one user who is logged in at once. */
export interface AuthorizationServer {
  url: string;
  /** How many codes it exchanged for tokens. */
  exchanged: number;
  stop(): Promise<void>;
}

export async function startAuthorizationServer(
  client: string,
  accessToken: () => Promise<string>,
): Promise<AuthorizationServer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256', kid: '1' };
  /** Each code once. */
  const codes = new Map<string, URLSearchParams>();
  const metadata = () => ({
    issuer: provider.url,
    authorization_endpoint: `${provider.url}/authorize`,
    token_endpoint: `${provider.url}/token`,
    jwks_uri: `${provider.url}/keys`,
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    id_token_signing_alg_values_supported: ['ES256'],
  });
  const tokensFor = async (form: URLSearchParams) => {
    const request = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (
      request?.get('code_challenge') !== challenge ||
      request.get('redirect_uri') !== form.get('redirect_uri') ||
      form.get('client_id') !== client
    )
      return { error: 'invalid_grant' };
    provider.exchanged++;
    return {
      access_token: await accessToken(),
      token_type: 'Bearer',
      expires_in: 300,
      id_token: await new SignJWT({ nonce: request.get('nonce') })
        .setProtectedHeader({ alg: 'ES256', kid: '1' })
        .setIssuer(provider.url)
        .setAudience(client)
        .setSubject('user-1')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey),
    };
  };
  const answer = async (path: string, request: IncomingMessage) => {
    if (path === '/.well-known/openid-configuration') return metadata();
    if (path === '/keys') return { keys: [jwk] };
    return tokensFor(new URLSearchParams(await text(request)));
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, provider.url);
    if (pathname === '/authorize') {
      const code = randomUUID();
      codes.set(code, searchParams);
      const back = new URL(searchParams.get('redirect_uri')!);
      back.searchParams.set('code', code);
      back.searchParams.set('state', searchParams.get('state')!);
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    void answer(pathname, request).then((body) =>
      response
        .writeHead('error' in body ? 400 : 200, {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
        })
        .end(JSON.stringify(body)),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const provider: AuthorizationServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanged: 0,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return provider;
}
