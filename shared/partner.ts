import type { GraphQLSchema } from 'graphql';
import type { Caller, Key } from './caller.js';
import type { Database } from './database.js';
import {
  deliverThroughGateway,
  type MeldingDetails,
  type TokenSource,
} from './gateway-client.js';
import { createLogger, type Logger } from './logger.js';
import { startCourier, type Courier } from './melding.js';
import type { Running } from './service.js';
import { listenSubgraph, type CallerContext } from './subgraph.js';

/** What differs from start to start: given by main.ts, or by a test. */
export interface PartnerDeps {
  database: Database;
  callerKey: Key;
  gatewayUrl: string;
  token: TokenSource;
  host: string;
  /** 0 takes a free one. */
  port: number;
  logger?: Logger;
}

/** What makes a partner this partner. */
export interface Partner<Context extends CallerContext> {
  name: string;
  schema: GraphQLSchema;
  context(caller: Caller, database: Database): Context;
  /** What goes with a melding: the number by which the receiver knows the person. */
  meldingDetails: MeldingDetails;
}

/** A partner that answers and sends its meldingen. */
export interface RunningPartner extends Running {
  courier: Courier;
}

export async function startPartner<Context extends CallerContext>(
  partner: Partner<Context>,
  deps: PartnerDeps,
): Promise<RunningPartner> {
  const { database, callerKey } = deps;
  const logger = deps.logger ?? createLogger(partner.name);
  const service = await listenSubgraph(
    {
      name: partner.name,
      schema: partner.schema,
      callerKey,
      context: (caller) => partner.context(caller, database),
      logger,
      ready: () => database.read((manager) => manager.query('SELECT 1')),
    },
    deps,
  );
  const courier = startCourier(
    database,
    deliverThroughGateway(deps.gatewayUrl, deps.token, partner.meldingDetails),
    logger,
  );
  return {
    url: service.url,
    courier,
    stop: async () => {
      await courier.stop();
      await service.stop();
      await database.close();
    },
  };
}
