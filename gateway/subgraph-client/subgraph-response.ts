import type { ErrorCode } from '../../shared/graphql/errors.js';
import { isObject, own } from '../execution/json.js';
import type { ErrorText } from '../execution/limited-errors.js';
import { PartnerFailure, type Path } from './failure.js';
import { sanitizeMessage } from './sanitize-message.js';

/** A partner's answer in the form that GraphQL prescribes. */
export interface PartnerResponse {
  data: Record<string, unknown> | null;
  errors: PartnerError[];
  /** Of whom it tells beside those that it shows, as the partner says; the engine hands it on by this name. */
  extensions: ReportedSubjects | null;
}

/** As a partner says it in its extensions. */
export interface ReportedSubjects {
  /** Ids of people. */
  people: readonly string[];
  /** Counts of many, each with its filter in words. */
  counts: readonly string[];
}

export interface PartnerError {
  /** Empty when the partner gave none. */
  message: string;
  code: string;
  path: Path;
  /** Fields without which the null at the path is not known, where it says so. */
  missing?: readonly string[];
}

/** Error: MALFORMED for anything but a GraphQL answer, AUTH when the partner did not accept the gateway's signature. */
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
      index < maxRead
        ? readError(error)
        : isOfInput(error)
          ? unreadInput
          : unread,
    ),
    extensions: toldIn(own(body, 'extensions')),
  };
}

/** `null` when it tells of nobody beside. Error: MALFORMED, for what cannot be recorded. */
function toldIn(extensions: unknown): ReportedSubjects | null {
  if (!isObject(extensions)) return null;
  const { betrokkenen = [], tellingen = [] } = extensions;
  if (!areTexts(betrokkenen, /^.{1,36}$/)) throw malformed();
  if (!areTexts(tellingen, /^[\w =…-]{1,230}$/)) throw malformed();
  return { people: betrokkenen, counts: tellingen };
}

const fieldName = /^[_A-Za-z]\w{0,99}$/;

const areTexts = (value: unknown, like: RegExp): value is string[] =>
  Array.isArray(value) &&
  value.every((each) => typeof each === 'string' && like.test(each));

/** Errors of one answer; callers are told a hundred. More only count. */
const maxRead = 1_000;
const unread: PartnerError = { message: '', code: '', path: [] };
const unreadInput: PartnerError = { ...unread, missing: [] };
/** Parts of a path; no operation goes as deep. */
const maxParts = 100;

const malformed = () => new PartnerFailure('MALFORMED');

function codeOf(error: unknown): string {
  const extensions = isObject(error) ? own(error, 'extensions') : null;
  const code = isObject(extensions) ? own(extensions, 'code') : null;
  return typeof code === 'string' ? code : '';
}

const isOfInput = (error: unknown): boolean =>
  codeOf(error) === ('REQUIRED_FIELD_MISSING' satisfies ErrorCode);

function readError(error: unknown): PartnerError {
  const { message, path, extensions } = isObject(error) ? error : {};
  const missing =
    isOfInput(error) && isObject(extensions) && own(extensions, 'missing');
  return {
    message: typeof message === 'string' ? message : '',
    code: codeOf(error),
    ...(areTexts(missing, fieldName) && { missing }),
    path: Array.isArray(path) ? path.slice(0, maxParts).filter(isPart) : [],
  };
}

const isPart = (part: unknown): part is string | number =>
  typeof part === 'string' || Number.isSafeInteger(part);

/** What a partner may say to the caller in its own words, and what is said when those are not fit; anything else is said in ours. */
const passing: Partial<Record<ErrorCode, (partner: string) => string>> = {
  BAD_USER_INPUT: (partner) => `This input is not what ${partner} takes.`,
  FORBIDDEN: (partner) => `This is not allowed at ${partner}.`,
  PERSON_NOT_KNOWN_YET: (partner) =>
    `This person is not known at ${partner} yet.`,
};

/** A partner's own error, as callers see it. */
export function formatSubgraphError(
  partner: string,
  { message, code }: PartnerError,
): ErrorText {
  const instead = Object.hasOwn(passing, code)
    ? passing[code as ErrorCode]
    : undefined;
  return instead
    ? {
        message: sanitizeMessage(message) || instead(partner),
        extensions: { code, partner },
      }
    : {
        message: `Something went wrong at ${partner}.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR', partner },
      };
}
