import { request } from 'undici';
import type { TokenSource } from './gateway-client.js';

/** OAuth 2.0 client credentials at the configured issuer; a token is used until shortly before it ends. */
export function clientCredentials(
  issuer: string,
  clientId: string,
  clientSecret: string,
  audience: string,
): TokenSource {
  let cached: { token: string; until: number } | undefined;
  return async () => {
    if (cached && cached.until > Date.now()) return cached.token;
    const endpoint = await tokenEndpoint(issuer);
    const answer = await getJson(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`,
      },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        audience,
      }).toString(),
    });
    const { access_token: token, expires_in: seconds = 60 } = answer as {
      access_token?: string;
      expires_in?: number;
    };
    if (!token) throw new Error('The issuer gave no access token.');
    cached = { token, until: Date.now() + (seconds - 30) * 1000 };
    return token;
  };
}

async function tokenEndpoint(issuer: string): Promise<string> {
  const discovery = await getJson(
    `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  );
  const { token_endpoint: endpoint } = discovery as { token_endpoint?: string };
  if (!endpoint) throw new Error('The issuer names no token endpoint.');
  return endpoint;
}

async function getJson(
  url: string,
  options: Parameters<typeof request>[1] = {},
): Promise<unknown> {
  const response = await request(url, {
    ...options,
    signal: AbortSignal.timeout(5_000),
  });
  if (response.statusCode !== 200) {
    await response.body.dump();
    throw new Error(`The issuer answered ${response.statusCode}.`);
  }
  return response.body.json();
}
