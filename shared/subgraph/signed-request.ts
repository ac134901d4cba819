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

/** Who asks, of a request that went through `signedJson`. */
export const callerOf = (request: Request): Caller =>
  asserted.get(request)!.caller;

/** Whether its body, too, is what the gateway signed: so it is for mutations. */
export const isBodySigned = (request: Request): boolean =>
  asserted.get(request)!.body !== null;

/**
 * Lets requests through that the gateway signed for `partner`, with their JSON read. Reading a body costs whoever reads it: before the header
 * proves that the gateway sent it nothing is read, and before the body proves to be the one that was signed (where one was) nothing is parsed. Never
 * decompressed: the gateway compresses nothing. Errors go on: UNAUTHENTICATED; UnreadableBody; the body parser's, with `status`.
 */
export const signedJson = (
  partner: string,
  key: Key,
  limit: string,
): RequestHandler[] => [
  async (request, _response, next) => {
    // An address is not signed, and Apollo Server takes a question from there.
    if (request.method !== 'POST')
      throw new UnreadableBody('Send a POST.', 405);
    const assertion = request.get(assertionHeader);
    asserted.set(request, await verifyCaller(assertion, partner, key));
    next();
  },
  express.json({ limit, inflate: false, verify: checkBody }),
  (request, _response, next) => {
    // No body was read, or it is not JSON: then nobody compared it either.
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

/** Whether all texts of a JSON value, keys too, are whole: half a character is stored or hashed as another one. Nesting was checked before. */
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
