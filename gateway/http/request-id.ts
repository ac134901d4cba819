import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const header = 'x-request-id';

/**
 * Gives every request an id of our own, which stands in its response, in the lines of the log about it, and in what partners are told. One
 * that the client sends is not taken over: it could hold anything, a personal number too, and would end up in logs.
 */
export const requestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.locals['requestId'] = id;
  response.set(header, id);
  next();
};

export const requestIdOf = ({ locals }: Response): string =>
  locals['requestId'] as string;
