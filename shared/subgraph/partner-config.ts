import { createPublicKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import {
  baseConfig,
  ConfigError,
  issuerUrl,
  otlpEndpoint,
  partnerOffset,
  port,
  required,
  url,
  type BaseConfig,
  type Env,
  type KetenPartner,
  type PartnerName,
} from '../config.js';
import { readDataKeys } from '../numbers/data-keys.js';
import type { DatabaseLocation } from '../database/database.js';
import { demoCallerKeys, demoDay, demoIssuerKeys } from '../demo/keys.js';
import { demoToken } from '../demo/token.js';
import type { TokenSource } from '../meldingen/gateway-client.js';
import { clientCredentials } from '../meldingen/token-source.js';

/** Where the data of a partner or the gateway is: all that an import needs. */
export interface DatabaseConfig extends DatabaseLocation {
  /** The day the demonstration's people are counted from; `null` outside a demonstration. */
  demoDay: string | null;
}

/** What a partner needs to be asked. */
export interface ServiceConfig extends BaseConfig {
  name: PartnerName;
  port: number;
  /** The gateway's public key: only calls signed with it are answered. */
  callerKey: KeyObject;
}

/** What a partner needs to run; the same for each that has data of its own. */
export interface PartnerConfig extends ServiceConfig, DatabaseConfig {
  gatewayUrl: string;
  /** Token of `systeem-<partner>`, for meldingen. */
  token: TokenSource;
  /** Collector of its record. */
  otlpEndpoint: string | null;
}

/** Reads where a database is. Throws ConfigError when it is not set outside a demonstration. */
export function databaseConfig(
  name: KetenPartner | 'gateway',
  env: Env = process.env,
): DatabaseConfig {
  const { demo, dataDir } = baseConfig(env);
  const variable = `${name.toUpperCase()}_DATABASE_URL`;
  const databaseUrl =
    (env[variable] || undefined) ??
    (demo
      ? join(dataDir, `${name}.db`)
      : required(
          env,
          variable,
          `the database of ${name}, mysql://user:password@host:3306/${name}`,
        ));
  return {
    databaseUrl,
    databaseCa: env['DATABASE_CA'],
    dataKeys: readDataKeys(name, env),
    demoDay: demo ? demoDay(dataDir) : null,
  };
}

/** Reads where a partner listens and whom it answers. Throws ConfigError that names what is missing. */
export function serviceConfig(
  name: PartnerName,
  env: Env = process.env,
): ServiceConfig {
  const base = baseConfig(env);
  return {
    ...base,
    name,
    port: port(env, 'PORT', base.portBase + partnerOffset[name]),
    callerKey: base.demo
      ? demoCallerKeys(base.dataDir).publicKey
      : publicKey(
          required(
            env,
            'CALLER_VERIFY_KEY',
            "the gateway's public key (PEM, Ed25519)",
          ),
        ),
  };
}

/** Reads a partner's environment. Throws ConfigError that names what is missing. */
export function partnerConfig(
  name: KetenPartner,
  env: Env = process.env,
): PartnerConfig {
  const database = databaseConfig(name, env);
  const base = serviceConfig(name, env);
  const upper = name.toUpperCase();
  return {
    ...base,
    ...database,
    gatewayUrl: url(
      env,
      'GATEWAY_URL',
      `http://127.0.0.1:${base.portBase}/graphql`,
    ),
    otlpEndpoint: otlpEndpoint(env),
    token: base.demo
      ? () =>
          demoToken(`systeem-${name}`, demoIssuerKeys(base.dataDir).privateKey)
      : clientCredentials(
          issuerUrl(env),
          required(env, `${upper}_CLIENT_ID`, `the OAuth client of ${name}`),
          required(env, `${upper}_CLIENT_SECRET`, 'the secret of that client'),
          required(env, 'OIDC_AUDIENCE', 'the audience of access tokens'),
        ),
  };
}

function publicKey(pem: string): KeyObject {
  try {
    return createPublicKey(pem.replaceAll('\\n', '\n'));
  } catch {
    throw new ConfigError('CALLER_VERIFY_KEY is not a public key in PEM form.');
  }
}
