import { readFileSync } from 'node:fs';
import {
  Router,
  type ErrorRequestHandler,
  type Request,
  type Response,
} from 'express';
import { GraphQLError } from 'graphql';
import type { Caller, Key } from '../../../shared/access/caller.js';
import {
  apiVersion,
  bodyMistakes,
  problem,
} from '../../../shared/audit/read-api.js';
import type { Logger } from '../../../shared/logger.js';
import type { Admission } from '../../../shared/http/admission.js';
import { readSigned } from '../../../shared/subgraph/signed-request.js';
import type { Store } from '../store.js';
import { toResponse } from './response.js';
import { parseQuery } from './parse-query.js';

const description = readFileSync(
  new URL('./openapi.json', import.meta.url),
  'utf8',
);

/** Of a request body, in bytes. */
const limit = 16 * 1_024;

/** Bounds the memory that a response takes, here and at the client. */
const maxEntries = 1_000;

interface ReadApiOptions {
  callerKey: Key;
  store(caller: Caller): Store;
  logger: Logger;
  /** Load shedding. */
  admission: Admission | null;
}

/**
 * Read API of the audit log for reviewers, by the extension "lezen" of the standard. Accepts only requests that the gateway has signed. The
 * query is in the body, because a pseudonym may not be part of a URL.
 */
export function readApi({
  callerKey,
  store,
  logger,
  admission,
}: ReadApiOptions): Router {
  const signing = { ...{ partner: 'logboek', key: callerKey }, limit, admission }; // prettier-ignore
  const router = Router({ strict: true, caseSensitive: true });
  router.use('/v1', apiVersion);
  router.get('/v1/openapi.json', (_request, response) => {
    response.type('application/json').send(description);
  });
  router.post(
    '/v1/processing-activities',
    async (request: Request, response: Response) => {
      const signed = await readSigned(request, response, signing);
      if (!signed) return;
      const { caller, body } = signed;
      if (!caller.scopes.includes('logboek:lezen'))
        return problem(
          response,
          403,
          'Het logboek lezen mag alleen wie erop toeziet.',
        );
      const { query, mistakes } = parseQuery(body);
      if (mistakes) return problem(response, 400, mistakes.join(' '));
      const rows = await store(caller).dataverwerkingen(query, maxEntries + 1);
      if (rows.length > maxEntries)
        return problem(
          response,
          400,
          `Dit zijn meer dan ${maxEntries} dataverwerkingen. Vraag een kortere periode, met startTime en endTime.`,
        );
      response.json(toResponse(rows));
    },
  );
  router.use('/v1', errorHandler(logger));
  return router;
}

const errorHandler =
  (logger: Logger): ErrorRequestHandler =>
  // Express recognizes an error handler by its four parameters.
  (error: unknown, _request, response, _next) => {
    if (error instanceof GraphQLError)
      return error.extensions['code'] === 'OVERLOADED'
        ? problem(response, 503, 'Er zijn nu te veel vragen.')
        : problem(
            response,
            401,
            'Alleen vragen die de gateway tekende, worden beantwoord.',
          );
    const { status = 500 } = error as { status?: number };
    const mistake = bodyMistakes[status];
    if (!mistake)
      logger.error({ code: 'INTERNAL_SERVER_ERROR' }, 'request failed');
    problem(response, status, mistake ?? 'Er ging iets mis bij het logboek.');
  };
