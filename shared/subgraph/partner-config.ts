import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { verifyKeyOf } from '../access/caller-secret.js';
import {
  audience,
  baseOf,
  httpUrl,
  issuer,
  opsOffset,
  parsed,
  partnerOffset,
  port,
  readSettings,
  setting,
  type BaseConfig,
  type Env,
  type KetenPartner,
  type PartnerName,
  type Read,
} from '../config.js';
import { count } from '../capacity-settings.js';
import { readDataKeys } from '../numbers/data-keys.js';
import type { DatabaseLocation } from '../database/database.js';
import { isServer } from '../database/database-options.js';
import { required, type Demonstration } from '../demonstration.js';
import {
  otlpEndpoint,
  telemetryOf,
  telemetrySettings,
  type TelemetryConfig,
} from '../telemetry/telemetry-config.js';
import type { TokenSource } from '../meldingen/post-to-gateway.js';
import { clientCredentials } from '../meldingen/token-source.js';

/** Location of the database of a partner or the gateway; sufficient for an import. */
export interface DatabaseConfig extends DatabaseLocation {
  /** The day the demonstration's people are counted from; `null` outside a demonstration. */
  demoDay: string | null;
  /** How many people the demonstration has. */
  demoPeople: number;
}

/** Configuration of a partner's server. */
export interface ServiceConfig extends BaseConfig, TelemetryConfig {
  name: PartnerName;
  port: number;
  /** Health and metrics. */
  opsPort: number;
  /** The gateway's public key, with which caller assertions are verified. */
  callerKey: KeyObject;
}

/** What a partner needs to run; the same for each that has data of its own. */
export interface PartnerConfig extends ServiceConfig, DatabaseConfig {
  gatewayUrl: string;
  /** Token of `systeem-<partner>`, for meldingen. */
  token: TokenSource;
  /** Collector of its audit log. */
  otlpEndpoint: string | null;
}

/** Health and metrics have a port of their own. */
export const opsPort = setting(
  'OPS_PORT',
  'another port for health and metrics than follows from PORT_BASE',
  port.optional(),
);

/** Of whom the data is in a database. */
type Owner = KetenPartner | 'gateway';

export const databaseSettings = (owner: Owner) => ({
  needed: {
    databaseUrl: setting(
      `${owner.toUpperCase()}_DATABASE_URL`,
      `the database of ${owner}, mysql://user:password@host:3306/${owner}`,
      z
        .string()
        .refine(
          (text) => isServerUrl(text) || isFile(text),
          `must be mysql://user:password@host:3306/${owner}, or a file whose name ends in .db.`,
        ),
    ),
  },
  optional: {
    databasePassword: setting(
      `${owner.toUpperCase()}_DATABASE_PASSWORD`,
      `the password for ${owner.toUpperCase()}_DATABASE_URL, when that has none`,
      z.string().optional(),
    ),
    databaseCa: setting(
      'DATABASE_CA',
      'a file with the certificate authority of the databases, when it is not a public one',
      z.string().optional(),
    ),
    databasePoolSize: setting(
      'DATABASE_POOL_SIZE',
      'how many connections to its database one process has at most',
      count.refine((size) => size >= 2, 'must be at least 2.').default(10),
    ),
  },
});

/** A URL that is mistyped must not make a file of that name. */
const isFile = (text: string): boolean => /^[^:]+\.(db|sqlite3?)$/.test(text);

/** A server with the name of a database. */
function isServerUrl(text: string): boolean {
  if (!isServer(text) || !URL.canParse(text)) return false;
  const { hostname, pathname } = new URL(text);
  return hostname !== '' && /^\/[^/]+$/.test(pathname);
}

/** A password that is in the URL stays. */
function withPassword(databaseUrl: string, password: string | undefined) {
  if (password === undefined || !URL.canParse(databaseUrl)) return databaseUrl;
  const url = new URL(databaseUrl);
  url.password ||= encodeURIComponent(password);
  return url.href;
}

const serviceSettings = {
  needed: {
    callerKey: setting(
      'CALLER_VERIFY_KEY',
      "the gateway's public key (PEM, Ed25519), or the secret that it shares with this partner alone",
      parsed(
        verifyKeyOf,
        'must be a public key in PEM form, or base64 of 32 bytes or more: `openssl rand -base64 32` makes one.',
      ),
    ),
  },
  optional: {
    ...telemetrySettings,
    port: setting(
      'PORT',
      'another port than follows from PORT_BASE',
      port.optional(),
    ),
    opsPort,
  },
};

