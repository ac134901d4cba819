import {
  assertionHeader,
  signCaller,
  type Key,
} from '../../shared/access/caller.js';
import { SpanKind } from '@opentelemetry/api';
import type { RecordedSpan } from '../../shared/telemetry/recorded-span.js';
import type { Logger } from '../../shared/logger.js';
import { traceHeaders } from '../../shared/telemetry/trace-context.js';
import { transactionHeader } from '../http/transaction-id.js';
import type { GatewayContext } from '../context.js';
import type { SubgraphExecutor } from '../execution/subgraph-executor.js';
import type { Metrics } from '../http/metrics.js';
import type { SubgraphEndpoint } from '../subgraphs.js';
import { parseResponse, type PartnerResponse } from './subgraph-response.js';
import { ClientDisconnected, PartnerFailure } from './failure.js';
import { resilientClient, type ResilientClient } from './resilient-client.js';
import { defaultHeldBytes, ResponseMemory } from './response-memory.js';

interface SubgraphExecutorOptions {
  callerKey: Key;
  metrics: Metrics;
  logger: Logger;
  /** What the responses that are being received may hold together; 128 MiB by default. */
  maxHeldBytes?: number;
}

/** `close` when no more subgraph requests follow. */
export interface PartnerExecutor extends SubgraphExecutor<GatewayContext> {
  /** Of one subgraph request. */
  readonly deadlineMs: number;
  close(): Promise<void>;
}

export function subgraphExecutors(
  partners: readonly SubgraphEndpoint[],
  options: SubgraphExecutorOptions,
) {
  const memory = new ResponseMemory(options.maxHeldBytes ?? defaultHeldBytes);
  const executors = new Map(
    partners.map((one) => [one.name, subgraphExecutor(one, options, memory)]),
  );
  return {
    partners: executors,
    close: async () => {
      await Promise.all(Array.from(executors.values(), (one) => one.close()));
    },
  };
}

/** Well within the thirty seconds that an assertion is valid. */
const freshMs = 10_000;

/** The assertion of queries, signed once for the requests of one operation. */
const queryAssertions =
  (partner: string, callerKey: Key) =>
  ({ caller, assertions }: GatewayContext): string => {
    const cached = assertions.get(partner);
    if (cached && Date.now() - cached.at < freshMs) return cached.text;
    const text = signCaller(caller, partner, callerKey, null);
    assertions.set(partner, { at: Date.now(), text });
    return text;
  };

/** Sends subgraph requests with a caller assertion signed for this partner. Errors: PartnerFailure, ClientDisconnected. */
function subgraphExecutor(
  partner: SubgraphEndpoint,
  { metrics, logger, ...options }: SubgraphExecutorOptions,
  memory: ResponseMemory,
): PartnerExecutor {
  const { name, callerSecret: callerKey = options.callerKey } = partner;
  const client = observedClient(partner, memory, { metrics, logger });
  const assertionOf = queryAssertions(name, callerKey);
  const measured = async (
    body: Promise<unknown>,
    context: GatewayContext,
    span: RecordedSpan | undefined,
  ): Promise<PartnerResponse> => {
    const started = performance.now();
    try {
      const response = parseResponse(await body);
      metrics.subgraphRequest(name, secondsSince(started));
      span?.end();
      return response;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'TIMEOUT' || reason === 'REQUEST_DEADLINE')
        context.hasTimedOut = true;
      const seconds = secondsSince(started);
      span?.end(reason);
      // One line and one measurement for each would bury those of the failures before.
      if (isRefused(error)) metrics.subgraphs.refused(name, reason);
      else {
        metrics.subgraphRequest(name, seconds, reason);
        logFailure(logger, name, { reason, seconds }, context);
      }
      throw error;
    }
  };
  return {
    deadlineMs: partner.deadlineMs,
    send: ({ body, isMutation, scan }, context) => {
      const { caller, trace, transactionId, idempotency } = context;
      const span = trace.span?.child('POST', {
        kind: SpanKind.CLIENT,
        attributes: { 'http.request.method': 'POST', 'subgraph.name': name },
      });
      const headers = {
        [assertionHeader]: isMutation
          ? signCaller(caller, name, callerKey, body, idempotency)
          : assertionOf(context),
        ...traceHeaders(trace, span?.id),
        ...(transactionId && { [transactionHeader]: transactionId }),
      };
      const { endsAt } = context;
      const exchange = client.send(body, headers, isMutation, endsAt, scan);
      return {
        response: measured(exchange.response, context, span),
        abort: () => exchange.abort(),
      };
    },
    close: () => client.close(),
  };
}

const logFailure = (
  logger: Logger,
  partner: string,
  { reason, seconds }: { reason: string; seconds: number },
  { caller, trace, transactionId }: GatewayContext,
) =>
  logger.warn(
    {
      partner,
      reason,
      durationMs: Math.round(seconds * 1_000),
      requestId: caller.requestId,
      traceId: trace.traceId,
      transactionId,
    },
    'partner gave no answer',
  );

/** A client whose breaker and retries show in metrics, and in the log. */
function observedClient(
  partner: SubgraphEndpoint,
  memory: ResponseMemory,
  { metrics, logger }: Pick<SubgraphExecutorOptions, 'metrics' | 'logger'>,
): ResilientClient {
  const { name } = partner;
  const client = resilientClient(partner, memory, {
    breakerChanged: (state) => {
      metrics.subgraphs.breakerChanged(name, state);
      logger.warn(
        { partner: name, state },
        'the circuit breaker of a partner changed',
      );
    },
    retried: () => metrics.subgraphs.retried(name),
  });
  metrics.subgraphs.add(name, client.load);
  return client;
}

const secondsSince = (milliseconds: number) =>
  (performance.now() - milliseconds) / 1_000;

/** Whether the gateway itself did not send it. */
const isRefused = (error: unknown): boolean =>
  error instanceof PartnerFailure &&
  !error.isSent &&
  (error.reason === 'BREAKER_OPEN' || error.reason === 'OVERLOADED');

function reasonOf(error: unknown): string {
  if (error instanceof ClientDisconnected) return 'CLIENT_GONE';
  if (!(error instanceof PartnerFailure)) return 'OTHER';
  return error.reason === 'TIMEOUT' && !error.isOutage
    ? 'REQUEST_DEADLINE'
    : error.reason;
}
