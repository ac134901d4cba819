import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demonstration } from '../../shared/demo/demonstration.js';
import { createAuthenticate } from '../../gateway/authentication/authenticate.js';
import {
  tokenVerifier,
  type Issuer,
} from '../../gateway/authentication/token-verifier.js';
import { inProcess } from '../../gateway/authorization/policy/in-process.js';
import { policies } from '../../gateway/authorization/policy/policies.js';
import { verwerkingsregister } from '../../gateway/authentication/verwerkingsregister.js';
import { noLimits } from '../../gateway/testing/no-limits.js';
import type { FollowedOperations } from '../../gateway/operations/follow-manifests.js';
import { partnersElsewhere } from '../../gateway/cli/config.js';
import { createRateLimiter } from '../../gateway/limits/rate-limit/rate-limiter.js';
import { createGateway } from '../../gateway/server.js';
import type { KetenPartner, PartnerName } from '../../shared/config.js';
import { readDataKeys } from '../../shared/numbers/data-keys.js';
import type {
  Database,
  DatabaseLocation,
} from '../../shared/database/database.js';
import { today } from '../../shared/days.js';
import { personas, type PersonaName } from '../../shared/demo/personas.js';
import {
  demoAudience,
  demoClientToken,
  demoIssuer,
  demoToken,
  signDemoToken,
} from '../../shared/demo/token.js';
import { createLogger } from '../../shared/logger.js';
import { OutboxMelding } from '../../shared/meldingen/courier.js';
import type {
  PartnerDeps,
  RunningPartner,
} from '../../shared/subgraph/partner.js';
import { testDatabase } from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import type { TracingConfig } from '../../shared/telemetry/telemetry-config.js';
import { createTracing } from '../../shared/telemetry/tracing.js';
import { startFaultProxy, type FaultProxy } from './fault-proxy.js';
import { partners as modulesOf } from './partners.js';
import { allScopes } from './schema-oracle.js';
import { testPurpose } from './test-purpose.js';

type Open = (location: DatabaseLocation) => Promise<Database>;
const modules: Record<
  PartnerName,
  {
    createServer(deps: PartnerDeps): Promise<RunningPartner>;
    open: Open;
    seed(database: Database, day: string, people?: number): Promise<void>;
  }
> = modulesOf;
const names = Object.keys(modules) as PartnerName[];

export interface Answer {
  status: number;
  /** Untyped, as the query is. */
  body: any;
}

/** The whole federation on free ports, over real HTTP, with the demo people; each subgraph is behind a fault proxy. */
export interface Federation {
  url: string;
  opsUrl: string;
  proxies: Record<PartnerName, FaultProxy>;
  /** The gateway's own database: its audit log. */
  database: Database;
  partners: Record<PartnerName, RunningPartner & { database: Database }>;
  /** Signs caller assertions. */
  callerKey: KeyObject;
  /** Executes with a persona's token, or with none. With `scopes`: those instead, and a purpose that permits everything. */
  ask(
    persona: PersonaName | null,
    query: string,
    variables?: object,
    scopes?: readonly string[],
  ): Promise<Answer>;
  askWith(
    headers: Record<string, string>,
    query: string,
    variables?: object,
  ): Promise<Answer>;
  /** A persona's bearer token; `scopes` as in `ask`. */
  token(persona: PersonaName, scopes?: readonly string[]): Promise<string>;
  /** A bearer token of a program of ours that acts as the persona. */
  tokenOfClient(client: string, persona: PersonaName): Promise<string>;
  /** A bearer token of the justitiabele with this id. */
  tokenOfJustitiabele(id: string): Promise<string>;
  /** Number of undelivered meldingen in a partner's outbox. */
  openMeldingen(partner: PartnerName): Promise<number>;
  /** Makes delivered meldingen about a person due again. */
  redeliverMeldingen(partner: PartnerName, id: string): Promise<void>;
  stop(): Promise<void>;
}

const everything = testPurpose(allScopes);

const storedDatabase = async (open: Open, owner: string, dataDir: string) => ({
  database: await open({
    databaseUrl: join(dataDir, `${owner}.db`),
    dataKeys: readDataKeys(
      owner,
      { DEMO: '1', DATA_DIR: dataDir },
      demonstration,
    ),
  }),
  drop: async () => {},
});

/**
 * `dataDir`: uses the databases there, of an import or a demo, instead of fresh ones with the demo people. With `otherIssuer` the tokens of
 * `ask` and `token` are not accepted.
 */
