import type { Request, Response } from 'express';

/** Says with a 401 how to authenticate, and that what was sent for it is no good (RFC 6750, section 3). */
export function challenge({ headers }: Request, response: Response): void {
  const error =
    headers.authorization === undefined ? '' : ' error="invalid_token"';
  response.set('www-authenticate', `Bearer${error}`);
}
