import express, {
  Router,
  type ErrorRequestHandler,
  type RequestHandler,
  type Response,
} from 'express';
import { GraphQLError } from 'graphql';
import { request } from 'undici';
import {
  assertionHeader,
  signCaller,
  type Key,
} from '../../shared/access/caller.js';
import { graphError, type ErrorCode } from '../../shared/graphql/errors.js';
import {
  apiVersion,
  bodyMistakes,
  problem,
} from '../../shared/audit/read-api.js';
import type { AdmissionStages } from '../../shared/http/admission-stages.js';
import type { Logger } from '../../shared/logger.js';
import { refuseTokenInUrl } from './token-in-url.js';
import type { GatewayContext } from '../context.js';
import { challenge } from './challenge.js';
import { requestIdOf } from './request-id.js';
import type { SubgraphEndpoint } from '../subgraphs.js';

const base = '/lezen/v1';

export interface AuditReadApiOptions {
  identify: RequestHandler;
  /** Load shedding; `null`: none. */
  admission: AdmissionStages | null;
  /** The only reader of the audit log. */
  logboek: SubgraphEndpoint;
  callerKey: Key;
  logger: Logger;
}

/**
 * The read API of the audit log for reviewers, by the standard's extension for reading (Logboek Dataverwerkingen, extensie lezen): forwards
 * requests to the logboek with a caller assertion. Errors: RFC 9457.
 */
export function auditReadApi({
  identify,
  admission,
  ...options
}: AuditReadApiOptions): Router {
  const pass: RequestHandler = (_request, _response, next) => next();
  const { beforeCaller = pass, afterCaller = pass } = admission ?? {};
  const router = Router({ strict: true, caseSensitive: true });
  const allowOnly =
    (method: string): RequestHandler =>
    (_request, response) => {
      response.set('allow', method);
      problem(response, 405, `Alleen ${method} is hier mogelijk.`);
    };
  router.use('/lezen', apiVersion);
  router
    .route(`${base}/openapi.json`)
    .get(beforeCaller, afterCaller, async (_request, response) => {
      response.set('access-control-allow-origin', '*');
      await forward(options, response, '/v1/openapi.json', { method: 'GET' });
    })
    .all(allowOnly('GET'));
  router
    .route(`${base}/processing-activities`)
    .post(
      refuseTokenInUrl,
      beforeCaller,
      identify,
      afterCaller,
      authenticatedJson,
      express.raw({ type: 'application/json', limit: '16kb', inflate: false }),
      async ({ body: raw }, response) => {
        const { caller } = response.locals['context'] as GatewayContext;
        const body = Buffer.isBuffer(raw) ? raw : '';
        const { logboek, callerKey } = options;
        const key = logboek.callerSecret ?? callerKey;
        const assertion = signCaller(caller, 'logboek', key, body);
        await forward(options, response, '/v1/processing-activities', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            [assertionHeader]: assertion,
          },
          body,
        });
      },
    )
    .all(allowOnly('POST'));
  router.use('/lezen', (_request, response) =>
    problem(response, 404, `Hier is niets. Zie ${base}/openapi.json.`),
  );
  router.use('/lezen', problems(options.logger));
  return router;
}

/** Requires an access token and JSON. */
const authenticatedJson: RequestHandler = (request, response, next) => {
  const { caller } = response.locals['context'] as GatewayContext;
  if (caller.role === 'anoniem')
    throw graphError(
      'UNAUTHENTICATED',
      'Stuur een header `Authorization: Bearer <token>`.',
    );
  if (request.is('application/json')) next();
  else problem(response, 415, bodyMistakes[415]!);
};

/** Statuses whose response is forwarded; any other becomes a 503. */
const forwardedStatuses = new Set([200, 400, 403, 413, 415]);

async function forward(
  { logboek, logger }: Pick<AuditReadApiOptions, 'logboek' | 'logger'>,
  response: Response,
  path: string,
  options: Parameters<typeof request>[1],
): Promise<void> {
  try {
    const upstream = await request(new URL(path, logboek.url), {
      ...options,
      signal: AbortSignal.timeout(logboek.deadlineMs),
    });
    const text = await upstream.body.text();
    if (!forwardedStatuses.has(upstream.statusCode))
      throw new Error('The logboek cannot serve.');
    response
      .status(upstream.statusCode)
      .type(
        upstream.statusCode === 200
          ? 'application/json'
          : 'application/problem+json',
      )
      .send(text);
  } catch {
    logger.warn({ partner: 'logboek' }, 'partner gave no full answer');
    problem(response, 503, 'Het logboek antwoordt nu niet. Probeer het later.');
  }
}

interface HTTPExtensions {
  code: ErrorCode;
  http?: { headers?: Iterable<[string, string]> };
}

/** Errors before a request is forwarded, as problem details with the status of their GraphQL error code. */
function problems(logger: Logger): ErrorRequestHandler {
  const statuses: Partial<Record<ErrorCode, number>> = {
    UNAUTHENTICATED: 401,
    FORBIDDEN: 403,
    PURPOSE_REQUIRED: 403,
    PURPOSE_NOT_ALLOWED: 403,
    BAD_USER_INPUT: 400,
    OVERLOADED: 503,
  };
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    if (error instanceof GraphQLError) {
      const { code, http } = error.extensions as unknown as HTTPExtensions;
      for (const [name, value] of http?.headers ?? [])
        response.set(name, value);
      const status = statuses[code];
      if (status === 401) challenge(request, response);
      if (status) return problem(response, status, error.message);
    }
    const { status = 500 } = error as { status?: number };
    const mistake = bodyMistakes[status];
    if (!mistake)
      logger.error(
        { code: 'INTERNAL_SERVER_ERROR', requestId: requestIdOf(response) },
        'request failed',
      );
    problem(response, status, mistake ?? 'Er ging iets mis bij de gateway.');
  };
}
