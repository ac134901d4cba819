import { createHash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Caller } from '../../shared/access/caller.js';
import { today } from '../../shared/days.js';
import { doelbindingHeader } from '../../shared/access/doelbinding.js';
import { traceOf } from '../../shared/audit/trace-context.js';
import type { GatewayContext } from '../context.js';
import { requestIdOf } from '../http/request-id.js';
import { LimitedErrors } from '../execution/limited-errors.js';
import type { ResolveDelegation } from './delegation.js';
import type { Authenticate } from './authenticate.js';
import { withPurpose } from './purpose.js';
import { transactionHeader, transactionIdOf } from '../http/transaction-id.js';
import type { Verwerkingsregister } from './verwerkingsactiviteit.js';

/**
 * Establishes who asks, for what, by which arrangement and within which trace, and notices when the client leaves. Errors: those of
 * authenticator, withPurpose and arrangements.
 */
export const identify =
  (
    authenticate: Authenticate,
    register: Verwerkingsregister,
    arranged: ResolveDelegation,
  ): RequestHandler =>
  async (request, response, next) => {
    const { authorization, [doelbindingHeader]: named } =
      request.headersDistinct;
    const known = {
      ...(await authenticate(authorization)),
      requestId: requestIdOf(response),
    };
    const { caller, ownScopes } = withPurpose(known, named, register, today());
    const effective = await arranged(caller, request.headersDistinct);
    const transactionId = transactionIdOf(request.get(transactionHeader));
    if (transactionId) response.set(transactionHeader, transactionId);
    const gone = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    const context: GatewayContext = {
      caller: effective,
      ownScopes,
      trace: traceOf(request.get('traceparent'), request.get('tracestate')),
      transactionId,
      dedupeKey: digest(request, effective),
      clientDisconnected: gone.signal,
      assertions: new Map(),
      partnerErrors: new LimitedErrors(),
      disclosed: new Set(),
      counts: new Set(),
    };
    response.locals['context'] = context;
    next();
  };

/** A token is kept by nobody, not even until its question is answered. */
const digest = (
  { headersDistinct: headers }: Request,
  caller: Caller,
): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        { ...caller, requestId: null },
        ...goOn.map((name) => headers[name] ?? null),
      ]),
    )
    .digest('base64');

const goOn = ['authorization', 'traceparent', 'tracestate', transactionHeader];
