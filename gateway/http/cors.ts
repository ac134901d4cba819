import type { RequestHandler } from 'express';
import { doelbindingHeader } from '../../shared/access/doelbinding.js';
import { isLoopback } from '../../shared/config.js';
import { idempotencyHeader } from './idempotency-key.js';
import { costHeader } from './response-stages/report-usage.js';
import { transactionHeader } from './transaction-id.js';

/** What clients send. Those of client libraries say nothing here; without them a preflight would fail for what is only ignored. */
const requestHeaders = [
  'authorization',
  'content-type',
  doelbindingHeader,
  'waarneming',
  'noodtoegang',
  idempotencyHeader,
  'traceparent',
  'tracestate',
  transactionHeader,
  'x-request-id',
  costHeader,
  'apollographql-client-name',
  'apollographql-client-version',
  'graphql-client-name',
  'graphql-client-version',
].join(', ');

const responseHeaders = [
  'retry-after',
  'x-request-id',
  transactionHeader,
  costHeader,
  'ratelimit',
  'ratelimit-policy',
].join(', ');

export interface CorsOptions {
  /** Allowed origins, besides the gateway's own. */
  origins: readonly string[];
  /** Whether every origin of this machine is allowed too, whatever its port. */
  allowsLoopback: boolean;
}

/** Allows origins without credentials: cookies are not used. Answers preflight requests. */
export const cors =
  ({ origins, allowsLoopback }: CorsOptions): RequestHandler =>
  (request, response, next) => {
    const { origin } = request.headers;
    response.setHeader('vary', 'origin');
    if (
      origin !== undefined &&
      (origins.includes(origin) || (allowsLoopback && isOfThisMachine(origin)))
    )
      response.set({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': requestHeaders,
        'access-control-expose-headers': responseHeaders,
        'access-control-max-age': '600',
      });
    if (request.method !== 'OPTIONS') return next();
    response.status(204).set('allow', 'POST').end();
  };

/** Such as `http://localhost:5173`, of Vite's development server. */
function isOfThisMachine(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { origin: canonical, protocol, hostname } = new URL(origin);
  return (
    canonical === origin && /^https?:$/.test(protocol) && isLoopback(hostname)
  );
}