/** The settings of a partner with its own data, except its keys, which are `dataKeySettings`. */
export const partnerSettings = (name: KetenPartner) => {
  const database = databaseSettings(name);
  return {
    needed: {
      ...serviceSettings.needed,
      ...database.needed,
      issuer,
      audience,
      clientId: setting(
        `${name.toUpperCase()}_CLIENT_ID`,
        `the OAuth client of ${name}`,
        z.string(),
      ),
      clientSecret: setting(
        `${name.toUpperCase()}_CLIENT_SECRET`,
        'the secret of that client',
        z.string(),
      ),
    },
    optional: {
      ...serviceSettings.optional,
      ...database.optional,
      databaseReadUrl: setting(
        `${name.toUpperCase()}_DATABASE_READ_URL`,
        `a replica of the database of ${name}, which reads go to`,
        z
          .string()
          .refine(
            isServerUrl,
            `must be mysql://user:password@host:3306/${name}.`,
          )
          .optional(),
      ),
      otlpEndpoint,
      gatewayUrl: setting(
        'GATEWAY_URL',
        'where meldingen are sent: the graph',
        httpUrl.optional(),
      ),
    },
  };
};

type DatabaseSettings = ReturnType<typeof databaseSettings>;
type ReadDatabase = Read<
  DatabaseSettings['needed'],
  DatabaseSettings['optional']
>;
type ReadService = Read<
  typeof serviceSettings.needed,
  typeof serviceSettings.optional
>;

/** An image has no npm scripts. */
const migrate = import.meta.url.endsWith('.js')
  ? 'node gateway/cli/migrate.js'
  : 'npm run migrate --';

/** Of settings that are read. */
export const databaseOf = (
  owner: Owner,
  env: Env,
  settings: ReadDatabase,
  demonstration?: Demonstration,
): DatabaseConfig => {
  const { demo, dataDir, demoPeople, needed } = settings;
  return {
    migratedBy: demo ? undefined : `${migrate} --service ${owner}`,
    databaseUrl: needed.databaseUrl
      ? withPassword(needed.databaseUrl, settings.databasePassword)
      : join(dataDir, `${owner}.db`),
    databaseCa: settings.databaseCa,
    databasePoolSize: settings.databasePoolSize,
    dataKeys: readDataKeys(owner, env, demonstration),
    demoDay: demo ? required(demonstration).day(dataDir) : null,
    demoPeople,
  };
};

const serviceOf = (
  name: PartnerName,
  settings: ReadService,
  demonstration?: Demonstration,
): ServiceConfig => {
  const port = settings.port ?? settings.portBase + partnerOffset[name];
  return {
    ...baseOf(settings),
    ...telemetryOf(settings),
    name,
    port,
    opsPort: settings.opsPort ?? port + opsOffset,
    callerKey: settings.demo
      ? required(demonstration).callerSecret(settings.dataDir, name)
      : settings.needed.callerKey,
  };
};

/** Reads where a database is. Throws ConfigError when it is not set outside a demonstration. */
export const databaseConfig = (
  owner: Owner,
  demonstration?: Demonstration,
  env: Env = process.env,
): DatabaseConfig =>
  databaseOf(
    owner,
    env,
    readSettings(env, databaseSettings(owner), () => readDataKeys(owner, env)),
    demonstration,
  );

/** Reads a partner's environment. Throws ConfigError that names all that is missing or wrong. */
export function partnerConfig(
  name: KetenPartner,
  demonstration?: Demonstration,
  env: Env = process.env,
): PartnerConfig {
  const settings = readSettings(env, partnerSettings(name), () =>
    readDataKeys(name, env),
  );
  const { demo, dataDir, portBase, needed } = settings;
  return {
    ...serviceOf(name, settings, demonstration),
    ...databaseOf(name, env, settings, demonstration),
    databaseReadUrl:
      settings.databaseReadUrl &&
      withPassword(settings.databaseReadUrl, settings.databasePassword),
    gatewayUrl: settings.gatewayUrl ?? `http://127.0.0.1:${portBase}/graphql`,
    otlpEndpoint: settings.otlpEndpoint,
    token: demo
      ? () => required(demonstration).systemToken(dataDir, name)
      : clientCredentials(
          needed.issuer,
          needed.clientId,
          needed.clientSecret,
          needed.audience,
        ),
  };
}

/** Reads the environment of the logboek: it has the database of the gateway, and sends nothing. Throws ConfigError. */
export function logboekConfig(
  demonstration?: Demonstration,
  env: Env = process.env,
): ServiceConfig & DatabaseConfig {
  const database = databaseSettings('gateway');
  const settings = readSettings(
    env,
    {
      needed: { ...serviceSettings.needed, ...database.needed },
      optional: { ...serviceSettings.optional, ...database.optional },
    },
    () => readDataKeys('gateway', env),
  );
  return {
    ...serviceOf('logboek', settings, demonstration),
    ...databaseOf('gateway', env, settings, demonstration),
  };
}
