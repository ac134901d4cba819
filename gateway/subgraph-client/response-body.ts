import type { IncomingHttpHeaders } from 'node:http';
import { parseExactly } from '../execution/exact-json.js';
import { isObject, own } from '../execution/json.js';
import { PartnerFailure, type Reason } from './failure.js';

/** Its status speaks of GraphQL and not of what lies between (GraphQL over HTTP, section 6.4.2). */
const graphqlType = 'application/graphql-response+json';

/** Why nothing of a response is read; its connection is not used again then. */
export function refusalOf(
  status: number,
  headers: IncomingHttpHeaders,
): Reason | null {
  if (status >= 300 && status < 400) return 'REDIRECT';
  const type = mediaTypeOf(headers['content-type']);
  const isRefusal = status >= 400 && status < 500 && type === graphqlType;
  if (status === 401 || (status === 403 && !isRefusal)) return 'AUTH';
  if (status >= 400 && !isRefusal) return 'HTTP';
  return type && isPlain(headers['content-encoding']) ? null : 'MALFORMED';
}

/** Nearly every response bears the header of the one before. */
let last = { header: '', type: null as string | null };

/** `null` for what is no JSON in UTF-8. */
function mediaTypeOf(header = ''): string | null {
  if (header !== last.header) last = { header, type: readMediaType(header) };
  return last.type;
}

function readMediaType(header: string): string | null {
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

const isPlain = (encoding: string | undefined): boolean =>
  !encoding || encoding.trim().toLowerCase() === 'identity';

/**
 * What a response says. A status of 400 and more leaves of it only why the partner refuses. Errors: SyntaxError; PartnerFailure HTTP when it
 * does not say why.
 */
export function readBody(body: Buffer, status: number): unknown {
  // Some write a byte order mark before their JSON.
  const start =
    body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 3 : 0;
  const read = parseExactly(body.toString('utf8', start));
  if (status < 400) return read;
  if (!isObject(read)) throw new PartnerFailure('HTTP');
  const errors = own(read, 'errors');
  if (!Array.isArray(errors) || errors.length === 0)
    throw new PartnerFailure('HTTP');
  return { ...read, data: null };
}
