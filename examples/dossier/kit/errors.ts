/** `extensions.code` of an error: a closed list. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'CLIENT_SUSPENDED'
  | 'OPERATION_NOT_REGISTERED'
  | 'OPERATION_ID_MISMATCH'
  | 'PERSON_DATA_INLINE'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'MUTATION_CARRIED_OUT'
  | 'PERSON_NOT_KNOWN_YET'
  | 'REQUIRED_FIELD_MISSING'
  | 'PARTNER_UNAVAILABLE'
  | 'SOURCE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'
  | 'UNAUTHORIZED_FIELD_OR_TYPE'
  | 'ENTITY_KEY_MISMATCH'
  | 'PURPOSE_REQUIRED'
  | 'PURPOSE_NOT_ALLOWED'
  | 'QUOTA_EXCEEDED'
  | 'RECORD_UNAVAILABLE'
  | 'OVERLOADED'
  | 'DEADLINE_EXCEEDED';

/** `extensions.partner`: whose data is missing. */
export type Partner =
  'akkoord' | 'dji' | 'gemeente' | 'logboek' | 'reclassering';

/** `extensions.reason`: why a partner, or a system behind it, gave no usable answer. */
export type Reason =
  | 'TIMEOUT'
  | 'CONNECTION'
  | 'HTTP'
  | 'MALFORMED'
  | 'REDIRECT'
  | 'TOO_LARGE'
  | 'AUTH'
  | 'BREAKER_OPEN'
  | 'OVERLOADED'
  | 'SCHEMA_DRIFT';

export interface GraphError {
  readonly message: string;
  /** To the null in the data that it explains; absent when it caused none. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: ErrorCode;
    readonly partner?: Partner;
    readonly reason?: Reason;
    /** After 100 errors: the fields that are null without an error of their own. */
    readonly fields?: readonly string[];
  };
}

export type Path = readonly (string | number)[];

/** The errors that concern what is at `path`: of that place, of something in it, or of what it is in. */
export const errorsAt = <E extends GraphError>(
  errors: readonly E[],
  path: Path = [],
): E[] =>
  errors.filter(
    ({ path: found }) =>
      found &&
      path.slice(0, found.length).every((step, index) => step === found[index]),
  );

/** A partner without a usable answer. */
export interface Missing {
  partner: Partner;
  reason: Reason | null;
}

/** Which partners are missing at `path`, each once. A retry may help. */
export function missingAt(
  errors: readonly GraphError[],
  path: Path = [],
): Missing[] {
  const found = new Map<Partner, Missing>();
  for (const { extensions } of errorsAt(errors, path))
    if (extensions?.partner && isMissing.has(extensions.code))
      found.set(extensions.partner, {
        partner: extensions.partner,
        reason: extensions.reason ?? null,
      });
  return [...found.values()];
}

const isMissing = new Set<ErrorCode | undefined>([
  'PARTNER_UNAVAILABLE',
  'SOURCE_UNAVAILABLE',
  'ENTITY_KEY_MISMATCH',
]);

/** A field that is not open to the caller: a retry gives the same. */
export interface Withheld {
  path: Path;
  /** Not open to the role or token, or another purpose of this caller opens it. */
  why: 'UNAUTHORIZED_FIELD_OR_TYPE' | 'PURPOSE_NOT_ALLOWED';
}

/** Which fields at `path` are withheld, and why. */
export const withheldAt = (
  errors: readonly GraphError[],
  path: Path = [],
): Withheld[] =>
  errorsAt(errors, path).flatMap(({ path: found = [], extensions }) =>
    extensions?.code === 'UNAUTHORIZED_FIELD_OR_TYPE' ||
    extensions?.code === 'PURPOSE_NOT_ALLOWED'
      ? [{ path: found, why: extensions.code }]
      : [],
  );

/** Why the whole request was refused, when it was: an error without a path. */
export const refusalOf = <E extends GraphError>(
  errors: readonly E[],
): E | undefined => errors.find(({ path }) => !path);
