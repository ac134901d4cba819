import { resolve } from 'node:path';

/** A setting that is missing or wrong; its message names the variable and how to mend it. */
export class ConfigError extends Error {}

export type Env = Readonly<Record<string, string | undefined>>;

export function required(env: Env, name: string, meaning: string): string {
  const value = env[name];
  if (value) return value;
  throw new ConfigError(
    `${name} is not set: ${meaning}. Set it, or use \`npm start\` for a demonstration on this machine.`,
  );
}

export function port(env: Env, name: string, fallback: number): number {
  const value = env[name];
  if (value === undefined || value === '') return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65_526)
    throw new ConfigError(`${name} must be a whole number from 1 to 65526.`);
  return number;
}

export function url(env: Env, name: string, fallback: string): string {
  const value = env[name] ?? fallback;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new ConfigError(`${name} must be an http or https URL.`);
  return value;
}

/** Whether a host is this machine. */
export const isLoopback = (host: string): boolean =>
  /^(127(\.\d+){3}|localhost|\[?::1\]?)$/.test(host);

/** A URL whose answers nobody on the way can change. */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
  );
}

/** The issuer of access tokens: whoever stands between us and it could hand us keys of his own, or take a client's secret. Throws ConfigError. */
export function issuerUrl(env: Env): string {
  const value = required(
    env,
    'OIDC_ISSUER',
    'the URL of the issuer of bearer tokens',
  );
  if (isSafeUrl(value)) {
    const { username, password, search, hash } = new URL(value);
    if (!username && !password && !search && !hash) return value;
  }
  throw new ConfigError(
    'OIDC_ISSUER must be an https URL without query, fragment or user; http only on this machine itself.',
  );
}

/** Where a service ships its record to; `null` when it keeps it. Throws ConfigError. */
export function otlpEndpoint(env: Env): string | null {
  const value = env['OTLP_ENDPOINT'];
  if (!value) return null;
  if (isSafeUrl(value)) return value;
  throw new ConfigError(
    'OTLP_ENDPOINT must be the https URL of a collector; http only on this machine itself.',
  );
}

/** What every service reads, gateway and partners alike. */
export interface BaseConfig {
  demo: boolean;
  portBase: number;
  dataDir: string;
  /** Address to listen on: loopback unless HOST says otherwise (containers set 0.0.0.0). */
  host: string;
}

/** Error: ConfigError that names the variable. */
export function baseConfig(env: Env): BaseConfig {
  const demo = env['DEMO'] === '1';
  if (demo && env['OIDC_ISSUER'])
    throw new ConfigError(
      'DEMO=1 and OIDC_ISSUER exclude each other: a demonstration hands tokens to anybody. Take out one of them.',
    );
  return {
    demo,
    portBase: port(env, 'PORT_BASE', 4000),
    dataDir: resolve(env['DATA_DIR'] ?? '.data'),
    host: env['HOST'] ?? '127.0.0.1',
  };
}

/** Partner ports follow from the base: dji + 1, reclassering + 2, gemeente + 3, akkoord + 4, logboek + 5. */
export const partnerOffset = {
  dji: 1,
  reclassering: 2,
  gemeente: 3,
  akkoord: 4,
  logboek: 5,
} as const;

export type PartnerName = keyof typeof partnerOffset;

/** Those with data of their own about people: all but the one that reads the gateway's record. */
export const ketenPartners = [
  'dji',
  'reclassering',
  'gemeente',
  'akkoord',
] as const satisfies PartnerName[];
export type KetenPartner = (typeof ketenPartners)[number];
