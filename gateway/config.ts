import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import {
  ConfigError,
  baseConfig,
  isLoopback,
  isSafeUrl,
  issuerUrl,
  otlpEndpoint,
  partnerOffset,
  required,
  url,
  type BaseConfig,
  type Env,
  type PartnerName,
} from '../shared/config.js';
import { demoCallerKeys, demoIssuerKeys } from '../shared/demo/keys.js';
import {
  databaseConfig,
  type DatabaseConfig,
} from '../shared/subgraph/partner-config.js';
import { demoAudience, demoIssuer } from '../shared/demo/token.js';
import type { Issuer } from './authentication/token-verifier.js';
import { subgraphs, type SubgraphEndpoint } from './subgraphs.js';
import { supergraphFile } from './supergraph/committed.js';

/** What the gateway reads from its environment. */
export interface GatewayConfig extends BaseConfig, DatabaseConfig {
  port: number;
  /** Health and metrics. */
  opsPort: number;
  partners: SubgraphEndpoint[];
  /** The composed schemas. */
  supergraphFile: string;
  /** Without a key it publishes its keys. */
  issuer: Omit<Issuer, 'key'> & { key?: KeyObject };
  /** Origins whose pages may ask the graph from a browser, beside the gateway's own. */
  corsOrigins: string[];
  /** Where policies are decided; `null`: here. */
  decisionPointUrl: string | null;
  /** Collector of the record; `null`: it stays here. */
  otlpEndpoint: string | null;
  /** Where several gateways count look-ups together; `null`: each for itself. */
  redisUrl: string | null;
  /** Signs the assertion that tells a partner who asks. */
  callerKey: KeyObject;
}

/** The one place where the gateway's process environment is read. */
export const environment: Env = process.env;

/** Error: ConfigError that names the variable. In demo mode keys and issuer come from the data directory. */
export function gatewayConfig(env: Env): GatewayConfig {
  const base = baseConfig(env);
  return {
    ...base,
    ...databaseConfig('gateway', env),
    port: base.portBase,
    opsPort: base.portBase + 9,
    corsOrigins: corsOrigins(env),
    partners: partnerUrls(env, base.portBase),
    supergraphFile: env['SUPERGRAPH'] || supergraphFile,
    decisionPointUrl: decisionPointUrl(env),
    otlpEndpoint: otlpEndpoint(env),
    redisUrl: redisUrl(env),
    ...(base.demo ? demoIdentity(base.dataDir) : identity(env)),
  };
}

const partnerUrls = (env: Env, portBase: number): SubgraphEndpoint[] =>
  Object.entries(subgraphs).map(([name, { urlVariable, deadlineMs }]) => {
    const port = portBase + partnerOffset[name as PartnerName];
    const fallback = `http://127.0.0.1:${port}/graphql`;
    return { name, url: url(env, urlVariable, fallback), deadlineMs };
  });

/** Who asks goes over this line, and what may be seen comes back: beyond this machine only over https. */
function decisionPointUrl(env: Env): string | null {
  if (!env['DECISION_POINT_URL']) return null;
  const value = url(env, 'DECISION_POINT_URL', '');
  if (isSafeUrl(value)) return value;
  throw new ConfigError(
    'DECISION_POINT_URL must be an https URL, unless the decision point runs on this machine.',
  );
}

/** It may carry a password: beyond this machine only over TLS. */
function redisUrl(env: Env): string | null {
  const value = env['REDIS_URL'];
  if (!value) return null;
  if (URL.canParse(value)) {
    const { protocol, hostname } = new URL(value);
    if (protocol === 'rediss:') return value;
    if (protocol === 'redis:' && isLoopback(hostname)) return value;
  }
  throw new ConfigError(
    'REDIS_URL must be a rediss URL, or a redis URL when it runs on this machine.',
  );
}

function demoIdentity(dataDir: string) {
  const key = demoIssuerKeys(dataDir).publicKey;
  return {
    issuer: { name: demoIssuer, audience: demoAudience, key },
    callerKey: demoCallerKeys(dataDir).privateKey,
  };
}

function identity(env: Env) {
  return {
    issuer: {
      name: issuerUrl(env),
      audience: required(
        env,
        'OIDC_AUDIENCE',
        'the audience that bearer tokens must name',
      ),
    },
    callerKey: signingKey(
      required(
        env,
        'CALLER_SIGNING_KEY',
        'the Ed25519 private key (PEM) that signs callers for the partners',
      ),
    ),
  };
}

function corsOrigins(env: Env): string[] {
  const origins = (env['CORS_ORIGINS'] ?? '').split(',').filter(Boolean);
  for (const origin of origins)
    if (
      !isSafeUrl(origin) ||
      new URL(origin).origin !== origin ||
      origin.includes('*')
    )
      throw new ConfigError(
        'CORS_ORIGINS must be https origins, separated by commas: https://app.example,https://portal.example. `*` and `null` would let any page ask.',
      );
  return origins;
}

function signingKey(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
    if (createPublicKey(key).asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below in the same words as for a key of another kind; the library's message may quote the key.
  }
  throw new ConfigError(
    'CALLER_SIGNING_KEY must be an Ed25519 private key in PEM form: `openssl genpkey -algorithm ed25519` makes one.',
  );
}
