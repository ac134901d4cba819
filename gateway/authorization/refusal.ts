import type { Caller } from '../../shared/access/caller.js';
import { LimitedErrors, type ErrorText } from '../execution/limited-errors.js';
import type { Permissions, CallerPermissions } from './permissions.js';

/** Why the caller has no permission for a field. */
export interface Refusal {
  code: keyof typeof messages;
  /** When the field is refused for an argument: that argument, as `filter.fase`. */
  argument?: string | undefined;
  /** Schema coordinate, with the parent type of the selection. */
  field: string;
}

/** They do not reveal the rules: only that another purpose might permit it. */
const messages = {
  UNAUTHORIZED_FIELD_OR_TYPE: 'Not allowed to see this.',
  PURPOSE_NOT_ALLOWED:
    'The purpose of this request does not cover this. Ask it for another purpose, in the header `Doelbinding`.',
} as const;

/** The codes of refused fields. */
export const refusalCodes: ReadonlySet<string> = new Set(Object.keys(messages));

/** Whether `permissions` would include it for another purpose, or never. */
export const refusalCode = (
  permissions: CallerPermissions,
  isOpen: (permissions: Permissions) => boolean,
): Refusal['code'] =>
  isOpen(permissions.forAnyPurpose)
    ? 'PURPOSE_NOT_ALLOWED'
    : 'UNAUTHORIZED_FIELD_OR_TYPE';

/** With the message for this caller. */
export const refusalText = (
  { code, argument }: Refusal,
  { role }: Caller,
): ErrorText => ({
  message:
    role === 'anoniem' && argument === undefined
      ? tokenMissing
      : messageOf(code, argument),
  extensions: { code },
});

/** Names the argument: without it the field may be permitted. */
const messageOf = (code: Refusal['code'], argument: string | undefined) =>
  argument === undefined
    ? messages[code]
    : `${messages[code]} The argument \`${argument}\` finds people or records by what the caller may not read${
        code === 'PURPOSE_NOT_ALLOWED' ? ' for it' : ''
      }.`;

/** The most likely mistake of a client without a token. */
const tokenMissing =
  'Not allowed to see this without a token. Send a header `Authorization: Bearer <token>`.';

/** Errors of a mutation that is refused as a whole: one per path and code. */
export const mutationRefusals = (
  refusals: readonly (Refusal & { path: readonly string[] })[],
  caller: Caller,
): LimitedErrors => {
  const errors = new LimitedErrors();
  const added = new Set<string>();
  for (const refusal of refusals) {
    const at = [refusal.code, ...refusal.path].join('.');
    if (!added.has(at))
      errors.add(
        refusalText(refusal, caller),
        () => refusal.path,
        refusal.field,
      );
    added.add(at);
  }
  return errors;
};
