import express, { type Request, type RequestHandler } from 'express';
import {
  assertionHeader,
  digest,
  notSigned,
  verifyCaller,
  type Asserted,
  type Caller,
  type Key,
} from './caller.js';
import { checkNesting } from './nesting.js';

const asserted = new WeakMap<object, Asserted>();

/** Who asks, of a request that went through `signedJson`. */
export const callerOf = (request: Request): Caller =>
  asserted.get(request)!.caller;

/** Whether its body, too, is what the gateway signed: so it is for mutations. */
export const isBound = (request: Request): boolean =>
  asserted.get(request)!.body !== null;

/**
 * Lets requests through that the gateway signed for `partner`, with their JSON read. Reading a body costs whoever reads it: before the header
 * proves that the gateway sent it nothing is read, and before the body proves to be the one that was signed (where one was) nothing is parsed. Never
 * decompressed: the gateway compresses nothing. Errors go on: UNAUTHENTICATED; the body parser's, with `status`.
 */
export const signedJson = (
  partner: string,
  key: Key,
  limit: string,
): RequestHandler[] => [
  async (request, _response, next) => {
    // An address is not signed, and Apollo Server takes a question from there.
    if (request.method !== 'POST')
      throw Object.assign(new Error('not a POST'), { status: 405 });
    const assertion = request.get(assertionHeader);
    asserted.set(request, await verifyCaller(assertion, partner, key));
    next();
  },
  express.json({ limit, inflate: false, verify: checkBody }),
  (request, _response, next) => {
    // No body was read, or it is not JSON: then nobody compared it either.
    if (request.body === undefined)
      throw Object.assign(new Error('no JSON'), { status: 415 });
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
  if (encoding !== 'utf-8')
    throw Object.assign(new Error('not in UTF-8'), { status: 415 });
  const signed = asserted.get(request)!.body;
  if (signed !== null && signed !== digest(body))
    throw Object.assign(notSigned(), { status: 401 });
  checkNesting(body);
}
