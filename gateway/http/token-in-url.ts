import type { RequestHandler } from 'express';
import { graphError } from '../../shared/graphql/errors.js';

/** URLs are logged, so a token in one is refused, even a valid one (NL GOV profile for OAuth 2.0). */
export const refuseTokenInUrl: RequestHandler = (request, _response, next) => {
  // To parse it takes longer than to see that there is none.
  if (!request.url.includes('?') || !('access_token' in request.query))
    return next();
  throw graphError(
    'UNAUTHENTICATED',
    'Send the token as a header, never in the address: `Authorization: Bearer <token>`.',
  );
};
