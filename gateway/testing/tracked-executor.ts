import { generateKeyPairSync } from 'node:crypto';
import { createLogger } from '../../shared/logger.js';
import { traceOf } from '../../shared/telemetry/trace-context.js';
import { createAuthenticate } from '../authentication/authenticate.js';
import type { GatewayContext } from '../context.js';
import { LimitedErrors } from '../execution/limited-errors.js';
import { apiSchemaOf } from '../execution/api-schema.js';
import { apolloPlanner } from '../execution/planning/apollo-planner.js';
import { planInProcess } from '../execution/planning/planning.js';
import type { Fixture, FixtureResponse } from '../execution/testing/fixture.js';
import { gatewayRequest } from '../execution/testing/gateway-request.js';
import { Metrics } from '../http/metrics.js';
import { withoutAccessRules } from '../supergraph/strip.js';
import { Supergraph } from '../supergraph/supergraph.js';
import { subgraphExecutors } from '../subgraph-client/subgraph-executor.js';
import { federatedExecutor } from '../subgraph-client/federated-executor.js';

/** A response, and the ids of the data subjects that the gateway tracked. */
export interface Tracked extends FixtureResponse {
  people: string[];
}

/** The gateway's executor over the subgraphs of a fixture: it sends HTTP requests and tracks data subjects. */
export interface TrackedExecutor {
  execute(query: string, variables?: object): Promise<Tracked>;
  stop(): Promise<void>;
}

const { privateKey: callerKey } = generateKeyPairSync('ed25519');
const logger = createLogger('test', 'silent');

export async function trackedExecutor({
  supergraphSdl: supergraph,
  urls,
}: Pick<Fixture, 'supergraphSdl' | 'urls'>): Promise<TrackedExecutor> {
  const subgraphs = subgraphExecutors(
    Array.from(urls, ([name, url]) => ({ name, url, deadlineMs: 60_000 })),
    { callerKey, metrics: new Metrics(), logger },
  );
  const parsed = new Supergraph(supergraph);
  const planning = planInProcess(
    apolloPlanner(withoutAccessRules(parsed.document)),
  );
  const schema = await apiSchemaOf(await planning.apiSchema());
  const engine = federatedExecutor({
    supergraph: parsed,
    apiSchema: schema,
    partners: subgraphs.partners,
    planning,
    logger,
  });
  const { executor } = await engine.load({ apollo: {} });
  return {
    execute: async (query, variables = {}) => {
      const context = await newContext();
      const request: object = gatewayRequest(schema, query);
      const response = await executor!({
        ...request,
        request: { query, variables },
        context,
      } as never);
      const errors = [
        ...(response.errors ?? []),
        ...context.fieldErrors.listed,
      ];
      return JSON.parse(
        JSON.stringify({
          data: response.data,
          ...(errors.length > 0 ? { errors } : {}),
          people: [...context.disclosed].sort(),
        }),
      ) as Tracked;
    },
    stop: async () => {
      await engine.stop();
      await subgraphs.close();
    },
  };
}

const newContext = async (): Promise<GatewayContext> => {
  const anonymous = createAuthenticate(() => Promise.reject(new Error()));
  return {
    caller: await anonymous([]),
    ownScopes: [],
    clientDisconnected: new AbortController().signal,
    endsAt: Infinity,
    bodyReadAt: 0,
    idempotencyHeaders: undefined,
    idempotency: null,
    trace: traceOf(undefined, undefined),
    transactionId: null,
    dedupeKey: '',
    assertions: new Map(),
    hasTimedOut: false,
    fieldErrors: new LimitedErrors(),
    counts: new Set(),
    registered: null,
    cost: null,
    quotas: [],
    executed: null,
    disclosed: new Set(),
  };
};
