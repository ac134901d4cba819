import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const header = 'x-request-id';

/**
 * Gives every request an id, which is in its response, its log lines and its caller assertions. An id from the client is ignored: it could
 * contain anything, a personal number too, and would be logged.
 */
export const requestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.locals['requestId'] = id;
  response.setHeader(header, id);
  next();
};

export const requestIdOf = ({ locals }: Response): string =>
  locals['requestId'] as string;
