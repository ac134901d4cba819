import * as oauth from 'oauth4webapi';
import { responseOf } from './login-window.js';
import type { SignedIn } from './session.js';
import type { settings } from './settings.js';

/**
 * Authorization code with PKCE, in a window of its own: the page stays as it is, and neither a token nor the verifier is ever in storage.
 * Errors: those of oauth4webapi.
 */
export async function signInAtIssuer(
  { issuer, client, scope = 'openid' }: NonNullable<typeof settings.login>,
  loginWindow: Window,
): Promise<SignedIn> {
  const url = new URL(issuer);
  const options = {
    // On this machine only.
    [oauth.allowInsecureRequests]: /^(127\.0\.0\.1|localhost)$/.test(
      url.hostname,
    ),
  };
  const server = await oauth.processDiscoveryResponse(
    url,
    await oauth.discoveryRequest(url, options),
  );
  const self = { client_id: client };
  const redirectUri = `${location.origin}${location.pathname}`;
  const verifier = oauth.generateRandomCodeVerifier();
  const [state, nonce] = [
    oauth.generateRandomState(),
    oauth.generateRandomNonce(),
  ];
  const response = responseOf(state);
  const request = new URL(server.authorization_endpoint!);
  request.search = new URLSearchParams({
    client_id: client,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString();
  loginWindow.location.assign(request);
  const code = oauth.validateAuthResponse(server, self, await response, state);
  const tokens = await oauth.processAuthorizationCodeResponse(
    server,
    self,
    await oauth.authorizationCodeGrantRequest(
      server,
      self,
      oauth.None(),
      code,
      redirectUri,
      verifier,
      options,
    ),
    { expectedNonce: nonce, requireIdToken: true },
  );
  return {
    token: tokens.access_token,
    subject: oauth.getValidatedIdTokenClaims(tokens)!.sub,
  };
}
