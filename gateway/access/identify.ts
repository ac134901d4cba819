import type { RequestHandler } from 'express';
import { today } from '../../shared/days.js';
import { doelbindingHeader } from '../../shared/doelbinding.js';
import type { GatewayContext } from '../context.js';
import type { Arrangements } from './arrangements.js';
import type { Authenticate } from './authenticate.js';
import { withPurpose } from './purpose.js';
import type { Verwerkingsregister } from './verwerkingsactiviteit.js';

/**
 * Establishes who asks, for what, and by which arrangement, and notices when the client leaves. Errors: those of authenticator, withPurpose
 * and arrangements.
 */
export const identify =
  (
    authenticate: Authenticate,
    register: Verwerkingsregister,
    arranged: Arrangements,
  ): RequestHandler =>
  async (request, response, next) => {
    const { authorization, [doelbindingHeader]: named } =
      request.headersDistinct;
    const known = await authenticate(authorization);
    const { caller, ownScopes } = withPurpose(known, named, register, today());
    const effective = await arranged(caller, request.headersDistinct);
    const gone = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    const context: GatewayContext = {
      caller: effective,
      ownScopes,
      clientGone: gone.signal,
      partnerErrors: [],
      disclosed: new Set(),
    };
    response.locals['context'] = context;
    next();
  };
