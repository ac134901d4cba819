import type { ApolloServerPlugin } from '@apollo/server';
import type { ErrorCode } from '../../../shared/graphql/errors.js';
import type { Logger } from '../../../shared/logger.js';
import type { GatewayContext } from '../../context.js';
import type { ResponseStage } from './response-stage.js';

const internalError: ErrorCode = 'INTERNAL_SERVER_ERROR';

/** Logs one line for a response with an internal error. */
export const logFailures =
  (logger: Logger): ResponseStage =>
  ({ context, result: { errors } }) => {
    if (
      errors?.some(({ extensions }) => extensions?.['code'] === internalError)
    )
      logFailure(logger, context);
  };

/** The same for an error that is none of a request, in Apollo Server itself. */
export const logUnexpected = (
  logger: Logger,
): ApolloServerPlugin<GatewayContext> => ({
  unexpectedErrorProcessingRequest: async ({ requestContext }) =>
    logFailure(logger, requestContext.contextValue),
});

const logFailure = (
  logger: Logger,
  { caller, trace, transactionId }: GatewayContext,
) =>
  logger.error(
    {
      code: internalError,
      requestId: caller.requestId,
      traceId: trace.traceId,
      transactionId,
    },
    'request failed',
  );
