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
import {
  callerOf,
  signedJson,
} from '../../../shared/subgraph/signed-request.js';
import type { Store } from '../store.js';
import { answerOf } from './response.js';
import { questionOf } from './parse-query.js';

const description = readFileSync(
  new URL('./openapi.json', import.meta.url),
  'utf8',
);

/** More would be too much for both sides. */
const most = 1_000;

interface LezenOptions {
  callerKey: Key;
  store(caller: Caller): Store;
  logger: Logger;
}

/**
 * The record for who reviews it, by the standard's extension for reading. Only calls that the gateway signed are answered; what is asked
 * stands in the body, because a pseudonym may not stand in an address.
 */
export function lezen({ callerKey, store, logger }: LezenOptions): Router {
  const router = Router({ strict: true, caseSensitive: true });
  router.use('/v1', apiVersion);
  router.get('/v1/openapi.json', (_request, response) => {
    response.type('application/json').send(description);
  });
  router.post(
    '/v1/processing-activities',
    signedJson('logboek', callerKey, '16kb'),
    async (request: Request, response: Response) => {
      const caller = callerOf(request);
      if (!caller.scopes.includes('logboek:lezen'))
        return problem(
          response,
          403,
          'Het logboek lezen mag alleen wie erop toeziet.',
        );
      const { question, mistakes } = questionOf(request.body);
      if (mistakes) return problem(response, 400, mistakes.join(' '));
      const rows = await store(caller).dataverwerkingen(question, most + 1);
      if (rows.length > most)
        return problem(
          response,
          400,
          `Dit zijn meer dan ${most} dataverwerkingen. Vraag een kortere periode, met startTime en endTime.`,
        );
      response.json(answerOf(rows));
    },
  );
  router.use('/v1', problems(logger));
  return router;
}

const problems =
  (logger: Logger): ErrorRequestHandler =>
  // Express knows an error handler by its four parameters.
  (error: unknown, _request, response, _next) => {
    if (error instanceof GraphQLError)
      return problem(
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
