import type { IncomingHttpHeaders } from 'node:http';
import { Client, Pool, errors, type Dispatcher } from 'undici';
import type { SubgraphEndpoint } from '../subgraphs.js';
import { ClientDisconnected, PartnerFailure } from './failure.js';
import { readBody, refusalOf } from './response-body.js';

/** Asks one partner over HTTP. */
export interface PartnerClient {
  /** `mayRepeat`: sent once more on a connection of its own when one that was kept is gone before a response began. */
  ask(
    body: string,
    headers: Readonly<Record<string, string>>,
    mayRepeat: boolean,
  ): Exchange;
  close(): Promise<void>;
}

/** Far above a page of 100 people with everything below them. */
const maxAnswerBytes = 10 * 1024 * 1024;
/** Enough for a busy gateway, so few that a slow partner cannot take all sockets of the machine. */
const connections = 64;

/** A pool of its own per partner: one that hangs does not hold up the others. */
export function partnerClient({
  url,
  deadlineMs,
}: SubgraphEndpoint): PartnerClient {
  const { origin, pathname, search } = new URL(url);
  // One deadline covers it all; undici's own restart with every chunk.
  const options = {
    connect: { timeout: deadlineMs },
    headersTimeout: 0,
    bodyTimeout: 0,
  };
  const pool = new Pool(origin, { connections, ...options });
  return {
    ask: (body, headers, mayRepeat) => {
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
      const repeat = () => {
        const client = new Client(origin, options);
        client.dispatch(request, exchange);
        // Once it has its response.
        void client.close();
      };
      const exchange = new Exchange(deadlineMs, mayRepeat ? repeat : null);
      pool.dispatch(request, exchange);
      return exchange;
    },
    close: () => pool.close(),
  };
}

/** One question and its answer, until the answer is there, the deadline has passed, it is called off, or something is wrong. */
class Exchange implements Dispatcher.DispatchHandler {
  /** The parsed JSON of a response that may be read. Errors: PartnerFailure, or ClientGone when it was called off. */
  readonly answer: Promise<unknown>;
  readonly #chunks: Buffer[] = [];
  readonly #deadline: NodeJS.Timeout;
  #resolve!: (answer: unknown) => void;
  #reject!: (error: Error) => void;
  #size = 0;
  #controller: Dispatcher.DispatchController | undefined;
  /** Its status; 0 until it has begun. */
  #status = 0;
  #isOver = false;

  constructor(
    deadlineMs: number,
    private repeat: (() => void) | null,
  ) {
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#deadline = setTimeout(
      () => this.fail(new PartnerFailure('TIMEOUT')),
      deadlineMs,
    );
  }

  callOff(): void {
    this.fail(new ClientDisconnected());
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It waited for a connection too long: it is not sent any more.
    if (this.#isOver) controller.abort(new ClientDisconnected());
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    this.repeat = null;
    if (status < 200) return;
    this.#status = status;
    const reason = refusalOf(status, headers);
    if (reason) this.fail(new PartnerFailure(reason));
  }

  onResponseData(
    _controller: Dispatcher.DispatchController,
    chunk: Buffer,
  ): void {
    this.#size += chunk.length;
    if (this.#size > maxAnswerBytes) this.fail(new PartnerFailure('TOO_LARGE'));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#isOver) return;
    try {
      // Most answers come in one piece.
      const whole =
        this.#chunks.length === 1
          ? this.#chunks[0]!
          : Buffer.concat(this.#chunks, this.#size);
      const answer = readBody(whole, this.#status);
      this.end();
      this.#resolve(answer);
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
    const { repeat } = this;
    if (repeat && !this.#isOver && isHangUp(error)) {
      this.repeat = null;
      return repeat();
    }
    // One that hung up in the middle of its answer gave none that can be read.
    const isCutOff = this.#status > 0 && error instanceof errors.SocketError;
    this.fail(new PartnerFailure(isCutOff ? 'MALFORMED' : 'CONNECTION'));
  }

  private fail(error: PartnerFailure | ClientDisconnected): void {
    if (this.#isOver) return;
    this.end();
    this.#controller?.abort(error);
    this.#reject(error);
  }

  private end(): void {
    this.#isOver = true;
    clearTimeout(this.#deadline);
  }
}

/** A connection that was there, and is no more. */
const isHangUp = (error: Error & { code?: string }): boolean =>
  error instanceof errors.SocketError ||
  error.code === 'ECONNRESET' ||
  error.code === 'EPIPE';
