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
 * Replaces messages of validation by those of the caller's filtered schema, so that none mentions or suggests anything without permission.
 * Policies, which are not decided yet, count as denied. Errors of our own rules are unchanged. Errors about values get their path.
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

/** The message of the filtered schema at the location of an error. */
function messagesFor(
  filteredSchema: GraphQLSchema,
  document: DocumentNode,
): (error: GraphQLError) => string {
  const filteredErrors = validate(filteredSchema, document, specifiedRules);
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

/** Without the suggestions at its end. Not by a regular expression: the message may quote a text of any length. */
function withoutSuggestion(message: string): string {
  const at = message.lastIndexOf(' Did you mean ');
  return at >= 0 && message.endsWith('?') ? message.slice(0, at) : message;
}

const placeOf = ({ nodes = [] }: GraphQLError) => nodes[0]?.loc?.start ?? -1;
