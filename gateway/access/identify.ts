import type { RequestHandler } from 'express';
import type { GatewayContext } from '../context.js';
import type { Authenticate } from './authenticate.js';

/** Establishes who asks, and notices when the client leaves. Error: UNAUTHENTICATED. */
export const identify =
  (authenticate: Authenticate): RequestHandler =>
  async (request, response, next) => {
    const caller = await authenticate(request.headersDistinct['authorization']);
    const gone = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    const context: GatewayContext = {
      caller,
      clientGone: gone.signal,
      partnerErrors: [],
    };
    response.locals['context'] = context;
    next();
  };
