import { finished } from 'node:stream';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from '../logger.js';

/** One line for each request when its response is sent, or its client is gone; never a URL, a header or a part of the body. */
export const logRequests =
  (
    logger: Logger,
    fieldsOf: (request: Request, response: Response) => object,
  ): RequestHandler =>
  (request, response, next) => {
    const started = performance.now();
    finished(response, (error) =>
      logger.info(
        {
          status: response.statusCode,
          durationMs: Math.round(performance.now() - started),
          ...(error && { reason: 'CLIENT_DISCONNECTED' }),
          ...fieldsOf(request, response),
        },
        'request',
      ),
    );
    next();
  };