export async function startFederation({
  deadlineMs = 30_000,
  /** Of a whole request; long, so that none times out on a busy machine. */
  requestDeadlineMs = 120_000,
  dataDir = null as string | null,
  limits = noLimits,
  /** Whether the purpose of tokens with other scopes needs the whereabouts of people. */
  needsWhereabouts = true,
  decisionPoint = inProcess(policies),
  otherIssuer = null as Issuer | null,
  /** How many demo people; null for the usual ones. */
  people = null as number | null,
  /** Databases that are filled already, by owner; they are not closed. */
  databases = null as Readonly<Record<string, Database>> | null,
  /** Exports spans of the gateway and of every partner. */
  traces = null as TracingConfig | null,
  /** The registered operations of clients. */
  operations = null as FollowedOperations | null,
} = {}): Promise<Federation> {
  const caller = generateKeyPairSync('ed25519');
  const issuer = generateKeyPairSync('ed25519');
  const logger = createLogger('test', 'silent');
  // Subgraphs start before the gateway, yet need its address for their meldingen.
  const gatewayProxy = await startFaultProxy();
  const openOf = (owner: string, open: Open) =>
    databases
      ? {
          database: { ...databases[owner]!, close: async () => {} },
          drop: async () => {},
        }
      : dataDir
        ? storedDatabase(open, owner, dataDir)
        : testDatabase(open);
  const own = await openOf('gateway', modules.logboek.open);
  // The gateway closes it; the logboek only reads it.
  const record = {
    database: { ...own.database, close: async () => {} },
    drop: async () => {},
  };
  const running = await Promise.all(
    names.map(async (name) => {
      const { createServer, open, seed } = modules[name];
      const { database, drop } =
        name === 'logboek' ? record : await openOf(name, open);
      if (people !== null) await seed(database, today(), people);
      else if (!dataDir && !databases)
        await seedDemo(name, seed, database, today());
      const partner = await createServer({
        database,
        callerKey: caller.publicKey,
        gatewayUrl: gatewayProxy.url,
        token: () =>
          demoClientToken(
            `systeem-${name}`,
            `systeem-${name as KetenPartner}`,
            issuer.privateKey,
          ),
        host: '127.0.0.1',
        port: 0,
        background: false,
        tracing: createTracing(name, traces),
        logger,
      });
      const proxy = await startFaultProxy(partner.url);
      return { name, partner: { ...partner, database }, proxy, drop };
    }),
  );
  const gateway = await createGateway({
    host: '127.0.0.1',
    port: 0,
    opsPort: 0,
    requestDeadlineMs,
    supergraph: readFileSync(
      new URL('../../gateway/supergraph/supergraph.graphql', import.meta.url),
      'utf8',
    ),
    partners: [
      ...running.map(({ name, proxy }) => ({ name, url: proxy.url })),
      // Nobody listens there: the supergraph names them, and no test runs them.
      ...partnersElsewhere().map((name) => ({
        name,
        url: 'http://127.0.0.1:9/graphql',
      })),
    ].map((each) => ({
      ...each,
      deadlineMs,
      // The faults of one test are not to be felt by the next.
      breaker: null,
    })),
    authenticate: createAuthenticate(
      tokenVerifier(
        otherIssuer ?? {
          name: demoIssuer,
          audience: demoAudience,
          key: issuer.publicKey,
        },
      ),
    ),
    database: own.database,
    decisionPoint,
    register: [...verwerkingsregister, { ...everything, needsWhereabouts }],
    quota: await createRateLimiter({ limits, redisUrl: null, logger }),
    callerKey: caller.privateKey,
    landing: null,
    corsOrigins: [],
    ...(operations && { operations }),
    tracing: createTracing('gateway', traces),
    logger,
  });
  gatewayProxy.target = gateway.url;
  const byName = <T>(pick: (one: (typeof running)[number]) => T) =>
    Object.fromEntries(running.map((one) => [one.name, pick(one)])) as Record<
      PartnerName,
      T
    >;
  const partners = byName(({ partner }) => partner);
  const token = (persona: PersonaName, scopes?: readonly string[]) =>
    demoToken(
      persona,
      issuer.privateKey,
      scopes && { scopes, doelbinding: [everything.uri] },
    );
  const askWith: Federation['askWith'] = async (headers, query, variables) => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: await response.json() };
  };
  return {
    url: gateway.url,
    opsUrl: gateway.opsUrl,
    callerKey: caller.privateKey,
    database: own.database,
    proxies: byName(({ proxy }) => proxy),
    partners,
    askWith,
    token,
    tokenOfClient: (client, persona) =>
      demoClientToken(client, persona, issuer.privateKey),
    tokenOfJustitiabele: (id) =>
      signDemoToken(personas['justitiabele-a'], issuer.privateKey, {
        client: 'demo-justitiabele-a',
        subject: `demo:${id}`,
        validFor: '1h',
        id,
      }),
    ask: async (persona, query, variables, scopes) =>
      askWith(
        persona
          ? { authorization: `Bearer ${await token(persona, scopes)}` }
          : {},
        query,
        variables,
      ),
    openMeldingen: (name) =>
      partners[name].database.read((manager) =>
        manager
          .createQueryBuilder(OutboxMelding, 'm')
          .where('m.volgende_poging IS NOT NULL')
          .getCount(),
      ),
    redeliverMeldingen: (name, justitiabeleId) =>
      partners[name].database.write(async (manager) => {
        await manager.update(
          OutboxMelding,
          { justitiabeleId },
          { volgendePoging: '2026-01-01T00:00:00.000Z' },
        );
      }),
    stop: async () => {
      await gatewayProxy.stop();
      await gateway.stop();
      for (const { partner, proxy, drop } of running) {
        await proxy.stop();
        await partner.stop();
        await drop();
      }
      await own.drop();
    },
  };
}
