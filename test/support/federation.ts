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
import { createRateLimiter } from '../../gateway/limits/rate-limit/rate-limiter.js';
import { createGateway } from '../../gateway/server.js';
import type { KetenPartner, PartnerName } from '../../shared/config.js';
import { readDataKeys } from '../../shared/numbers/data-keys.js';
import type {
  Database,
  DatabaseLocation,
} from '../../shared/database/database.js';
import { today } from '../../shared/days.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  demoAudience,
  demoIssuer,
  demoToken,
} from '../../shared/demo/token.js';
import { createLogger } from '../../shared/logger.js';
import { OutboxMelding } from '../../shared/meldingen/courier.js';
import type {
  PartnerDeps,
  RunningPartner,
} from '../../shared/subgraph/partner.js';
import { testDatabase } from '../../shared/testing/test-partner.js';
import { seedDemo } from '../../shared/testing/seed-demo.js';
import { openDoor, type Door } from './door.js';
import { partners as modulesOf } from './partners.js';
import { allScopes } from './schema-oracle.js';
import { testPurpose } from './test-purpose.js';

type Open = (location: DatabaseLocation) => Promise<Database>;
const modules: Record<
  PartnerName,
  {
    createServer(deps: PartnerDeps): Promise<RunningPartner>;
    open: Open;
    seed(database: Database, day: string): Promise<void>;
  }
> = modulesOf;
const names = Object.keys(modules) as PartnerName[];

export interface Answer {
  status: number;
  /** As loose as the query is. */
  body: any;
}

/** The whole federation on free ports, over real HTTP, with the demo people; partners stand behind doors. */
export interface Federation {
  url: string;
  opsUrl: string;
  doors: Record<PartnerName, Door>;
  /** The gateway's own database: its record. */
  database: Database;
  partners: Record<PartnerName, RunningPartner & { database: Database }>;
  /** Signs who asks, for the partners. */
  callerKey: KeyObject;
  /** Asks with a persona's token, or with none; with other scopes than his, and a purpose that opens all, to see what those change. */
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
  /** A persona's bearer token; with other scopes and that purpose as in `ask`. */
  token(persona: PersonaName, scopes?: readonly string[]): Promise<string>;
  /** Meldingen in a partner's outbox that wait for their receiver. */
  openMeldingen(partner: PartnerName): Promise<number>;
  /** Puts what was delivered about a person back into the outbox. */
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
 * `dataDir`: over the databases that an import or a demonstration left there, instead of fresh ones with the demo people. With
 * `otherIssuer` tokens are his, and not those of `ask` and `token`.
 */
export async function startFederation({
  deadlineMs = 30_000,
  dataDir = null as string | null,
  limits = noLimits,
  /** Whether the purpose with which other scopes are asked needs to know where people are. */
  needsWhereabouts = true,
  decisionPoint = inProcess(policies),
  otherIssuer = null as Issuer | null,
} = {}): Promise<Federation> {
  const caller = generateKeyPairSync('ed25519');
  const issuer = generateKeyPairSync('ed25519');
  const logger = createLogger('test', 'silent');
  // Partners start before the gateway, yet need its address for their meldingen.
  const gatewayDoor = await openDoor();
  const openOf = (owner: string, open: Open) =>
    dataDir ? storedDatabase(open, owner, dataDir) : testDatabase(open);
  const own = await openOf('gateway', modules.logboek.open);
  // The gateway closes it; the logboek only reads there.
  const record = {
    database: { ...own.database, close: async () => {} },
    drop: async () => {},
  };
  const running = await Promise.all(
    names.map(async (name) => {
      const { createServer, open, seed } = modules[name];
      const { database, drop } =
        name === 'logboek' ? record : await openOf(name, open);
      if (!dataDir) await seedDemo(name, seed, database, today());
      const partner = await createServer({
        database,
        callerKey: caller.publicKey,
        gatewayUrl: gatewayDoor.url,
        token: () =>
          demoToken(`systeem-${name as KetenPartner}`, issuer.privateKey),
        host: '127.0.0.1',
        port: 0,
        background: false,
        logger,
      });
      const door = await openDoor(partner.url);
      return { name, partner: { ...partner, database }, door, drop };
    }),
  );
  const gateway = await createGateway({
    host: '127.0.0.1',
    port: 0,
    opsPort: 0,
    supergraph: readFileSync(
      new URL('../../gateway/supergraph/supergraph.graphql', import.meta.url),
      'utf8',
    ),
    partners: running.map(({ name, door }) => ({
      name,
      url: door.url,
      deadlineMs,
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
    logger,
  });
  gatewayDoor.target = gateway.url;
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
    doors: byName(({ door }) => door),
    partners,
    askWith,
    token,
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
      await gatewayDoor.stop();
      await gateway.stop();
      for (const { partner, door, drop } of running) {
        await door.stop();
        await partner.stop();
        await drop();
      }
      await own.drop();
    },
  };
}
