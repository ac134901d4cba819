import type { IncomingHttpHeaders } from 'node:http';
import { excessOf } from '../../shared/subgraph/nesting.js';
import { parseBytesExactly } from '../execution/exact-json.js';
import { isObject, own } from '../execution/json.js';
import type { SubgraphRequest } from '../execution/subgraph-executor.js';
import { PartnerFailure, type Reason } from './failure.js';

/** With this media type the status is the GraphQL server's, and not of an intermediary (GraphQL over HTTP, section 6.4.2). */
const graphqlType = 'application/graphql-response+json';

/** Why the body of a response is not read, by its status and headers; `null` when it is. */
export function failureOf(
  status: number,
  headers: IncomingHttpHeaders,
): PartnerFailure | null {
  const reason = failureReasonOf(status, headers);
  if (!reason) return null;
  // With `Retry-After` the partner is at work, and says itself when it can take more.
  const isOutage = status >= 500 && headers['retry-after'] === undefined;
  return new PartnerFailure(reason, {
    isOutage,
    mayRetry: isOutage && passing.has(status),
  });
}

/** Of an intermediary, or of a partner that starts or stops: the next request may succeed. */
const passing = new Set([502, 503, 504]);

function failureReasonOf(
  status: number,
  headers: IncomingHttpHeaders,
): Reason | null {
  if (status >= 300 && status < 400) return 'REDIRECT';
  const type = mediaTypeOf(headers['content-type']);
  const isGraphqlError = status >= 400 && status < 500 && type === graphqlType;
  if (status === 401 || (status === 403 && !isGraphqlError)) return 'AUTH';
  if (status === 503 && headers['retry-after'] !== undefined)
    return 'OVERLOADED';
  if (status >= 400 && !isGraphqlError) return 'HTTP';
  return type && isUncompressed(headers['content-encoding'])
    ? null
    : 'MALFORMED';
}

/** Nearly every response has the same header as the previous one. */
let last = { header: '', type: null as string | null };

/** `null` for anything but JSON in UTF-8. */
function mediaTypeOf(header = ''): string | null {
  if (header !== last.header) last = { header, type: parseMediaType(header) };
  return last.type;
}

function parseMediaType(header: string): string | null {
  const [type = '', ...parameters] = header
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const isUtf8 = parameters.every((each) => {
    const [name, value = ''] = each.split('=');
    return name !== 'charset' || /^"?utf-?8"?$/.test(value);
  });
  const isJson = type === 'application/json' || type === graphqlType;
  return isJson && isUtf8 ? type : null;
}

const isUncompressed = (encoding: string | undefined): boolean =>
  !encoding || encoding.trim().toLowerCase() === 'identity';

/** Of one subgraph request: see SubgraphRequest. */
export type ScanBody = NonNullable<SubgraphRequest['scan']>;

/** A list or object takes some fifty bytes of memory, whatever it holds. In responses each has a hundred bytes of JSON. */
const bytesPerContainer = 16;

/**
 * The parsed body, or what `scan` read. With a status of 400 or more only its errors are kept. Errors: SyntaxError; PartnerFailure HTTP when such a response has
 * no errors, MALFORMED when it nests too deep or has a number that is too long, TOO_LARGE for more lists and objects than the longest body may hold.
 */
export function parseBody(
  body: Buffer,
  status: number,
  maxBytes: number,
  scan?: ScanBody,
): unknown {
  const scanned = status < 400 ? scan?.(body) : null;
  if (scanned) return scanned;
  const excess = excessOf(body, maxBytes / bytesPerContainer);
  if (excess)
    throw new PartnerFailure(excess === 'count' ? 'TOO_LARGE' : 'MALFORMED');
  const parsed = parseBytesExactly(body);
  if (status < 400) return parsed;
  if (!isObject(parsed)) throw new PartnerFailure('HTTP');
  const errors = own(parsed, 'errors');
  if (!Array.isArray(errors) || errors.length === 0)
    throw new PartnerFailure('HTTP');
  return { ...parsed, data: null };
}
