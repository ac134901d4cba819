import type { RequestHandler } from 'express';
import { doelbindingHeader } from '../../shared/access/doelbinding.js';

const requestHeaders = [
  'authorization',
  'content-type',
  doelbindingHeader,
  'waarneming',
  'noodtoegang',
  'traceparent',
  'tracestate',
];

/** Allows the given origins, without credentials: cookies are not used. Answers preflight requests. */
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
