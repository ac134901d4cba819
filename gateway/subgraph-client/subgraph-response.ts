import {
  carriedOut,
  isSourceReason,
  keyReused,
  type ErrorCode,
  type SourceReason,
} from '../../shared/graphql/errors.js';
import { isObject, own } from '../execution/json.js';
import { ScannedResponse } from '../execution/scan/scanned-response.js';
import type { ErrorText } from '../execution/limited-errors.js';
import {
  PartnerFailure,
  unavailable,
  type Path,
  type Reason,
} from './failure.js';
import { sanitizeMessage } from './sanitize-message.js';

/** A partner's GraphQL response, parsed. */
export interface PartnerResponse {
  data: Record<string, unknown> | null;
  errors: PartnerError[];
  /** Data subjects that the data do not show; under the name by which the engine passes it on. */
  extensions: ReportedSubjects | null;
  /** When the body was scanned. */
  scanned?: ScannedResponse;
}

/** Data subjects that a partner reports in its extensions. */
export interface ReportedSubjects {
  /** Ids of people. */
  people: readonly string[];
  /** Counts of people, each described by its filter. */
  counts: readonly string[];
}

export interface PartnerError {
  /** Empty when the partner gave none. */
  message: string;
  code: string;
  path: Path;
  /** Required fields that the partner did not receive, and could not compute the null at the path without. */
  missing?: readonly string[];
  /** Of SOURCE_UNAVAILABLE. */
  reason?: SourceReason;
}

/** Error: MALFORMED for anything but a GraphQL response, AUTH when the partner did not accept the gateway's signature. */
export function parseResponse(body: unknown): PartnerResponse {
  if (!isObject(body)) throw malformed();
  const data = own(body, 'data') ?? null;
  const errors = own(body, 'errors') ?? [];
  if (!Array.isArray(errors)) throw malformed();
  if (data === null ? errors.length === 0 : !isObject(data)) throw malformed();
  if (errors.some((error) => codeOf(error) === 'UNAUTHENTICATED'))
    throw new PartnerFailure('AUTH');
  return {
    data: data as PartnerResponse['data'],
    errors: errors.map((error, index) =>
      index < maxParsedErrors
        ? parseError(error)
        : isMissingInput(error)
          ? skippedInputError
          : skippedError,
    ),
    extensions: reportedSubjects(own(body, 'extensions')),
    ...(body instanceof ScannedResponse && { scanned: body }),
  };
}

/** `null` when there are none. Error: MALFORMED for values that the audit log cannot hold. */
function reportedSubjects(extensions: unknown): ReportedSubjects | null {
  if (!isObject(extensions)) return null;
  const { betrokkenen: people = [], tellingen: counts = [] } = extensions;
  if (!areStrings(people, /^.{1,36}$/)) throw malformed();
  if (!areStrings(counts, /^[\w =…-]{1,230}$/)) throw malformed();
  return { people, counts };
}

const fieldName = /^[_A-Za-z]\w{0,99}$/;

const areStrings = (value: unknown, pattern: RegExp): value is string[] =>
  Array.isArray(value) &&
  value.every((each) => typeof each === 'string' && pattern.test(each));

/** Of one response; clients get a hundred. Others are only counted. */
const maxParsedErrors = 1_000;
const skippedError: PartnerError = { message: '', code: '', path: [] };
const skippedInputError: PartnerError = { ...skippedError, missing: [] };
/** No operation is as deep. */
const maxPathLength = 100;

const malformed = () => new PartnerFailure('MALFORMED');

function codeOf(error: unknown): string {
  const extensions = isObject(error) ? own(error, 'extensions') : null;
  const code = isObject(extensions) ? own(extensions, 'code') : null;
  return typeof code === 'string' ? code : '';
}

const isMissingInput = (error: unknown): boolean =>
  codeOf(error) === ('REQUIRED_FIELD_MISSING' satisfies ErrorCode);

function parseError(error: unknown): PartnerError {
  const { message, path, extensions } = isObject(error) ? error : {};
  const missing =
    isMissingInput(error) && isObject(extensions) && own(extensions, 'missing');
  const reason = isObject(extensions) && own(extensions, 'reason');
  return {
    message: typeof message === 'string' ? message : '',
    code: codeOf(error),
    ...(areStrings(missing, fieldName) && { missing }),
    ...(isSourceReason(reason) && { reason }),
    path: Array.isArray(path)
      ? path.slice(0, maxPathLength).filter(isPathSegment)
      : [],
  };
}

const isPathSegment = (part: unknown): part is string | number =>
  typeof part === 'string' || Number.isSafeInteger(part);

/** Codes whose message is passed through, and the message in its place when it is not fit; all other errors get a message of ours. */
const passedThrough: Partial<Record<ErrorCode, (partner: string) => string>> = {
  BAD_USER_INPUT: (partner) => `This input is not what ${partner} takes.`,
  IDEMPOTENCY_KEY_REUSED: () => keyReused().message,
  MUTATION_CARRIED_OUT: () => carriedOut().message,
  FORBIDDEN: (partner) => `This is not allowed at ${partner}.`,
  PERSON_NOT_KNOWN_YET: (partner) =>
    `This person is not known at ${partner} yet.`,
};

/** A partner's error, as clients see it. */
export function formatSubgraphError(
  partner: string,
  { message, code, reason = 'MALFORMED' }: PartnerError,
): ErrorText {
  if (code === ('OVERLOADED' satisfies ErrorCode))
    return {
      message: `${partner} has too much to do now. Try again later.`,
      extensions: {
        code: 'PARTNER_UNAVAILABLE',
        partner,
        reason: 'OVERLOADED' satisfies Reason,
      },
    };
  if (code === ('DEADLINE_EXCEEDED' satisfies ErrorCode))
    return unavailable(partner, { reason: 'TIMEOUT', isSent: true }, false);
  if (code === ('SOURCE_UNAVAILABLE' satisfies ErrorCode))
    return {
      message: `A system behind ${partner} gave no usable answer.`,
      extensions: { code, partner, reason },
    };
  const fallback = Object.hasOwn(passedThrough, code)
    ? passedThrough[code as ErrorCode]
    : undefined;
  return fallback
    ? {
        message: sanitizeMessage(message) || fallback(partner),
        extensions: { code, partner },
      }
    : {
        message: `Something went wrong at ${partner}.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR', partner },
      };
}
