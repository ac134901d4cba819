import { hash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Caller } from '../../shared/access/caller.js';
import { traceOfResponse } from '../../shared/http/trace-request.js';
import { today } from '../../shared/days.js';
import { doelbindingHeader } from '../../shared/access/doelbinding.js';
import type { GatewayContext } from '../context.js';
import { idempotencyHeader } from '../http/idempotency-key.js';
import { requestIdOf } from '../http/request-id.js';
import { LimitedErrors } from '../execution/limited-errors.js';
import type { ResolveDelegation } from './delegation.js';
import type { Authenticate } from './authenticate.js';
import { withPurpose } from './purpose.js';
import { transactionHeader, transactionIdOf } from '../http/transaction-id.js';
import type { Verwerkingsregister } from './verwerkingsactiviteit.js';

/**
 * Creates the context of a request: caller, purpose, delegation, trace, deadline, and an abort signal for when the client disconnects. The
 * deadline is `deadlineMs` from now: what follows may wait. Errors: those of `authenticate`, `withPurpose` and `resolveDelegation`.
 */
export const identify =
  (
    authenticate: Authenticate,
    register: Verwerkingsregister,
    resolveDelegation: ResolveDelegation,
    deadlineMs: number,
  ): RequestHandler =>
  async (request, response, next) => {
    const endsAt = performance.now() + deadlineMs;
    const { authorization, [doelbindingHeader]: purposeHeaders } =
      request.headersDistinct;
    const authenticated = {
      ...(await authenticate(authorization)),
      requestId: requestIdOf(response),
    };
    const { caller, ownScopes } = withPurpose(
      authenticated,
      purposeHeaders,
      register,
      today(),
    );
    const effective = await resolveDelegation(caller, request.headersDistinct);
    const transactionId = transactionIdOf(request.get(transactionHeader));
    if (transactionId) response.set(transactionHeader, transactionId);
    const disconnect = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) disconnect.abort();
    });
    const context: GatewayContext = {
      caller: effective,
      ownScopes,
      trace: traceOfResponse(response),
      transactionId,
      idempotencyHeaders: request.headersDistinct[idempotencyHeader],
      idempotency: null,
      dedupeKey: dedupeKeyOf(request, effective),
      clientDisconnected: disconnect.signal,
      endsAt,
      bodyReadAt: 0,
      assertions: new Map(),
      hasTimedOut: false,
      fieldErrors: new LimitedErrors(),
      registered: null,
      disclosed: new Set(),
      counts: new Set(),
      cost: null,
      quotas: [],
      executed: null,
    };
    response.locals['context'] = context;
    next();
  };

/** A digest, so that the access token itself is not held in memory during the request. */
const dedupeKeyOf = (
  { headersDistinct: headers }: Request,
  caller: Caller,
): string =>
  hash(
    'sha256',
    JSON.stringify([
      { ...caller, requestId: null },
      ...forwardedHeaders.map((name) => headers[name] ?? null),
    ]),
    'base64',
  );

const forwardedHeaders = [
  'authorization',
  'traceparent',
  'tracestate',
  transactionHeader,
];
