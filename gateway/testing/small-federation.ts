import { generateKeyPairSync } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { openDatabase, type Database } from '../../shared/database/database.js';
import { auditModel } from '../../shared/audit/audit-tables.js';
import { createLogger } from '../../shared/logger.js';
import {
  demoAudience,
  demoIssuer,
  demoToken,
} from '../../shared/demo/token.js';
import { testDatabase } from '../../shared/testing/test-partner.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { createAuthenticate } from '../authentication/authenticate.js';
import { tokenVerifier } from '../authentication/token-verifier.js';
import { inProcess } from '../authorization/policy/in-process.js';
import { verwerkingsregister } from '../authentication/verwerkingsregister.js';
import { createRateLimiter } from '../limits/rate-limit/rate-limiter.js';
import { createGateway, type Gateway, type GatewayOptions } from '../server.js';
import { compositionResult } from '../supergraph/composition/composition-result.js';
import type { SubgraphEndpoint } from '../subgraphs.js';
import { noLimits } from './no-limits.js';
import { smallPartners } from './small-schemas.js';
import { stubPartner, type StubPartner } from './stub-partner.js';

type Name = keyof typeof smallPartners;
const names = Object.keys(smallPartners) as Name[];

const composition = compositionResult(
  names.map((name) => ({ name, file: name, text: smallPartners[name].schema })),
);

if (composition.errors) throw new Error(composition.errors.join('\n'));

export interface GatewayResponse {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- its shape is that of the query
  body: any;
}

/** A gateway over small partners, all over HTTP on free ports. */
export interface SmallFederation {
  gateway: Gateway;
  /** What the gateway was started with. */
  supergraph: string;
  /** The gateway's database, with its audit log. */
  database: Database;
  partners: Record<Name, StubPartner>;
  /** Verifies the caller assertion of a subgraph request. */
  callerKey: ReturnType<typeof generateKeyPairSync>['publicKey'];
  issuerKey: ReturnType<typeof generateKeyPairSync>['privateKey'];
  execute(
    query: string,
    variables?: object,
    persona?: PersonaName,
    headers?: Record<string, string>,
  ): Promise<GatewayResponse>;
  post(
    body: string,
    headers?: Record<string, string>,
  ): Promise<GatewayResponse>;
  /** Removes handlers, overrides and recorded requests of the partners. */
  reset(): void;
  stop(): Promise<void>;
}

export async function smallFederation(
  deadlinesMs: Partial<Record<Name, number>> = {},
  { partners: others = [], ...changes }: Partial<GatewayOptions> = {},
  // Without a breaker, so that the faults of one test are not felt by the next.
  endpoint: Partial<SubgraphEndpoint> = { breaker: null },
  /** Where the gateway looks for a partner, if not at its stub. */
  urls: Partial<Record<Name, string>> = {},
): Promise<SmallFederation> {
  const issuer = generateKeyPairSync('ed25519');
  const caller = generateKeyPairSync('ed25519');
  const partners = Object.fromEntries(
    await Promise.all(
      names.map(async (name) => {
        const { schema, resolvers } = smallPartners[name];
        const typeDefs = parse(schema);
        const subgraph = buildSubgraphSchema({ typeDefs, resolvers });
        return [name, await stubPartner(subgraph)] as const;
      }),
    ),
  ) as Record<Name, StubPartner>;
  const { database, drop } = await testDatabase((location) =>
    openDatabase(location, auditModel),
  );
  const logger = createLogger('gateway', 'silent');
  const gateway = await createGateway({
    host: '127.0.0.1',
    port: 0,
    opsPort: 0,
    supergraph: composition.supergraph!,
    // As those of the partners below.
    requestDeadlineMs: 120_000,
    partners: [
      ...names.map((name) => ({
        name,
        url: urls[name] ?? partners[name].url,
        // Long, so that no request times out on a busy machine.
        deadlineMs: deadlinesMs[name] ?? 60_000,
        ...endpoint,
      })),
      ...others,
    ],
    authenticate: createAuthenticate(
      tokenVerifier({
        name: demoIssuer,
        audience: demoAudience,
        key: issuer.publicKey,
      }),
    ),
    database,
    decisionPoint: inProcess({}),
    register: verwerkingsregister,
    quota: await createRateLimiter({
      limits: noLimits,
      redisUrl: null,
      logger,
    }),
    callerKey: caller.privateKey,
    landing: null,
    corsOrigins: [],
    logger,
    ...changes,
  });
  const post = async (body: string, headers = {}): Promise<GatewayResponse> => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const { status } = response;
    return { status, headers: response.headers, body: await response.json() };
  };
  return {
    gateway,
    supergraph: composition.supergraph!,
    database,
    partners,
    callerKey: caller.publicKey,
    issuerKey: issuer.privateKey,
    post,
    execute: async (
      query,
      variables = {},
      persona = 'casemanager-vught',
      headers = {},
    ) =>
      post(JSON.stringify({ query, variables }), {
        ...headers,
        authorization: `Bearer ${await demoToken(persona, issuer.privateKey)}`,
      }),
    reset: () => {
      for (const partner of Object.values(partners))
        Object.assign(partner, {
          requests: [],
          handler: null,
          overrideResponse: null,
        });
    },
    stop: async () => {
      await gateway.stop();
      await drop();
      await Promise.all(Object.values(partners).map(({ stop }) => stop()));
    },
  };
}
