import type { RequestHandler } from 'express';
import { doelbindingHeader } from '../../shared/access/doelbinding.js';

/** What a page of another origin may send. */
const requestHeaders = [
  'authorization',
  'content-type',
  doelbindingHeader,
  'waarneming',
  'noodtoegang',
  'traceparent',
  'tracestate',
];

/**
 * Lets pages of the given origins ask, and no other: their browsers refuse it. Cookies mean nothing here and are never asked for.
 * A browser's own question before (preflight) is answered here.
 */
export const cors =
  (origins: readonly string[]): RequestHandler =>
  (request, response, next) => {
    const { origin } = request.headers;
    response.vary('origin');
    if (origin !== undefined && origins.includes(origin))
      response.set({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': requestHeaders.join(', '),
        'access-control-expose-headers': 'retry-after, x-request-id',
        'access-control-max-age': '600',
      });
    if (request.method !== 'OPTIONS') return next();
    response.status(204).set('allow', 'POST').end();
  };
