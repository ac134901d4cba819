import { GraphQLError } from 'graphql';

/**
 * The closed list of error codes. A refusal by a rule of the domain is never an error: see domain-error.ts.
 * What a caller may not see about a person is absent (`null`, `[]`), never FORBIDDEN.
 */
export const errorCodes = {
  /** No valid proof of who calls. Not for a caller who is known but lacks a right. */
  UNAUTHENTICATED: 401,
  /** The caller may not do this operation at all. Not for a person he may not see. */
  FORBIDDEN: 200,
  /** The input breaks a technical rule: form, limit, unknown cursor. Not for a rule of the domain. */
  BAD_USER_INPUT: 200,
  /** A melding about somebody whom its receiver does not know yet: send it again later. Not for who reads: to him the unknown is absent. */
  PERSON_NOT_KNOWN_YET: 200,
  /** A value is not known without fields of other partners that it rests on (`@requires`), named in `extensions.missing`. Only a partner says so, to the gateway. */
  REQUIRED_FIELD_MISSING: 200,
  /** A partner gave no usable answer. Only the gateway says so. */
  PARTNER_UNAVAILABLE: 200,
  /** A fault of ours. Only for what nobody foresaw. */
  INTERNAL_SERVER_ERROR: 200,
  /** A field was taken out because the caller lacks its scope. Only the gateway says so. */
  UNAUTHORIZED_FIELD_OR_TYPE: 200,
  /** A partner answered with another entity than was asked. Only the gateway says so. */
  ENTITY_KEY_MISMATCH: 200,
  /** The client has several purposes and named none. */
  PURPOSE_REQUIRED: 200,
  /** The purpose is unknown, not begun, ended, not for this role or client, or does not cover a field. */
  PURPOSE_NOT_ALLOWED: 200,
  /** The caller looked up more people than his quota allows. */
  QUOTA_EXCEEDED: 429,
  /** What would be disclosed or done cannot be recorded now, so it is not. */
  RECORD_UNAVAILABLE: 503,
  /** Too much work at once; try again later. */
  OVERLOADED: 503,
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** Extensions of a refusal that says after how many seconds to try again (HTTP `Retry-After`). */
export const retryAfter = (seconds: number) => ({
  http: { headers: new Map([['retry-after', String(Math.ceil(seconds))]]) },
});

/** Who opened a case without a relation may read it, not act in it. */
export const readOnly = (): GraphQLError =>
  graphError(
    'FORBIDDEN',
    'A case that was opened without a relation can only be read: send this without the header `Noodtoegang`.',
  );

/** An error for a caller's mistake or a failing system. The message never holds an identifier or a value from a variable. */
export function graphError(
  code: ErrorCode,
  message: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  const status = errorCodes[code];
  const http = {
    ...(status === 200 ? {} : { status }),
    ...(extensions['http'] as object | undefined),
  };
  return new GraphQLError(message, {
    extensions: {
      code,
      ...extensions,
      ...(Object.keys(http).length > 0 ? { http } : {}),
    },
  });
}
