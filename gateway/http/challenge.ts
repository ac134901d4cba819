import type { Request, Response } from 'express';

/** The `WWW-Authenticate` header of a 401, with an error code when a token was sent (RFC 6750, section 3). */
export function challenge({ headers }: Request, response: Response): void {
  const error =
    headers.authorization === undefined ? '' : ' error="invalid_token"';
  response.set('www-authenticate', `Bearer${error}`);
}
