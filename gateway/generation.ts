import { setImmediate } from 'node:timers/promises';
import { permissionsFor } from './authorization/permissions.js';
import type { DecisionPoint } from './authorization/policy/decision-point.js';
import { policyGrants } from './authorization/policy/grants.js';
import { filteredSchemas } from './authorization/filtered-schema.js';
import type { Verwerkingsregister } from './authentication/verwerkingsactiviteit.js';
import type { Manifest } from './operations/manifest.js';
import { documentsToPlan } from './operations/warm-up.js';
import { apiSchemaOf } from './execution/api-schema.js';
import type { SupergraphPlanning } from './execution/planning/planning.js';
import { Supergraph } from './supergraph/supergraph.js';
import type { Generation } from './supergraph/generations.js';
import type { AuditDeps } from './audit/audit-entry.js';
import { startGraphqlServer } from './http/graphql-server.js';
import type { Metrics } from './http/metrics.js';
import type { RateLimiter } from './limits/rate-limit/rate-limiter.js';
import { executionStages, responseStages } from './pipeline.js';
import {
  federatedExecutor,
  type FederatedExecutorOptions,
} from './subgraph-client/federated-executor.js';

/** Dependencies that outlive a generation. */
export interface GenerationOptions extends Omit<
  FederatedExecutorOptions,
  'supergraph' | 'apiSchema' | 'planning' | 'stages'
> {
  /** Checks a supergraph and makes plans over it. */
  planning(supergraph: Supergraph): SupergraphPlanning;
  audit: AuditDeps;
  decisionPoint: DecisionPoint;
  quota: RateLimiter;
  /** The purposes of requests. */
  register: Verwerkingsregister;
  /** Those of clients. */
  operations?: { manifests(): readonly Manifest[] } | undefined;
  /** Of documents that are not registered; all are served by default. */
  unregistered?: { refuses: boolean; logs: boolean };
  metrics: Metrics;
}

/** Everything that depends on one supergraph. Error: what is wrong with the supergraph, as a message for operators. */
export async function createGeneration(
  text: string,
  options: GenerationOptions,
): Promise<Generation> {
  const supergraph = new Supergraph(text);
  const planning = options.planning(supergraph);
  try {
    return await startGeneration(supergraph, planning, options);
  } catch (error) {
    await planning.stop();
    throw error;
  }
}

async function startGeneration(
  supergraph: Supergraph,
  planning: SupergraphPlanning,
  options: GenerationOptions,
): Promise<Generation> {
  const { audit, decisionPoint, quota, metrics, logger } = options;
  // The planner checks the supergraph outside this thread. The rest is read in steps, so that requests are served in between.
  const apiSchema = await apiSchemaOf(await planning.apiSchema());
  await setImmediate();
  await supergraph.load();
  const { accessRules: rules, schema, sizeOf, weightOf } = supergraph;
  const authorization = {
    rules,
    grants: policyGrants(decisionPoint, { metrics, logger }),
    permissionsFor: permissionsFor(rules),
    filteredSchemaFor: filteredSchemas(),
  };
  const registered = () =>
    documentsToPlan(options.operations?.manifests() ?? [], {
      schema: apiSchema,
      permissionsFor: authorization.permissionsFor,
      register: options.register,
    });
  const gateway = federatedExecutor({
    ...options,
    warmUpDocuments: [...registered(), ...(options.warmUpDocuments ?? [])],
    supergraph,
    apiSchema,
    planning,
    stages: executionStages({
      authorization,
      costs: { sizeOf, weightOf },
      limiter: quota,
      audit,
      unregistered: {
        ...(options.unregistered ?? { refuses: false, logs: false }),
        logger,
      },
      schema,
    }),
  });
  await setImmediate();
  const server = await startGraphqlServer(gateway, {
    schema: apiSchema,
    authorization,
    responseStages: responseStages(
      metrics,
      logger,
      options.warmUpDocuments ?? [],
    ),
    logger,
  });
  return {
    handle: server.handle,
    warmedUp: gateway.warmedUp,
    planOperations: () => gateway.preplan(registered()),
    retire: gateway.stop,
    stop: server.stop,
  };
}
