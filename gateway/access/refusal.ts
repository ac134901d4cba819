import type { GraphQLError } from 'graphql';
import { graphError } from '../../shared/errors.js';
import type { Opening, Lock } from './lock.js';

/** A place in an answer that the caller may not see. */
export interface Refusal {
  /** Up to the first list. */
  path: readonly string[];
  code: keyof typeof messages;
  /** The argument for which its field is refused, when that is why: `filter.fase`. */
  argument?: string | undefined;
}

/** What would be needed is not told: only that another purpose might do. */
const messages = {
  UNAUTHORIZED_FIELD_OR_TYPE: 'Not allowed to see this.',
  PURPOSE_NOT_ALLOWED:
    'The purpose of this request does not cover this. Ask it for another purpose, in the header `Doelbinding`.',
} as const;

/** Why `lock` refuses what it does not open. */
export const refusalCode = (
  lock: Lock,
  isOpen: (opening: Opening) => boolean,
): Refusal['code'] =>
  isOpen(lock.forAnyPurpose)
    ? 'PURPOSE_NOT_ALLOWED'
    : 'UNAUTHORIZED_FIELD_OR_TYPE';

/** One error per place and reason. */
export const refusalErrors = (refusals: readonly Refusal[]): GraphQLError[] =>
  Array.from(
    new Map(
      refusals.map((each) => [[each.code, ...each.path].join('.'), each]),
    ).values(),
    ({ path, code, argument }) =>
      Object.assign(graphError(code, messageOf(code, argument)), { path }),
  );

/** Without the argument the field may be open. */
const messageOf = (code: Refusal['code'], argument: string | undefined) =>
  argument === undefined
    ? messages[code]
    : `${messages[code]} The argument \`${argument}\` finds people or records by what the caller may not read${
        code === 'PURPOSE_NOT_ALLOWED' ? ' for it' : ''
      }.`;
