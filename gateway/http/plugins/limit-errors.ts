import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../../context.js';
import {
  maxErrors,
  type LimitedErrors,
} from '../../execution/limited-errors.js';

/** Limits the errors of a response; one last error has the count and the fields of the others. */
export const limitErrors = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response: { body } }) => {
      if (body.kind !== 'single') return;
      const { errors } = body.singleResult;
      if (errors)
        body.singleResult.errors = truncated(
          errors,
          contextValue.partnerErrors,
        );
    },
  }),
});

function truncated(
  errors: readonly GraphQLFormattedError[],
  { skipped, skippedCode, skippedFields }: LimitedErrors,
): readonly GraphQLFormattedError[] {
  const [next] = errors.slice(maxErrors);
  const more = Math.max(0, errors.length - maxErrors) + skipped;
  if (more === 0) return errors;
  const code = next?.extensions?.['code'] ?? skippedCode;
  return [
    ...errors.slice(0, maxErrors),
    {
      message: `And ${more} more errors.`,
      extensions: {
        code,
        ...(skippedFields.length > 0 && { fields: skippedFields }),
      },
    },
  ];
}
