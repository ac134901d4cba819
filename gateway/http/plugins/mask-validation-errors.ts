import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { PermissionsFor } from '../../authorization/permissions.js';
import type { FilteredSchemaFor } from '../../authorization/filtered-schema.js';
import type { GatewayContext } from '../../context.js';
import { locateInputErrors } from './locate-input-errors.js';

const doesNotFit =
  'This does not fit the graph as you may see it. Introspection shows what you may ask.';

/**
 * Says what is wrong with an operation by the graph as the caller may see it: no message names, or suggests, anything that is closed to
 * him. A policy that nothing decided on yet counts as closed. Our own rules speak for themselves. Of a value it says where it stands.
 */
export const maskValidationErrors = (
  permissionsFor: PermissionsFor,
  filteredSchemaFor: FilteredSchemaFor,
): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    validationDidStart:
      async ({ contextValue, schema, document }) =>
      async (errors = []) => {
        const libraryErrors = errors.filter(isLibraryError);
        if (libraryErrors.length > 0) {
          const permissions = permissionsFor(contextValue, new Set(), schema);
          const messageOf = messagesFor(
            filteredSchemaFor(schema, permissions),
            document,
          );
          for (const error of libraryErrors)
            error.message = permissions.allowsIntrospection
              ? messageOf(error)
              : withoutSuggestion(messageOf(error));
        }
        locateInputErrors(
          errors.filter(
            (error): error is GraphQLError =>
              error instanceof GraphQLError && error.message !== doesNotFit,
          ),
          document,
        );
      },
  }),
});

const isLibraryError = (error: Error): error is GraphQLError =>
  error instanceof GraphQLError && error.extensions['code'] === undefined;

/** What the visible graph has to say at the place of an error. */
function messagesFor(
  filteredSchemaFor: GraphQLSchema,
  document: DocumentNode,
): (error: GraphQLError) => string {
  const filteredErrors = validate(filteredSchemaFor, document, specifiedRules);
  return (error) => {
    const here = filteredErrors.filter(
      (each) => placeOf(each) === placeOf(error),
    );
    const same = here.find(
      ({ message }) =>
        withoutSuggestion(message) === withoutSuggestion(error.message),
    );
    return (same ?? here[0])?.message ?? doesNotFit;
  };
}

/** A message without what it suggests, which stands last. Not by a pattern: it may quote any text, of any length. */
function withoutSuggestion(message: string): string {
  const at = message.lastIndexOf(' Did you mean ');
  return at >= 0 && message.endsWith('?') ? message.slice(0, at) : message;
}

const placeOf = ({ nodes = [] }: GraphQLError) => nodes[0]?.loc?.start ?? -1;
