import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import { errorCodes, graphError, type ErrorCode } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';

/** What the body parser says, in our words: its own may quote the body. */
const mistakes: Record<string, string> = {
  'entity.parse.failed': 'The body is not JSON.',
  'entity.too.large': 'The body may be at most 256 kB.',
};

export const notFound: RequestHandler = (_request, response) =>
  send(
    response,
    404,
    graphError(
      'BAD_USER_INPUT',
      'There is nothing here. Ask the graph at /graphql.',
    ),
  );

/** Turns whatever goes wrong before GraphQL into a GraphQL error in JSON. */
export function httpErrors(logger: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    if (error instanceof GraphQLError) {
      const { code, http } = error.extensions as {
        code: ErrorCode;
        http?: { status?: number; headers?: Iterable<[string, string]> };
      };
      for (const [name, value] of http?.headers ?? [])
        response.set(name, value);
      return send(response, http?.status ?? errorCodes[code], error);
    }
    const { status = 500, type = '' } = (error ?? {}) as {
      status?: number;
      type?: string;
    };
    if (status < 500) {
      const message = mistakes[type] ?? 'This request cannot be read.';
      return send(response, status, graphError('BAD_USER_INPUT', message));
    }
    logger.error({ code: 'INTERNAL_SERVER_ERROR', status }, 'request failed');
    const ours = 'Something went wrong at the gateway.';
    send(response, 500, graphError('INTERNAL_SERVER_ERROR', ours));
  };
}

function send(response: Response, status: number, error: GraphQLError): void {
  const { code } = error.extensions;
  if (status === 401) response.set('www-authenticate', 'Bearer');
  response
    .status(status)
    .json({ errors: [{ message: error.message, extensions: { code } }] });
}
