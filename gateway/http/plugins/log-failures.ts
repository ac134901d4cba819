import type { ApolloServerPlugin } from '@apollo/server';
import type { ErrorCode } from '../../../shared/graphql/errors.js';
import type { Logger } from '../../../shared/logger.js';
import type { GatewayContext } from '../../context.js';

const internalError: ErrorCode = 'INTERNAL_SERVER_ERROR';

/** Logs one line for a response with an internal error. */
export function logFailures(
  logger: Logger,
): ApolloServerPlugin<GatewayContext> {
  const log = ({ caller, trace, transactionId }: GatewayContext) =>
    logger.error(
      {
        code: internalError,
        requestId: caller.requestId,
        traceId: trace.traceId,
        transactionId,
      },
      'request failed',
    );
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, response: { body } }) => {
        if (body.kind !== 'single') return;
        const { errors } = body.singleResult;
        if (
          errors?.some(
            ({ extensions }) => extensions?.['code'] === internalError,
          )
        )
          log(contextValue);
      },
    }),
    unexpectedErrorProcessingRequest: async ({ requestContext }) =>
      log(requestContext.contextValue),
  };
}
