import {
  assertionHeader,
  signCaller,
  type Key,
} from '../../shared/access/caller.js';
import type { Logger } from '../../shared/logger.js';
import { traceHeaders } from '../../shared/audit/trace-context.js';
import { transactionHeader } from '../http/transaction-id.js';
import type { GatewayContext } from '../context.js';
import type { Subgraph } from '../execution/executor.js';
import type { Metrics } from '../http/metrics.js';
import type { Partner } from '../subgraphs.js';
import { readAnswer, type Answer } from './subgraph-response.js';
import { ClientGone, PartnerFailure } from './failure.js';
import { partnerClient } from './http-client.js';

interface AskedPartnerOptions {
  callerKey: Key;
  metrics: Metrics;
  logger: Logger;
}

/** A partner as the engine asks it; `close` when no more questions come. */
export interface AskedPartner extends Subgraph<GatewayContext> {
  close(): Promise<void>;
}

/** All of them, by name, whoever asks them. */
export function askedPartners(
  partners: readonly Partner[],
  options: AskedPartnerOptions,
) {
  const asked = new Map(
    partners.map((one) => [one.name, askedPartner(one, options)]),
  );
  return {
    partners: asked,
    close: async () => {
      await Promise.all(Array.from(asked.values(), (one) => one.close()));
    },
  };
}

/** Well within the thirty seconds that an assertion lives. */
const freshMs = 10_000;

/** Asks a partner, signed for it. Errors: PartnerFailure, ClientGone. */
function askedPartner(
  partner: Partner,
  { callerKey, metrics, logger }: AskedPartnerOptions,
): AskedPartner {
  const { name } = partner;
  const client = partnerClient(partner);
  const assertionOf = ({ caller, assertions }: GatewayContext): string => {
    const known = assertions.get(name);
    if (known && Date.now() - known.at < freshMs) return known.text;
    const text = signCaller(caller, name, callerKey, null);
    assertions.set(name, { at: Date.now(), text });
    return text;
  };
  const heard = async (
    answer: Promise<unknown>,
    { caller, trace, transactionId }: GatewayContext,
  ): Promise<Answer> => {
    const started = performance.now();
    try {
      const read = readAnswer(await answer);
      metrics.partnerFetch(name, 'ok');
      return read;
    } catch (error) {
      const reason = reasonOf(error);
      metrics.partnerFetch(name, reason);
      logger.warn(
        {
          partner: name,
          reason,
          durationMs: Math.round(performance.now() - started),
          requestId: caller.requestId,
          traceId: trace.traceId,
          transactionId,
        },
        'partner gave no answer',
      );
      throw error;
    }
  };
  return {
    ask: ({ body, isMutation }, context) => {
      const { caller, trace, transactionId } = context;
      const headers = {
        [assertionHeader]: isMutation
          ? signCaller(caller, name, callerKey, body)
          : assertionOf(context),
        ...traceHeaders(trace),
        ...(transactionId && { [transactionHeader]: transactionId }),
      };
      const exchange = client.ask(body, headers, !isMutation);
      return {
        answer: heard(exchange.answer, context),
        callOff: () => exchange.callOff(),
      };
    },
    close: () => client.close(),
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof ClientGone) return 'CLIENT_GONE';
  return error instanceof PartnerFailure ? error.reason : 'OTHER';
}
