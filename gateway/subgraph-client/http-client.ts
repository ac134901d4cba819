import type { IncomingHttpHeaders } from 'node:http';
import { Client, Pool, errors, type Dispatcher } from 'undici';
import type { SubgraphEndpoint } from '../subgraphs.js';
import { ClientDisconnected, PartnerFailure } from './failure.js';
import { failureOf, parseBody, type ScanBody } from './response-body.js';
import { ResponseMemory } from './response-memory.js';

/** Sends JSON to one endpoint. */
export interface HttpClient {
  /**
   * When a connection closes before a response began, and `mayResend` agrees, the request is sent once more, on a new one. `deadlineMs`:
   * instead of the endpoint's. `scan` may read the body instead of `parseBody`.
   */
  send(
    body: string | Buffer,
    headers: Readonly<Record<string, string>>,
    mayResend: () => boolean,
    deadlineMs?: number,
    scan?: ScanBody,
  ): HttpExchange;
  close(): Promise<void>;
}

/** One request and its response. */
export interface HttpExchange {
  /** The parsed JSON, or what `scan` read. Errors: PartnerFailure, or ClientDisconnected after `abort`. */
  response: Promise<unknown>;
  abort(): void;
}

/** Far above a page of a hundred people with all their fields. */
export const defaultResponseBytes = 10 * 1024 * 1024;
/** Enough for a busy gateway, and few enough that a slow partner cannot exhaust the machine's sockets. */
export const defaultConcurrency = 64;

/** A connection pool per endpoint: one that hangs does not delay the others. */
export function httpClient(
  {
    url,
    deadlineMs,
    maxResponseBytes = defaultResponseBytes,
    concurrency: connections = defaultConcurrency,
  }: SubgraphEndpoint,
  memory = new ResponseMemory(Infinity),
): HttpClient {
  const { origin, pathname, search } = new URL(url);
  // One deadline covers the whole exchange; undici's timeouts restart with every chunk.
  const options = {
    connect: { timeout: deadlineMs },
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const pool = new Pool(origin, { connections, ...options });
  return {
    send: (body, headers, mayResend, remainingMs = deadlineMs, scan) => {
      const request: Dispatcher.DispatchOptions = {
        path: pathname + search,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
          ...headers,
        },
        body,
      };
      const resend = () => {
        const client = new Client(origin, options);
        client.dispatch(request, exchange);
        // `close` waits for the response.
        void client.close();
      };
      const exchange = new Exchange(
        { deadlineMs: remainingMs, maxResponseBytes, memory, scan },
        mayResend,
        resend,
      );
      pool.dispatch(request, exchange);
      return exchange;
    },
    close: () => pool.close(),
  };
}

interface ExchangeLimits {
  deadlineMs: number;
  maxResponseBytes: number;
  memory: ResponseMemory;
  scan: ScanBody | undefined;
}

/** One request and its response. Settles once: with the response, a failure, the deadline or an abort. */
class Exchange implements HttpExchange, Dispatcher.DispatchHandler {
  readonly response: Promise<unknown>;
  readonly #chunks: Buffer[] = [];
  readonly #deadline: NodeJS.Timeout;
  #resolve!: (response: unknown) => void;
  #reject!: (error: Error) => void;
  #size = 0;
  #controller: Dispatcher.DispatchController | undefined;
  /** 0 until the response has begun. */
  #status = 0;
  #isSettled = false;
  #mayResend = true;

  constructor(
    private readonly limits: ExchangeLimits,
    private readonly mayResend: () => boolean,
    private readonly resend: () => void,
  ) {
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#deadline = setTimeout(
      () => this.fail(new PartnerFailure('TIMEOUT', { isSent: this.isSent })),
      limits.deadlineMs,
    );
  }

  private get isSent(): boolean {
    return this.#controller !== undefined;
  }

  abort(): void {
    this.fail(new ClientDisconnected());
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // Settled while it waited for a connection: it must not be sent any more.
    if (this.#isSettled) controller.abort(new ClientDisconnected());
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    this.#mayResend = false;
    if (status < 200) return;
    this.#status = status;
    const failure = failureOf(status, headers);
    if (failure) this.fail(failure);
  }

  onResponseData(
    _controller: Dispatcher.DispatchController,
    chunk: Buffer,
  ): void {
    if (this.#isSettled) return;
    const { maxResponseBytes, memory } = this.limits;
    if (this.#size + chunk.length > maxResponseBytes)
      return this.fail(new PartnerFailure('TOO_LARGE'));
    if (!memory.take(chunk.length))
      return this.fail(new PartnerFailure('OVERLOADED'));
    this.#size += chunk.length;
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#isSettled) return;
    try {
      // Most responses are one chunk.
      const body =
        this.#chunks.length === 1
          ? this.#chunks[0]!
          : Buffer.concat(this.#chunks, this.#size);
      const response = parseBody(
        body,
        this.#status,
        this.limits.maxResponseBytes,
        this.limits.scan,
      );
      this.end();
      this.#resolve(response);
    } catch (error) {
      this.fail(
        error instanceof PartnerFailure
          ? error
          : new PartnerFailure('MALFORMED'),
      );
    }
  }

  onResponseError(
    _controller: Dispatcher.DispatchController,
    error: Error,
  ): void {
    if (this.#isSettled) return;
    if (this.#mayResend && isConnectionClosed(error) && this.mayResend()) {
      this.#mayResend = false;
      return this.resend();
    }
    this.fail(this.failureOf(error));
  }

  private failureOf(error: Error & { code?: string }): PartnerFailure {
    if (isNotHttp(error)) return new PartnerFailure('MALFORMED');
    // A connection that closed after the response began: what was received is not valid JSON.
    if (this.#status > 0 && error instanceof errors.SocketError)
      return new PartnerFailure('MALFORMED', { isOutage: true });
    return new PartnerFailure('CONNECTION', {
      isSent: this.isSent,
      // No process listens on the port. Another failure, such as an invalid certificate, would come again.
      mayRetry: error.code === 'ECONNREFUSED',
    });
  }

  private fail(error: PartnerFailure | ClientDisconnected): void {
    if (this.#isSettled) return;
    this.end();
    this.#controller?.abort(error);
    this.#reject(error);
  }

  private end(): void {
    this.#isSettled = true;
    clearTimeout(this.#deadline);
    this.limits.memory.release(this.#size);
  }
}

/** The peer closed an established connection. */
const isConnectionClosed = (error: Error & { code?: string }): boolean =>
  error instanceof errors.SocketError ||
  error.code === 'ECONNRESET' ||
  error.code === 'EPIPE';

const isNotHttp = (error: Error): boolean =>
  error instanceof errors.HTTPParserError ||
  error instanceof errors.HeadersOverflowError;
