import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import {
  audience,
  baseOf,
  isLoopback,
  isSafeUrl,
  issuer,
  parsed,
  readSettings,
  setting,
  type BaseConfig,
  type Env,
} from '../shared/config.js';
import { required, type Demonstration } from '../shared/demonstration.js';
import {
  databaseOf,
  databaseSettings,
  opsPort,
  type DatabaseConfig,
} from '../shared/subgraph/partner-config.js';
import { wholeNumber } from '../shared/setting-schemas.js';
import { readDataKeys } from '../shared/numbers/data-keys.js';
import {
  otlpEndpoint,
  telemetryOf,
  telemetrySettings,
  type TelemetryConfig,
} from '../shared/telemetry/telemetry-config.js';
import { defaultDeadlineMs } from './limits/request-deadline.js';
import type { Issuer } from './authentication/token-verifier.js';
import {
  endpointsOf,
  isBuiltIn,
  moreSubgraphSettings,
  subgraphSettings,
} from './subgraph-settings.js';
import {
  operationsOf,
  operationsSettings,
  type OperationsConfig,
} from './operations/settings.js';
import type { SubgraphEndpoint } from './subgraphs.js';
import { signingKeyOf } from './supergraph/signature.js';
import { supergraphOf, supergraphSettings } from './supergraph/settings.js';
import type { SupergraphVersions } from './supergraph/source.js';

/** Configuration from the environment. */
export interface GatewayConfig
  extends BaseConfig, DatabaseConfig, TelemetryConfig {
  port: number;
  /** Health and metrics. */
  opsPort: number;
  partners: SubgraphEndpoint[];
  /** Until a response is due. */
  requestDeadlineMs: number;
  /** What the responses of all partners that are being received may hold together. */
  maxHeldBytes: number;
  /** The composed schemas. */
  supergraph: SupergraphVersions;
  /** Manifests of registered operations; `null`: no client has one. */
  operations: OperationsConfig | null;
  /** Without a key: the issuer publishes its keys. */
  issuer: Omit<Issuer, 'key'> & { key?: KeyObject };
  /** Allowed origins, besides the gateway's own. */
  corsOrigins: string[];
  /** URL of the AuthZEN decision point; `null`: policies are decided in this process. */
  decisionPointUrl: string | null;
  /** Collector of the audit log; `null`: entries stay in the database. */
  otlpEndpoint: string | null;
  /** Redis by which gateways share quotas; `null`: each process counts for itself. */
  redisUrl: string | null;
  /** Signs caller assertions. */
  callerKey: KeyObject;
}

/** The one place where the gateway's process environment is read. */
export const environment: Env = process.env;

const database = databaseSettings('gateway');

/** All settings of the gateway except its data keys, which are `dataKeySettings`. */
export const gatewaySettings = {
  needed: {
    ...database.needed,
    issuer,
    audience,
    callerKey: setting(
      'CALLER_SIGNING_KEY',
      'the Ed25519 private key (PEM) that signs callers for the partners',
      parsed(
        signingKeyOf,
        'must be an Ed25519 private key in PEM form: `openssl genpkey -algorithm ed25519` makes one.',
      ),
    ),
  },
  optional: {
    ...database.optional,
    ...subgraphSettings,
    // Longer than the 5 seconds of a partner: one that hangs is then missing from the response, and its breaker opens.
    requestDeadlineMs: setting(
      'REQUEST_DEADLINE_SECONDS',
      'how long a request may take, from its token being verified',
      wholeNumber(6, 600)
        .transform((number) => number * 1_000)
        .default(defaultDeadlineMs),
    ),
    opsPort,
    ...telemetrySettings,
    otlpEndpoint,
    ...supergraphSettings,
    ...operationsSettings,
    // TLS: requests identify the caller, and responses grant access.
    decisionPointUrl: setting(
      'DECISION_POINT_URL',
      'the AuthZEN decision point for `@policy`; without it the gateway decides itself',
      z
        .string()
        .refine(
          isSafeUrl,
          'must be an https URL, unless the decision point runs on this machine.',
        )
        .nullable()
        .default(null),
    ),
    redisUrl: setting(
      'REDIS_URL',
      'where several gateways count look-ups together; without it each counts for itself',
      z
        .string()
        .refine(
          isSafeRedis,
          'must be a rediss URL, or a redis URL when it runs on this machine.',
        )
        .nullable()
        .default(null),
    ),
    corsOrigins: setting(
      'CORS_ORIGINS',
      'origins whose pages may ask from a browser, separated by commas',
      z
        .string()
        .transform((text) => text.split(',').filter(Boolean))
        .refine(
          (origins) => origins.every(isSafeOrigin),
          'must be https origins, separated by commas: https://app.example,https://portal.example. `*` and `null` would let any page ask.',
        )
        .default([]),
    ),
  },
};

/** Error: ConfigError with all settings that are missing or invalid. In demo mode keys and issuer come from the data directory. */
export function gatewayConfig(
  env: Env,
  demonstration?: Demonstration,
): GatewayConfig {
  const { needed, optional } = gatewaySettings;
  const settings = readSettings(
    env,
    { needed, optional: { ...optional, ...moreSubgraphSettings(env) } },
    () => readDataKeys('gateway', env),
  );
  const { portBase } = settings;
  return {
    ...baseOf(settings),
    ...databaseOf('gateway', env, settings, demonstration),
    ...telemetryOf(settings),
    port: portBase,
    opsPort: settings.opsPort ?? portBase + 9,
    partners: endpointsOf(settings, portBase).map((endpoint) =>
      settings.demo
        ? withDemoSecret(endpoint, required(demonstration), settings.dataDir)
        : endpoint,
    ),
    requestDeadlineMs: settings.requestDeadlineMs,
    maxHeldBytes: settings.maxHeldBytes,
    supergraph: supergraphOf(settings, settings.dataDir),
    decisionPointUrl: settings.decisionPointUrl,
    otlpEndpoint: settings.otlpEndpoint,
    redisUrl: settings.redisUrl,
    corsOrigins: settings.corsOrigins,
    ...(settings.demo
      ? demoIdentity(required(demonstration), settings.dataDir)
      : {
          issuer: {
            name: settings.needed.issuer,
            audience: settings.needed.audience,
          },
          operations: operationsOf(settings),
          callerKey: settings.needed.callerKey,
        }),
  };
}

/** A partner that is not built in has no secret of the demonstration, and verifies callers by the public key. */
const withDemoSecret = (
  endpoint: SubgraphEndpoint,
  demonstration: Demonstration,
  dataDir: string,
): SubgraphEndpoint =>
  isBuiltIn(endpoint.name)
    ? {
        ...endpoint,
        callerSecret: demonstration.callerSecret(dataDir, endpoint.name),
      }
    : endpoint;

const demoIdentity = (demonstration: Demonstration, dataDir: string) => ({
  issuer: demonstration.issuer(dataDir),
  callerKey: demonstration.callerKey(dataDir),
  operations: demonstration.operations(dataDir),
});

/** The URL may contain a password: beyond this machine only over TLS. */
function isSafeRedis(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'rediss:' || (protocol === 'redis:' && isLoopback(hostname))
  );
}

const isSafeOrigin = (origin: string): boolean =>
  isSafeUrl(origin) &&
  new URL(origin).origin === origin &&
  !origin.includes('*');
