import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from '../logger.js';

/** One line for a request when its response is sent, or its client is gone; never a URL, a header or a part of the body. */
export function logRequest(
  logger: Logger,
  response: ServerResponse,
  fields: () => object,
): void {
  const started = performance.now();
  finished(response, (error) =>
    logger.info(
      {
        status: response.statusCode,
        durationMs: Math.round(performance.now() - started),
        ...(error && { reason: 'CLIENT_DISCONNECTED' }),
        ...fields(),
      },
      'request',
    ),
  );
}

export const logRequests =
  (
    logger: Logger,
    fieldsOf: (request: Request, response: Response) => object,
  ): RequestHandler =>
  (request, response, next) => {
    logRequest(logger, response, () => fieldsOf(request, response));
    next();
  };
