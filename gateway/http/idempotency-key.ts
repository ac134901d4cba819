import { hash } from 'node:crypto';
import type { Caller, IdempotencyClaim } from '../../shared/access/caller.js';
import { graphError } from '../../shared/graphql/errors.js';
import type { GatewayRequest, GatewayStage } from '../context.js';
import { canonicalJson } from '../execution/json.js';

/** draft-ietf-httpapi-idempotency-key-header. */
export const idempotencyHeader = 'idempotency-key';

const longest = 255;
/** A String of Structured Field Values (RFC 9651, section 3.3.3). */
const quoted = /^"((?:[ !#-[\]-~]|\\["\\])+)"$/;
/** As most clients send it. */
const unquoted = /^[\w.~:+/=-]+$/;

/** The key of a header; `null` for one of another form, and for several headers. */
function idempotencyKeyOf(headers: readonly string[]): string | null {
  const [header = '', ...more] = headers;
  const key = unquoted.test(header)
    ? header
    : quoted.exec(header)?.[1]!.replaceAll(/\\(.)/g, '$1');
  return more.length > 0 || !key || key.length > longest ? null : key;
}

/**
 * Lets partners recognize a repeated mutation, by hashes: a client may have put personal data into its key. A query may be repeated without
 * one. Error: BAD_USER_INPUT.
 */
export const idempotencyKey: GatewayStage = (request, next) => {
  const { context, operation } = request;
  const { idempotencyHeaders } = context;
  if (!idempotencyHeaders || operation.operation !== 'mutation')
    return next(request);
  const key = idempotencyKeyOf(idempotencyHeaders);
  if (key === null) return Promise.resolve({ errors: [badKey()] });
  context.idempotency = claimOf(key, request, context.caller);
  return next(request);
};

function claimOf(
  key: string,
  { queryHash, operationName, request: { variables } }: GatewayRequest,
  caller: Caller,
): IdempotencyClaim {
  const { client, subject, role, organisation, purpose, waarneming } = caller;
  const inWhoseName = [role, organisation, purpose, waarneming?.id];
  return {
    key: digestOf([client, subject, key]),
    request: digestOf([queryHash, operationName, variables, inWhoseName]),
  };
}

const digestOf = (value: unknown): string =>
  hash('sha256', canonicalJson(value), 'base64url');

const badKey = () =>
  graphError(
    'BAD_USER_INPUT',
    `The header Idempotency-Key must be one text of 1 to ${longest} characters, such as a UUID, in quotes: Idempotency-Key: "8e03978e-40d5-43dd-bc93-6894a57f9324".`,
    { http: { status: 400 } },
  );
