import { GraphQLError } from 'graphql';

/**
 * All error codes, with their HTTP status. A violated domain rule is data, not a GraphQL error: see domain-error.ts.
 * Anything about a person that the caller may not see is absent (`null`, `[]`), never FORBIDDEN.
 */
export const errorCodes = {
  /** No valid credentials. Not for an authenticated caller who lacks a permission. */
  UNAUTHENTICATED: 401,
  /** The operator shut the client out. Gateway only. */
  CLIENT_SUSPENDED: 403,
  /** The client has a manifest, and this id or text is not in it. Gateway only. */
  OPERATION_NOT_REGISTERED: 403,
  /** An id and a text that are not of the same operation. Gateway only. */
  OPERATION_ID_MISMATCH: 400,
  /** A document that is not registered has a personal number or a name in its text. Gateway only. */
  PERSON_DATA_INLINE: 400,
  /** The caller may not execute this operation at all. Not for a person whom he may not see. */
  FORBIDDEN: 200,
  /** The input is invalid: format, limit, unknown cursor. Not for a domain rule. */
  BAD_USER_INPUT: 200,
  /** The idempotency key came before with another operation or variables, or in another name or purpose. Nothing was done. */
  IDEMPOTENCY_KEY_REUSED: 422,
  /** A repeat of a mutation that was carried out, of which there is no response to give again. Nothing was done twice. */
  MUTATION_CARRIED_OUT: 409,
  /** A melding about a person whom its receiver does not know yet: retry later. Not for queries, where an unknown person is absent. */
  PERSON_NOT_KNOWN_YET: 200,
  /** A field cannot be resolved without its `@requires` fields, listed in `extensions.missing`. Only from a partner to the gateway. */
  REQUIRED_FIELD_MISSING: 200,
  /** A subgraph request failed, or its response was invalid. Gateway only. */
  PARTNER_UNAVAILABLE: 200,
  /** A system behind a partner gave no usable answer; `extensions.reason` says why. */
  SOURCE_UNAVAILABLE: 200,
  /** An unexpected error. */
  INTERNAL_SERVER_ERROR: 200,
  /** A field was removed from the operation because the caller lacks its scope. Gateway only. */
  UNAUTHORIZED_FIELD_OR_TYPE: 200,
  /** A subgraph returned another entity than the representation identifies. Gateway only. */
  ENTITY_KEY_MISMATCH: 200,
  /** The client has several purposes and the request has none. */
  PURPOSE_REQUIRED: 200,
  /** The purpose is unknown, not valid at this time or for this role or client, or does not cover a field. */
  PURPOSE_NOT_ALLOWED: 200,
  /** The caller exceeded the quota of people to look up. */
  QUOTA_EXCEEDED: 429,
  /** The audit log cannot be written, so nothing is disclosed or executed. */
  RECORD_UNAVAILABLE: 503,
  /** Load shedding; retry later. */
  OVERLOADED: 503,
  /** The deadline of the request passed: nothing more is begun. */
  DEADLINE_EXCEEDED: 504,
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** `extensions.reason` of SOURCE_UNAVAILABLE: no answer in time, no connection, a status other than 2xx, or an answer of another form. */
export const sourceReasons = [
  'TIMEOUT',
  'CONNECTION',
  'HTTP',
  'MALFORMED',
] as const;
export type SourceReason = (typeof sourceReasons)[number];

export const isSourceReason = (value: unknown): value is SourceReason =>
  (sourceReasons as readonly unknown[]).includes(value);

/** Error extensions that set the HTTP header `Retry-After`. */
export const retryAfter = (seconds: number) => ({
  http: { headers: new Map([['retry-after', String(Math.ceil(seconds))]]) },
});

/** Too many requests at once; nothing of this one was done. */
export const tooManyRequests = (): GraphQLError =>
  graphError(
    'OVERLOADED',
    'There are too many requests now. Try again later.',
    retryAfter(1),
  );

/** From the gateway: nothing of the operation was done. */
export const deadlinePassed = (): GraphQLError =>
  graphError(
    'DEADLINE_EXCEEDED',
    'The time for this request passed before it began, and nothing of it was done. Try again later.',
  );

/** From a partner, to a gateway that no longer waits; with 200, since the partner did not fail. */
export const deadlineExceeded = (): GraphQLError =>
  graphError(
    'DEADLINE_EXCEEDED',
    'The time for this request passed before all of it was done.',
    { http: { status: 200 } },
  );

/** With 200 from a partner: other fields of the mutation may have a result. The gateway gives the status. */
const atPartner = { http: { status: 200 } };

export const keyReused = (): GraphQLError =>
  graphError(
    'IDEMPOTENCY_KEY_REUSED',
    'This Idempotency-Key was used for another operation or other variables, or in another name or for another purpose. Nothing of this one was done: send it with a new key.',
    atPartner,
  );

export const carriedOut = (): GraphQLError =>
  graphError(
    'MUTATION_CARRIED_OUT',
    'This mutation was carried out when it was sent before, and was not carried out again. Its response is not kept, or not yet: repeat it in a second, or read the result with a query.',
    atPartner,
  );

/** Break-glass access is read-only. */
export const readOnly = (): GraphQLError =>
  graphError(
    'FORBIDDEN',
    'A case that was opened without a relation can only be read: send this without the header `Noodtoegang`.',
  );

/** The message must not contain an identifier or a value of a variable. */
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
