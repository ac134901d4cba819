import { setTimeout as delay } from 'node:timers/promises';
import { timeoutHeader } from '../../shared/http/request-timeout.js';
import type { SubgraphEndpoint } from '../subgraphs.js';
import { Breaker, type BreakerState } from './breaker.js';
import { Bulkhead } from './bulkhead.js';
import {
  ClientDisconnected,
  PartnerFailure,
  requestDeadline,
} from './failure.js';
import {
  defaultConcurrency,
  httpClient,
  type HttpClient,
  type HttpExchange,
} from './http-client.js';
import type { ScanBody } from './response-body.js';
import type { ResponseMemory } from './response-memory.js';
import { RetryBudget } from './retry-budget.js';

export interface ResilienceEvents {
  breakerChanged(state: BreakerState): void;
  retried(): void;
}

/** What protects one partner from the gateway, and the gateway from that partner. It outlives generations of the supergraph. */
interface Protection {
  client: HttpClient;
  /** `null`: none. */
  breaker: Breaker | null;
  bulkhead: Bulkhead;
  budget: RetryBudget;
  events: ResilienceEvents;
}

export interface ResilientClient {
  /** Requests to this partner now, and those that wait. */
  readonly load: Pick<Bulkhead, 'inFlight' | 'waiting'>;
  /** Only a query is ever sent again. `requestEndsAt`: the deadline of the whole request, by performance.now(). */
  send(
    body: Buffer,
    headers: Readonly<Record<string, string>>,
    isMutation: boolean,
    requestEndsAt: number,
    scan?: ScanBody,
  ): HttpExchange;
  close(): Promise<void>;
}

/** An HTTP client with a circuit breaker, a bulkhead and retries. */
export function resilientClient(
  endpoint: SubgraphEndpoint,
  memory: ResponseMemory,
  events: ResilienceEvents,
): ResilientClient {
  const bulkhead = new Bulkhead(endpoint.concurrency ?? defaultConcurrency);
  const breakerChanged = (state: BreakerState) => {
    if (state === 'open')
      bulkhead.refuseWaiting(
        new PartnerFailure('BREAKER_OPEN', { isSent: false }),
      );
    events.breakerChanged(state);
  };
  const client = httpClient(endpoint, memory);
  const protection: Protection = {
    client,
    breaker: endpoint.breaker === null ? null : new Breaker(breakerChanged),
    bulkhead,
    budget: new RetryBudget(),
    events,
  };
  return {
    load: bulkhead,
    send: (body, headers, isMutation, requestEndsAt, scan) =>
      new ResilientRequest(protection, {
        body,
        headers,
        isMutation,
        partnerEndsAt: performance.now() + endpoint.deadlineMs,
        requestEndsAt,
        scan,
      }),
    close: () => client.close(),
  };
}

interface Sending {
  body: Buffer;
  headers: Readonly<Record<string, string>>;
  isMutation: boolean;
  /** The partner's deadline, by performance.now(). */
  partnerEndsAt: number;
  requestEndsAt: number;
  scan: ScanBody | undefined;
}

/** Milliseconds before a retry: at least, and at most as many more. Requests that failed together are not sent again together. */
const backoffMs = { least: 20, more: 60 };

class ResilientRequest implements HttpExchange {
  readonly response: Promise<unknown>;
  #isAborted = false;
  /** Ends what the request waits for now. */
  #abort: (() => void) | null = null;

  constructor(
    private readonly protection: Protection,
    private readonly sending: Sending,
  ) {
    this.response = this.run();
  }

  abort(): void {
    this.#isAborted = true;
    this.#abort?.();
  }

  private async run(): Promise<unknown> {
    this.protection.budget.deposit();
    try {
      return await this.attempt(this.mayRetry);
    } catch (error) {
      if (!isPassing(error) || !(await this.mayRetryLater())) throw error;
      return await this.attempt(() => false).catch((next: unknown) => {
        // The breaker opened in the meantime: the failure is that of the request that was sent.
        throw next instanceof PartnerFailure && !next.isSent ? error : next;
      });
    }
  }

  private readonly mayRetry = (): boolean => {
    const { budget, events } = this.protection;
    if (this.sending.isMutation || !budget.withdraw()) return false;
    events.retried();
    return true;
  };

  /** After a pause. */
  private async mayRetryLater(): Promise<boolean> {
    const pause = backoffMs.least + Math.random() * backoffMs.more;
    if (pause >= this.remainingMs() || !this.mayRetry()) return false;
    await delay(pause);
    return !this.#isAborted;
  }

  private attempt(mayResend: () => boolean): Promise<unknown> {
    const { breaker } = this.protection;
    const send = () => this.sendWithinBulkhead(mayResend);
    return breaker ? breaker.run(send) : send();
  }

  private async sendWithinBulkhead(mayResend: () => boolean): Promise<unknown> {
    const { bulkhead, client } = this.protection;
    if (this.remainingMs() <= 0) throw this.late(false);
    const waiting = bulkhead.enter(this.remainingMs());
    if (waiting) {
      this.#abort = waiting.leave;
      await waiting.promise;
    }
    try {
      if (this.#isAborted) throw new ClientDisconnected();
      const { body, headers, scan } = this.sending;
      const remainingMs = Math.max(1, Math.ceil(this.remainingMs()));
      const exchange = client.send(
        body,
        { ...headers, [timeoutHeader]: String(remainingMs) },
        mayResend,
        remainingMs,
        scan,
      );
      this.#abort = () => exchange.abort();
      return await exchange.response;
    } catch (error) {
      throw isTimeout(error) ? this.late(error.isSent) : error;
    } finally {
      bulkhead.leave();
    }
  }

  private remainingMs(): number {
    const { partnerEndsAt, requestEndsAt } = this.sending;
    return Math.min(partnerEndsAt, requestEndsAt) - performance.now();
  }

  private late(isSent: boolean): PartnerFailure {
    const { partnerEndsAt, requestEndsAt } = this.sending;
    return requestEndsAt < partnerEndsAt
      ? requestDeadline(isSent)
      : new PartnerFailure('TIMEOUT', { isSent });
  }
}

const isTimeout = (error: unknown): error is PartnerFailure =>
  error instanceof PartnerFailure && error.reason === 'TIMEOUT';

const isPassing = (error: unknown): boolean =>
  error instanceof PartnerFailure && error.mayRetry;
