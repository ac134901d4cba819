import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Caller } from '../../shared/access/caller.js';
import { graphError } from '../../shared/graphql/errors.js';
import { LimitedErrors, type ErrorText } from '../execution/limited-errors.js';
import type { Permissions, CallerPermissions } from './permissions.js';

/** Why a field is not for the caller to see. */
export interface Refusal {
  code: keyof typeof messages;
  /** The argument for which its field is refused, when that is why: `filter.fase`. */
  argument?: string | undefined;
  /** Its schema coordinate, as he asked it. */
  field: string;
}

/** What would be needed is not told: only that another purpose might do. */
const messages = {
  UNAUTHORIZED_FIELD_OR_TYPE: 'Not allowed to see this.',
  PURPOSE_NOT_ALLOWED:
    'The purpose of this request does not cover this. Ask it for another purpose, in the header `Doelbinding`.',
} as const;

/** Why `lock` refuses what it does not open. */
export const refusalCode = (
  lock: CallerPermissions,
  isOpen: (opening: Permissions) => boolean,
): Refusal['code'] =>
  isOpen(lock.forAnyPurpose)
    ? 'PURPOSE_NOT_ALLOWED'
    : 'UNAUTHORIZED_FIELD_OR_TYPE';

export const refusalText = ({ code, argument }: Refusal): ErrorText => ({
  message: messageOf(code, argument),
  extensions: { code },
});

/** Without the argument the field may be open. */
const messageOf = (code: Refusal['code'], argument: string | undefined) =>
  argument === undefined
    ? messages[code]
    : `${messages[code]} The argument \`${argument}\` finds people or records by what the caller may not read${
        code === 'PURPOSE_NOT_ALLOWED' ? ' for it' : ''
      }.`;

/** Who sent no token need not guess why. */
const tokenMissing =
  'Not allowed to see this without a token. Send a header `Authorization: Bearer <token>`.';

/** An error as the server takes it from who executes, for this caller. */
export const refusalError =
  ({ role }: Caller) =>
  ({ message, path, extensions }: GraphQLFormattedError): GraphQLError => {
    const code = extensions!['code'] as Refusal['code'];
    const known = role !== 'anoniem' || message !== messages[code];
    return Object.assign(graphError(code, known ? message : tokenMissing), {
      path,
    });
  };

/** Of an operation that is refused whole: one error per place and reason. */
export const wholeRefusal = (
  refusals: readonly (Refusal & { path: readonly string[] })[],
): LimitedErrors => {
  const errors = new LimitedErrors();
  const known = new Set<string>();
  for (const refusal of refusals) {
    const at = [refusal.code, ...refusal.path].join('.');
    if (!known.has(at))
      errors.add(refusalText(refusal), () => refusal.path, refusal.field);
    known.add(at);
  }
  return errors;
};
