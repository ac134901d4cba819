import type { ErrorCode } from '../../shared/errors.js';
import type { ErrorText } from '../engine/limited-errors.js';
import { PartnerFailure, type Path } from './failure.js';
import { presentable } from './presentable.js';

/** A partner's answer in the form that GraphQL prescribes. */
export interface Answer {
  data: Record<string, unknown> | null;
  errors: PartnerError[];
  /** Of whom it tells beside those that it shows, as the partner says. */
  beside: Told | null;
}

/** As a partner says it in its extensions. */
export interface Told {
  /** Ids of people. */
  people: readonly string[];
  /** Counts of many, each with its filter in words. */
  counts: readonly string[];
}

export interface PartnerError {
  message: string;
  code: string;
  path: Path;
}

/** Error: MALFORMED for anything but a GraphQL answer, AUTH when the partner did not accept the gateway's signature. */
export function readAnswer(body: unknown): Answer {
  if (!isObject(body) || !Object.hasOwn(body, 'data')) throw malformed();
  const { data, errors = [] } = body;
  if (!Array.isArray(errors) || !errors.every(isObject)) throw malformed();
  if (data === null ? errors.length === 0 : !isObject(data)) throw malformed();
  const read = errors.map(readError);
  if (read.some(({ code }) => code === 'UNAUTHENTICATED'))
    throw new PartnerFailure('AUTH');
  return {
    data: data as Answer['data'],
    errors: read,
    beside: toldIn(body['extensions']),
  };
}

/** `null` when it tells of nobody beside. Error: MALFORMED, for what cannot be recorded. */
function toldIn(extensions: unknown): Told | null {
  if (!isObject(extensions)) return null;
  const { betrokkenen = [], tellingen = [] } = extensions;
  if (!areTexts(betrokkenen, /^.{1,36}$/)) throw malformed();
  if (!areTexts(tellingen, /^[\w =…-]{1,230}$/)) throw malformed();
  return { people: betrokkenen, counts: tellingen };
}

const areTexts = (value: unknown, like: RegExp): value is string[] =>
  Array.isArray(value) &&
  value.every((each) => typeof each === 'string' && like.test(each));

const malformed = () => new PartnerFailure('MALFORMED');

function readError(error: Record<string, unknown>): PartnerError {
  const extensions = isObject(error['extensions']) ? error['extensions'] : {};
  const path = Array.isArray(error['path']) ? error['path'] : [];
  return {
    message: String(error['message']),
    code: String(extensions['code']),
    path: path.filter(
      (part) => typeof part === 'string' || typeof part === 'number',
    ),
  };
}

/** What a partner may say to the caller in its own words, and what is said when those are not fit; anything else is said in ours. */
const passing: Partial<Record<ErrorCode, (partner: string) => string>> = {
  BAD_USER_INPUT: (partner) => `This input is not what ${partner} takes.`,
  FORBIDDEN: (partner) => `This is not allowed at ${partner}.`,
  PERSON_NOT_KNOWN_YET: (partner) =>
    `This person is not known at ${partner} yet.`,
};

/** A partner's own error, as callers see it. */
export function passedOn(
  partner: string,
  { message, code }: PartnerError,
): ErrorText {
  const instead = Object.hasOwn(passing, code)
    ? passing[code as ErrorCode]
    : undefined;
  return instead
    ? {
        message: presentable(message) ?? instead(partner),
        extensions: { code, partner },
      }
    : {
        message: `Something went wrong at ${partner}.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR', partner },
      };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
