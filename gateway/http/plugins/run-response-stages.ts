import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../../context.js';
import type {
  GraphqlResponse,
  ResponseStage,
} from '../response-stages/response-stage.js';

/** Runs the stages on each response that Apollo Server sends. */
export const runResponseStages = (
  stages: readonly ResponseStage[],
): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async ({ request, contextValue: context }) => ({
    willSendResponse: async ({ source, operationName, response }) => {
      const { body, http } = response;
      if (body.kind !== 'single') return;
      const own: GraphqlResponse = {
        context,
        operationName: operationName ?? null,
        hasDocument: Boolean(source),
        result: body.singleResult,
        status: http.status,
        requestHeader: (name) => request.http?.headers.get(name),
        setHeader: (name, value) => http.headers.set(name, value),
      };
      for (const stage of stages) stage(own);
      if (own.status !== undefined) http.status = own.status;
    },
  }),
});
