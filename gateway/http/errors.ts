import type {
  ErrorRequestHandler,
  Request,
  RequestHandler,
  Response,
} from 'express';
import { GraphQLError } from 'graphql';
import {
  errorCodes,
  graphError,
  type ErrorCode,
} from '../../shared/graphql/errors.js';
import type { Logger } from '../../shared/logger.js';
import { challenge } from './challenge.js';
import type { Metrics } from './metrics.js';
import { requestIdOf } from './request-id.js';

export const notFound: RequestHandler = (request, response) =>
  send(
    request,
    response,
    404,
    graphError(
      'BAD_USER_INPUT',
      'There is nothing here. Ask the graph at /graphql.',
    ),
  );

/** Errors before GraphQL execution, as GraphQL errors in JSON. */
export function httpErrors(
  logger: Logger,
  { graphql }: Metrics,
): ErrorRequestHandler {
  const refuse: typeof send = (request, response, status, error) => {
    graphql.errors([String(error.extensions['code'])]);
    send(request, response, status, error);
  };
  // Express recognises an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    if (error instanceof GraphQLError) {
      const { code, http } = error.extensions as {
        code: ErrorCode;
        http?: { status?: number; headers?: Iterable<[string, string]> };
      };
      for (const [name, value] of http?.headers ?? [])
        response.set(name, value);
      return refuse(request, response, http?.status ?? errorCodes[code], error);
    }
    const { status = 500 } = (error ?? {}) as { status?: number };
    // Of Express; its own messages may quote the request.
    if (status < 500) {
      const message = 'This request cannot be read.';
      return refuse(
        request,
        response,
        status,
        graphError('BAD_USER_INPUT', message),
      );
    }
    const line = { code: 'INTERNAL_SERVER_ERROR', status };
    logger.error(
      { ...line, requestId: requestIdOf(response) },
      'request failed',
    );
    const message = 'Something went wrong at the gateway.';
    refuse(
      request,
      response,
      500,
      graphError('INTERNAL_SERVER_ERROR', message),
    );
  };
}

function send(
  request: Request,
  response: Response,
  status: number,
  error: GraphQLError,
): void {
  const { code } = error.extensions;
  if (status === 401) challenge(request, response);
  response
    .status(status)
    .json({ errors: [{ message: error.message, extensions: { code } }] });
}
