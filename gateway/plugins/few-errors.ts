import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.js';

/** Errors told in one answer. */
const maximum = 100;

/** Tells so many errors and how many more there are; stands after all who add some. */
export const fewErrors = (): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single') return;
      const { errors } = body.singleResult;
      if (errors) body.singleResult.errors = few(errors);
    },
  }),
});

function few(
  errors: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  const [next] = errors.slice(maximum);
  if (!next) return errors;
  const { code } = next.extensions as { code: string };
  const message = `And ${errors.length - maximum} more errors.`;
  return [...errors.slice(0, maximum), { message, extensions: { code } }];
}
