import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { graphError } from '../graphql/errors.js';

/** The library throws what counts as a failure of this partner; it is a gateway with another schema. */
export function refuseUnknownTypes(schema: GraphQLSchema): void {
  const entities = schema.getQueryType()!.getFields()['_entities'];
  if (!entities) return;
  const { resolve = defaultFieldResolver } = entities;
  entities.resolve = (source, args, context, info) => {
    const { representations } = args as { representations: unknown[] };
    for (const one of representations)
      if (!isObjectType(schema.getType(typenameOf(one))))
        throw graphError(
          'BAD_USER_INPUT',
          'A representation has no __typename, or one that this partner does not have.',
        );
    return resolve(source, args, context, info);
  };
}

const typenameOf = (representation: unknown): string =>
  String((representation as { __typename?: unknown } | null)?.__typename);
