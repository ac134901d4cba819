import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import { graphError } from '../../shared/graphql/errors.js';
import type { Fragments } from '../../shared/graphql/fragments.js';

export interface Limit {
  maximum: number;
  /** For messages, after a number. */
  what: string;
  count(operation: OperationDefinitionNode, fragments: Fragments): number;
}

/** BAD_USER_INPUT with the limit and the count of this request. */
export const limitExceeded = (
  { maximum, what }: Pick<Limit, 'maximum' | 'what'>,
  count: number,
): GraphQLError =>
  graphError(
    'BAD_USER_INPUT',
    `A request may have at most ${maximum} ${what}; this one has ${format(count)}.`,
    { http: { status: 400 } },
  );

const format = (count: number) => (count < 1e6 ? count : 'over a million');
