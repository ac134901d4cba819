import type { IncomingHttpHeaders } from 'node:http';
import { Pool, errors, type Dispatcher } from 'undici';
import type { Partner } from '../partners.js';
import { ClientGone, PartnerFailure, type Reason } from './failure.js';

/** Asks one partner over HTTP. */
export interface PartnerClient {
  ask(body: string, headers: Readonly<Record<string, string>>): Exchange;
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
  return {
    ask: (body, headers) => {
      const exchange = new Exchange(deadlineMs);
      pool.dispatch(
        {
          path: pathname + search,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/graphql-response+json, application/json;q=0.9',
            ...headers,
          },
          body,
        },
        exchange,
      );
      return exchange;
    },
    close: () => pool.close(),
  };
}

/** One question and its answer, until the answer is there, the deadline has passed, it is called off, or something is wrong. */
class Exchange implements Dispatcher.DispatchHandler {
  /** The parsed JSON of a 200. Errors: PartnerFailure, or ClientGone when it was called off. */
  readonly answer: Promise<unknown>;
  readonly #chunks: Buffer[] = [];
  readonly #deadline: NodeJS.Timeout;
  #resolve!: (answer: unknown) => void;
  #reject!: (error: Error) => void;
  #size = 0;
  #controller: Dispatcher.DispatchController | undefined;
  #hasBegun = false;
  #isOver = false;

  constructor(deadlineMs: number) {
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
    this.fail(new ClientGone());
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It waited for a connection too long: it is not sent any more.
    if (this.#isOver) controller.abort(new ClientGone());
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    if (status < 200) return;
    this.#hasBegun = true;
    const reason = refusal(status, headers);
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
      const answer = JSON.parse(whole.toString('utf8')) as unknown;
      this.end();
      this.#resolve(answer);
    } catch {
      this.fail(new PartnerFailure('MALFORMED'));
    }
  }

  onResponseError(
    _controller: Dispatcher.DispatchController,
    error: Error,
  ): void {
    // One that hung up in the middle of its answer gave none that can be read.
    const isCutOff = this.#hasBegun && error instanceof errors.SocketError;
    this.fail(new PartnerFailure(isCutOff ? 'MALFORMED' : 'CONNECTION'));
  }

  private fail(error: PartnerFailure | ClientGone): void {
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

/** Why nothing of an answer is read; its connection is not used again then. */
function refusal(status: number, headers: IncomingHttpHeaders): Reason | null {
  const isJson = /^application\/(graphql-response\+)?json\b/i.test(
    String(headers['content-type']),
  );
  if (status === 200)
    return isJson && !headers['content-encoding'] ? null : 'MALFORMED';
  if (status >= 300 && status < 400) return 'REDIRECT';
  return status === 401 || status === 403 ? 'AUTH' : 'HTTP';
}
