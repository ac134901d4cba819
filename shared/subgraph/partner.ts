import type { GraphQLSchema } from 'graphql';
import type { Registry } from 'prom-client';
import {
  startBackground,
  type Background,
  type BackgroundStep,
} from '../background.js';
import type { Caller, IdempotencyClaim, Key } from '../access/caller.js';
import { checkReachable } from '../database/check-reachable.js';
import type { Database } from '../database/database.js';
import { backgroundLease, keepLease, type Lease } from '../database/lease.js';
import { measurePool } from '../database/pool-metrics.js';
import {
  deliverThroughGateway,
  type MeldingDetails,
} from '../meldingen/gateway-client.js';
import { forgetKeys } from '../idempotency/forget-keys.js';
import type { TokenSource } from '../meldingen/post-to-gateway.js';
import { createLogger, type Logger } from '../logger.js';
import { startCourier } from '../meldingen/courier.js';
import { measureOutbox } from '../meldingen/outbox-metrics.js';
import type { Running } from '../service.js';
import { shipAuditLog } from '../audit/shipping.js';
import { firstToken } from './first-token.js';
import { listenSubgraph, type ListenOptions } from './subgraph-server.js';
import type { CallerContext } from './subgraph-options.js';
import { noTracing, type Tracing } from '../telemetry/tracing.js';
import { createAuditWriter } from '../audit/audit-writer.js';

/** Dependencies that a process or a test provides. */
export interface PartnerDeps extends ListenOptions {
  database: Database;
  callerKey: Key;
  gatewayUrl: string;
  token: TokenSource;
  /** Collector of its audit log; without one the entries are not shipped. */
  otlpEndpoint?: string | null;
  logger?: Logger;
  /** Nothing is traced by default. */
  tracing?: Tracing;
  /** Whether each request has a line in the log. */
  logRequests?: boolean;
  /** False: background work runs only when a test calls `run`. */
  background?: boolean;
}

/** One request to it. */
export interface PartnerRequest {
  deadline: AbortSignal;
  /** Of a mutation with an idempotency key. */
  idempotency: IdempotencyClaim | null;
  logger: Logger;
  /** After a commit: its meldingen are sent, and what follows from it is computed, without waiting for their interval. */
  wake(): void;
}

/** The parts of its server, from its definition. */
export interface PartnerParts<Context extends CallerContext> {
  name: string;
  schema: GraphQLSchema;
  context(caller: Caller, request: PartnerRequest): Context;
  /** Additional input of a melding: the number by which the receiver identifies the person. */
  meldingDetails: MeldingDetails;
  backgroundStep?(deps: PartnerDeps): BackgroundStep;
}

/** At most one step of background work per second, so that requests have priority. */
const backgroundEveryMs = 1_000;

/** A partner that serves requests and sends its meldingen. */
export interface RunningPartner extends Running {
  courier: Background;
  background: Background;
}

function measureDatabase(metrics: Registry, database: Database): void {
  measureOutbox(metrics, database);
  measurePool(metrics, database);
}

export async function startPartner<Context extends CallerContext>(
  partner: PartnerParts<Context>,
  deps: PartnerDeps,
): Promise<RunningPartner> {
  const { database, callerKey } = deps;
  const { logger = createLogger(partner.name), tracing = noTracing } = deps;
  database.replica?.reportTo(logger);
  const first = firstToken(deps.token, logger);
  // Begins when the server listens.
  const work: Partial<ReturnType<typeof startWork>> = {};
  const wake = () => {
    work.courier?.wake();
    work.background?.wake();
  };
  const service = await listenSubgraph(
    {
      name: partner.name,
      schema: partner.schema,
      callerKey,
      context: (caller, deadline, idempotency) =>
        partner.context(caller, { deadline, idempotency, logger, wake }),
      audit: {
        writeEntries: createAuditWriter(database, logger),
        keys: database.keys,
        processor: deps.gatewayUrl,
      },
      logger,
      tracing,
      logRequests: deps.logRequests,
      registerMetrics: (metrics) => measureDatabase(metrics, database),
      ready: { database: () => checkReachable(database), issuer: first.check },
    },
    deps,
  );
  const lease = keepLease(database, backgroundLease);
  const { courier, background, shipping, forgetting } = Object.assign(
    work,
    startWork(partner, { ...deps, logger, tracing, lease }),
  );
  return {
    ...service,
    courier,
    background,
    stop: async () => {
      first.stop();
      await shipping.stop();
      await forgetting.stop();
      await background.stop();
      await courier.stop();
      await lease.stop();
      await service.stop();
      await tracing.stop();
      await database.close();
    },
  };
}

/** What a partner does besides serving requests, in one process at a time. */
function startWork(
  { name, meldingDetails, backgroundStep }: PartnerParts<CallerContext>,
  deps: PartnerDeps &
    Required<Pick<PartnerDeps, 'logger' | 'tracing'>> & {
      lease: Pick<Lease, 'isHeld'>;
    },
): Record<'courier' | 'background' | 'shipping' | 'forgetting', Background> {
  const { database, logger, tracing } = deps;
  const isHeld = () => deps.lease.isHeld();
  return {
    courier: startCourier(
      database,
      deliverThroughGateway(deps.gatewayUrl, deps.token, meldingDetails),
      logger,
      undefined,
      tracing,
      isHeld,
    ),
    background: startBackground(
      backgroundStep?.(deps) ?? (() => Promise.resolve(false)),
      logger,
      backgroundStep && deps.background !== false ? backgroundEveryMs : null,
      () => tracing.run('background step'),
      // Steps claim what they work on: after an act the process that did it need not wait for the one that has the lease.
      (isWoken) => isWoken || isHeld(),
    ),
    forgetting: forgetKeys(database, logger, {
      isTimed: deps.background !== false,
      mayRun: isHeld,
    }),
    shipping: shipAuditLog(
      database,
      name,
      deps.otlpEndpoint ?? null,
      logger,
      tracing,
      isHeld,
    ),
  };
}
