import type {
  GraphQLDataSource,
  GraphQLDataSourceProcessOptions,
} from '@apollo/gateway';
import { assertionHeader, signCaller, type Key } from '../../shared/caller.js';
import type { Logger } from '../../shared/logger.js';
import { traceHeaders } from '../../shared/trace-context.js';
import { transactionHeader } from '../access/transaction-id.js';
import type { GatewayContext } from '../context.js';
import type { Metrics } from '../metrics.js';
import type { Partner } from '../partners.js';
import type { SupergraphFacts } from '../supergraph/facts.js';
import { readAnswer } from './answer.js';
import type { Fetch } from './fetch.js';
import type { Representation } from './key-echo.js';
import { partnerClient } from './partner-client.js';
import { questionsTo } from './question.js';
import { failed, settled } from './settle.js';

export interface PartnerSourceOptions {
  facts: SupergraphFacts;
  callerKey: Key;
  metrics: Metrics;
  logger: Logger;
}

/** A partner as the engine asks it; `close` when no more questions come. */
export interface PartnerSource extends GraphQLDataSource {
  close(): Promise<void>;
}

/**
 * Asks a partner and vouches for its answer. It never fails: what did not come is `null`, and the reason goes to the context, once per
 * question. Asked fields travel as `null` so that what is computed from them is still computed.
 */
export function partnerSource(
  partner: Partner,
  { facts, callerKey, metrics, logger }: PartnerSourceOptions,
): PartnerSource {
  const { name } = partner;
  const client = partnerClient(partner);
  const questionFor = questionsTo(facts, name);

  async function ask({ question, variables, context }: Fetch) {
    const { caller, clientGone, trace, transactionId } = context;
    const body = JSON.stringify({ query: question.query, variables });
    const headers = {
      [assertionHeader]: await signCaller(caller, name, callerKey),
      ...traceHeaders(trace),
      ...(transactionId && { [transactionHeader]: transactionId }),
    };
    return readAnswer(await client.ask(body, headers, clientGone));
  }

  async function process(options: GraphQLDataSourceProcessOptions) {
    const fetch = fetchOf(options, name, facts, questionFor);
    const started = performance.now();
    const outcome = await ask(fetch)
      .then((answer) => settled(fetch, answer))
      .catch((error: unknown) => failed(fetch, error));
    fetch.context.partnerErrors.push(...outcome.errors);
    for (const person of outcome.people) fetch.context.disclosed.add(person);
    metrics.partnerFetch(name, outcome.label);
    if (outcome.label !== 'ok')
      logger.warn(
        {
          partner: name,
          reason: outcome.label,
          durationMs: Math.round(performance.now() - started),
          requestId: fetch.context.caller.requestId,
          traceId: fetch.context.trace.traceId,
          transactionId: fetch.context.transactionId,
        },
        'partner gave no full answer',
      );
    return { data: outcome.data };
  }

  return { process, close: () => client.close() };
}

function fetchOf(
  options: GraphQLDataSourceProcessOptions,
  partner: string,
  facts: SupergraphFacts,
  questionFor: ReturnType<typeof questionsTo>,
): Fetch {
  if (options.kind !== 'incoming operation')
    throw new Error('Partners are asked for operations only.');
  const { query, variables = {} } = options.request;
  const representations = (variables['representations'] ?? null) as
    Representation[] | null;
  return {
    partner,
    facts,
    question: questionFor(query!, representations),
    representations,
    variables,
    context: options.context as GatewayContext,
    place: options.pathInIncomingRequest ?? [],
  };
}
