import { isUtf8 } from 'node:buffer';
import express, { type Request, type RequestHandler } from 'express';
import {
  assertionHeader,
  digest,
  notSigned,
  verifyCaller,
  type VerifiedAssertion,
  type Caller,
  type Key,
} from '../access/caller.js';
import { checkNesting } from './nesting.js';
import { UnreadableBody } from './unreadable-body.js';

const asserted = new WeakMap<object, VerifiedAssertion>();

/** The caller of a request that passed `signedJson`. */
export const callerOf = (request: Request): Caller =>
  asserted.get(request)!.caller;

/** Whether the gateway signed the body as well, as it does for mutations. */
export const isBodySigned = (request: Request): boolean =>
  asserted.get(request)!.body !== null;

/**
 * Accepts only requests that the gateway signed for `partner`, and parses their JSON. To not spend work on unauthenticated requests, the body is
 * read only after the header was verified, and parsed only after its digest was (if the body is signed). Compressed bodies are refused: the
 * gateway sends none. Errors: UNAUTHENTICATED; UnreadableBody; the body parser's, with `status`.
 */
export const signedJson = (
  partner: string,
  key: Key,
  limit: string,
  /** Stages before and after the assertion is verified; the body is not read yet. */
  [beforeCaller, afterCaller]: readonly RequestHandler[][] = [],
): RequestHandler[] => [
  ...(beforeCaller ?? []),
  (request, _response, next) => {
    // The URL is not signed, and Apollo Server accepts an operation in the query string of a GET.
    if (request.method !== 'POST')
      throw new UnreadableBody('Send a POST.', 405);
    const assertion = request.get(assertionHeader);
    asserted.set(request, verifyCaller(assertion, partner, key));
    next();
  },
  ...(afterCaller ?? []),
  express.json({ limit, inflate: false, verify: checkBody }),
  (request, _response, next) => {
    // No body was read, or it is not JSON: then its digest was not verified either.
    if (request.body === undefined) throw new UnreadableBody('Send JSON.', 415);
    if (!isWhole(request.body)) throw new UnreadableBody(half);
    next();
  },
];

function checkBody(
  request: object,
  _response: unknown,
  body: Buffer,
  encoding: string,
): void {
  // Nesting is counted in bytes.
  if (encoding !== 'utf-8' || !isUtf8(body))
    throw new UnreadableBody('Send JSON in UTF-8.', 415);
  const signed = asserted.get(request)!.body;
  if (signed !== null && signed !== digest(body))
    throw Object.assign(notSigned(), { status: 401 });
  checkNesting(body);
}

const half =
  'This request holds half a character: a surrogate (U+D800 to U+DFFF) without its other half. Send whole characters.';

/** Whether all strings and keys are well-formed: a lone surrogate is stored or hashed as another character. The depth was checked before. */
function isWhole(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  for (const key in value)
    if (
      !key.isWellFormed() ||
      !isWhole((value as Record<string, unknown>)[key])
    )
      return false;
  return true;
}
