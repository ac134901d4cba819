import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import { graphError } from '../../shared/graphql/errors.js';
import type { Fragments } from './fragments.js';

/** How much of something an operation may ask. */
export interface Limit {
  maximum: number;
  /** What is counted, as it follows a number. */
  what: string;
  count(operation: OperationDefinitionNode, fragments: Fragments): number;
}

/** BAD_USER_INPUT that names the limit, its value, and what was asked. */
export const tooMuch = (
  { maximum, what }: Pick<Limit, 'maximum' | 'what'>,
  asked: number,
): GraphQLError =>
  graphError(
    'BAD_USER_INPUT',
    `A request may have at most ${maximum} ${what}; this one has ${said(asked)}.`,
    { http: { status: 400 } },
  );

const said = (asked: number) => (asked < 1e6 ? asked : 'over a million');
