import {
  ClientSecretBasic,
  clientCredentialsGrantRequest,
  processClientCredentialsResponse,
} from 'oauth4webapi';
import type { TokenSource } from './post-to-gateway.js';
import { discover, IssuerFailure } from '../access/issuer.js';

/**
 * OAuth 2.0 client credentials at the configured issuer; a token is used until shortly before it ends. Errors: IssuerFailure; those of fetch
 * and oauth4webapi.
 */
export function clientCredentials(
  issuer: string,
  clientId: string,
  clientSecret: string,
  audience: string,
): TokenSource {
  const client = { client_id: clientId };
  let cached: { token: string; until: number } | undefined;
  return async () => {
    if (cached && cached.until > Date.now()) return cached.token;
    const { metadata, options } = await discover(issuer);
    const answer = await processClientCredentialsResponse(
      metadata,
      client,
      await clientCredentialsGrantRequest(
        metadata,
        client,
        ClientSecretBasic(clientSecret),
        { audience },
        options,
      ).catch(refusal),
    );
    const { access_token: token, token_type, expires_in = 60 } = answer;
    if (token_type !== 'bearer')
      throw new IssuerFailure('the issuer gave no bearer token');
    cached = { token, until: Date.now() + (expires_in - 30) * 1000 };
    return token;
  };
}

/** Of a client that is unknown, or whose secret is another (RFC 6749, section 5.2). */
const refusals = [400, 401, 403];

function refusal(error: unknown): never {
  if (error instanceof IssuerFailure && refusals.includes(error.status ?? 0))
    throw new IssuerFailure(`it refuses the client, ${error.message}`);
  throw error;
}
