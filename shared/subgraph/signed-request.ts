import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  assertionHeader,
  digest,
  notSigned,
  verifyCaller,
  type Caller,
  type IdempotencyClaim,
  type Key,
} from '../access/caller.js';
import { priorityOf } from '../access/priority.js';
import { tooManyRequests } from '../graphql/errors.js';
import type { Admission } from '../http/admission.js';
import { admit } from '../http/admission-stages.js';
import { checkNesting } from './nesting.js';
import { readJsonBody } from './read-json-body.js';
import { UnreadableBody } from './unreadable-body.js';

/** A request that the gateway signed. */
export interface SignedRequest {
  caller: Caller;
  /** Whether the gateway signed the body as well, as it does for mutations. */
  isBodySigned: boolean;
  /** Of a mutation; `null`: without a key. */
  idempotency: IdempotencyClaim | null;
  /** An object or a list. */
  body: object;
}

export interface SignedRequestOptions {
  /** The audience of the assertions it accepts. */
  partner: string;
  key: Key;
  /** Of the body, in bytes. */
  limit: number;
  /** Load shedding; `null`: none. */
  admission: Admission | null;
}

/**
 * Accepts only requests that the gateway signed for `partner`, and parses their JSON. To not spend work on unauthenticated requests, the body is
 * read only after the header was verified, and parsed only after its digest was (if the body is signed). `null`: the gateway disconnected
 * while the request waited. Errors: UNAUTHENTICATED; OVERLOADED; UnreadableBody.
 */
export async function readSigned(
  request: IncomingMessage,
  response: ServerResponse,
  { partner, key, limit, admission }: SignedRequestOptions,
): Promise<SignedRequest | null> {
  // What would be refused anyway, as cheaply as possible.
  if (admission?.refusesAll()) throw tooManyRequests();
  // The URL is not signed.
  if (request.method !== 'POST') throw new UnreadableBody('Send a POST.', 405);
  const assertion = request.headers[assertionHeader] as string | undefined;
  const verified = verifyCaller(assertion, partner, key);
  const { caller, body: signed, idempotency } = verified;
  if (admission) {
    const admitted = await admit(admission, priorityOf(caller), response);
    if (admitted === 'refused') throw tooManyRequests();
    if (admitted === 'disconnected') return null;
  }
  const body = await readJsonBody(request, limit);
  if (signed !== null && signed !== digest(body)) throw notSigned();
  // Counted in bytes.
  checkNesting(body);
  const isBodySigned = signed !== null;
  return { caller, isBodySigned, idempotency, body: parsed(body) };
}

function parsed(body: Buffer): object {
  // Without content it is an empty request.
  const value = body.length === 0 ? {} : parseJson(body.toString());
  if (typeof value !== 'object' || value === null)
    throw new UnreadableBody('Send a JSON object.');
  if (!isWhole(value)) throw new UnreadableBody(half);
  return value;
}

/** The parser's message is not passed on: it may quote a personal number. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableBody('This request is not JSON.');
  }
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
