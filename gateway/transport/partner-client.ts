import { Pool, errors, type Dispatcher } from 'undici';
import type { Partner } from '../partners.js';
import { ClientGone, PartnerFailure } from './failure.js';

/** Asks one partner over HTTP. */
export interface PartnerClient {
  /** Gives the parsed JSON of a 200. Errors: PartnerFailure, or ClientGone when that signal fires first. */
  ask(
    body: string,
    headers: Readonly<Record<string, string>>,
    clientGone: AbortSignal,
  ): Promise<unknown>;
  close(): Promise<void>;
}

/** Far above a page of 100 people with everything below them. */
const maxAnswerBytes = 10 * 1024 * 1024;
/** Enough for a busy gateway, so few that a slow partner cannot take all sockets of the machine. */
const connections = 64;

/** A pool of its own per partner: one that hangs does not hold up the others. */
export function partnerClient({ url, deadlineMs }: Partner): PartnerClient {
  const { origin, pathname, search } = new URL(url);
  // One deadline covers it all; undici's own restart with every chunk.
  const pool = new Pool(origin, {
    connections,
    connect: { timeout: deadlineMs },
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const exchange = async (
    body: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<unknown> => {
    const answer = await pool.request({
      path: pathname + search,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...headers,
      },
      body,
      signal,
    });
    return parse(await read(accepted(answer)));
  };
  return {
    ask: (body, headers, clientGone) =>
      within(deadlineMs, clientGone, (signal) =>
        exchange(body, headers, signal),
      ),
    close: () => pool.close(),
  };
}

/** Runs `act` until the deadline or until the client has gone; also ends a wait that does not heed the signal. */
async function within<T>(
  deadlineMs: number,
  clientGone: AbortSignal,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ended = new AbortController();
  const leave = () => ended.abort(new ClientGone());
  const timer = setTimeout(
    () => ended.abort(new PartnerFailure('TIMEOUT')),
    deadlineMs,
  );
  clientGone.addEventListener('abort', leave);
  try {
    if (clientGone.aborted) leave();
    ended.signal.throwIfAborted();
    return await Promise.race([act(ended.signal), whenAborted(ended.signal)]);
  } catch (error) {
    if (error instanceof PartnerFailure || error instanceof ClientGone)
      throw error;
    throw new PartnerFailure('CONNECTION');
  } finally {
    clearTimeout(timer);
    clientGone.removeEventListener('abort', leave);
  }
}

const whenAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** The body of a JSON answer; of any other nothing is read, and its connection is not used again. */
function accepted({
  statusCode,
  headers,
  body,
}: Dispatcher.ResponseData): Dispatcher.ResponseData['body'] {
  const isJson = /^application\/(graphql-response\+)?json\b/i.test(
    String(headers['content-type']),
  );
  if (statusCode === 200 && isJson && !headers['content-encoding']) return body;
  body.on('error', () => {}).destroy();
  if (statusCode === 200) throw new PartnerFailure('MALFORMED');
  if (statusCode >= 300 && statusCode < 400)
    throw new PartnerFailure('REDIRECT');
  throw new PartnerFailure(
    statusCode === 401 || statusCode === 403 ? 'AUTH' : 'HTTP',
  );
}

async function read(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxAnswerBytes) throw new PartnerFailure('TOO_LARGE');
      chunks.push(chunk);
    }
  } catch (error) {
    // The partner hung up in the middle of its answer.
    if (error instanceof errors.SocketError)
      throw new PartnerFailure('MALFORMED');
    throw error;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new PartnerFailure('MALFORMED');
  }
}
