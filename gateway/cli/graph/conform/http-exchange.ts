import {
  request,
  type ClientRequest,
  type OutgoingHttpHeaders,
} from 'node:http';
import { request as requestTls } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Violation } from './violation.js';

export interface HttpRequest {
  method?: string;
  /** After the URL of the subgraph. */
  path?: string;
  headers?: OutgoingHttpHeaders;
  /** Without one only the headers are sent, and a body that they announce does not come. */
  body?: string | Buffer;
  /** Sends the body in so many pieces, with a pause after each. */
  pieces?: number;
}

export interface HttpResponse {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
}

/** Longer than any deadline of a gateway: a subgraph that takes it never responds. */
const patienceMs = 30_000;
const pauseMs = 50;

/**
 * With node:http, because fetch sends no header twice and no half of a request. Throws Violation when no response comes.
 */
export async function exchange(
  url: string,
  request: HttpRequest,
): Promise<HttpResponse> {
  const outgoing = begin(url, request);
  const response = responseTo(outgoing);
  response.catch(() => {});
  await write(outgoing, request.body ?? '', request.pieces);
  try {
    return await response;
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    throw new Violation(
      `The subgraph did not respond (${code ?? name}). Respond to every request with JSON, also to one that is refused.`,
    );
  }
}

/** Sends the first part of a request, and disconnects. */
export async function disconnect(
  url: string,
  request: HttpRequest,
  part: number,
): Promise<void> {
  const outgoing = begin(url, request);
  responseTo(outgoing).catch(() => {});
  const bytes = Buffer.from(request.body ?? '');
  await write(outgoing, bytes.subarray(0, Math.ceil(bytes.length * part)), 2);
  outgoing.destroy();
}

function begin(
  url: string,
  { method = 'POST', path = '', headers = {}, body = '' }: HttpRequest,
): ClientRequest {
  const start = url.startsWith('https:') ? requestTls : request;
  return start(`${url}${path}`, {
    method,
    headers: { 'content-length': Buffer.byteLength(body), ...headers },
    signal: AbortSignal.timeout(patienceMs),
  });
}

const responseTo = (outgoing: ClientRequest) =>
  new Promise<HttpResponse>((resolve, reject) => {
    outgoing.on('error', reject).on('response', (incoming) => {
      buffer(incoming)
        .then((bytes) => {
          const { statusCode: status = 0, headers } = incoming;
          resolve({ status, headers, text: bytes.toString('utf8') });
        }, reject)
        .finally(() => outgoing.destroy());
    });
  });

/** Less than the `content-length` of the headers: the rest does not come. */
async function write(
  outgoing: ClientRequest,
  body: string | Buffer,
  pieces = 1,
): Promise<void> {
  const bytes = Buffer.from(body);
  if (bytes.length === 0) outgoing.flushHeaders();
  const step = Math.ceil(bytes.length / pieces);
  for (let at = 0; at < bytes.length; at += step) {
    outgoing.write(bytes.subarray(at, at + step));
    if (pieces > 1) await sleep(pauseMs);
  }
}
