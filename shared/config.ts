import { resolve } from 'node:path';
import { z } from 'zod';
import { declarationsWith } from './access/parties-config.js';
import { declaredParties } from './access/parties.generated.js';
import { partners, type PartnerName } from './partners.js';
import { isSecret, readSecret } from './secret-files.js';
import { capacitySettings } from './capacity-settings.js';
import { seconds, wholeNumber } from './setting-schemas.js';
import { commonBeginnings, commonVariables } from './setting-names.js';

/** What is missing or wrong, each with what it concerns and how to mend it, and never with a value: a setting may be a secret. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(...problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

export type Env = Readonly<Record<string, string | undefined>>;

/** A variable of the environment. `meaning` is for people; what `schema` says of a wrong text follows the variable's name. */
export interface Setting<T = unknown> {
  variable: string;
  meaning: string;
  schema: z.ZodType<T>;
}

type Table = Readonly<Record<string, Setting>>;
type Values<T extends Table> = {
  [Name in keyof T]: z.output<T[Name]['schema']>;
};

/** Everything that a process reads from its environment, besides `baseSettings`. */
export interface Settings<Needed extends Table, Optional extends Table> {
  /** Must be set outside a demonstration. */
  needed: Needed;
  /** Has a default, or may be missing. */
  optional: Optional;
}

export const setting = <T>(
  variable: string,
  meaning: string,
  schema: z.ZodType<T>,
): Setting<T> => ({ variable, meaning, schema });

/** The text of a variable, or of the file of a secret; an empty one counts as not set. Throws ConfigError. */
export function valueOf(env: Env, variable: string): string | undefined {
  const { text, problem } = readSecret(env, variable);
  if (problem !== undefined) throw new ConfigError(problem);
  return text || undefined;
}

/** A text that `parse` reads. An error of `parse` may quote the text, so `problem` is reported in its place. */
export const parsed = <T>(parse: (text: string) => T, problem: string) =>
  z.string().transform((text, context) => {
    try {
      return parse(text);
    } catch {
      context.addIssue(problem);
      return z.NEVER;
    }
  });

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

/** On an unencrypted connection to the issuer an attacker could replace its keys, or read a client secret. */
function isIssuer(text: string): boolean {
  if (!isSafeUrl(text)) return false;
  const { username, password, search, hash } = new URL(text);
  return !username && !password && !search && !hash;
}

export const port = wholeNumber(1, 65_520);

export const httpUrl = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'must be an http or https URL.',
  );

export const issuer = setting(
  'OIDC_ISSUER',
  'the URL of the issuer of bearer tokens',
  z
    .string()
    .refine(
      isIssuer,
      'must be an https URL without query, fragment or user; http only on this machine itself.',
    ),
);

export const audience = setting(
  'OIDC_AUDIENCE',
  'the audience that bearer tokens must name',
  z.string(),
);

/** What every process reads. */
export const baseSettings = {
  demo: setting(
    'DEMO',
    '1 for a demonstration: embedded databases, synthetic people, tokens for anybody',
    z
      .string()
      .transform((text) => text === '1')
      .default(false),
  ),
  portBase: setting(
    'PORT_BASE',
    'the port of the gateway, from which the others follow',
    port.default(4000),
  ),
  dataDir: setting(
    'DATA_DIR',
    'the folder with what a demonstration keeps',
    z
      .string()
      .default('.data')
      .transform((path) => resolve(path)),
  ),
  demoPeople: setting(
    'DEMO_PEOPLE',
    'how many synthetic people a demonstration has',
    wholeNumber(100, 900_000).default(600),
  ),
  host: setting(
    'HOST',
    'the address to listen on; containers set 0.0.0.0',
    z.string().default('127.0.0.1'),
  ),
  parties: setting(
    'PARTIES',
    'a file with the declarations of parties that this release does not have, as JSON by the name of their partner',
    z
      .string()
      .superRefine((file, context) => {
        for (const problem of declarationsWith(file).problems ?? [])
          context.addIssue(`names a file that is not right: ${problem}`);
      })
      .optional(),
  ),
  ...capacitySettings,
  keepAliveMs: setting(
    'KEEP_ALIVE_SECONDS',
    'how long an idle connection of a client is kept; longer than the idle time-out of a load balancer in front, usually 60',
    seconds.default(75_000),
  ),
  shutdownDelayMs: setting(
    'SHUTDOWN_DELAY_SECONDS',
    'how long requests are still served after SIGTERM while readiness is 503: 5, in a demonstration 0',
    seconds.optional(),
  ),
  shutdownGraceMs: setting(
    'SHUTDOWN_GRACE_SECONDS',
    'how long requests in flight may take after that before they are cut',
    seconds.default(30_000),
  ),
};

export type BaseConfig = Values<typeof baseSettings>;

/** What every process reads, of all that one has read. */
export const baseOf = (settings: BaseConfig): BaseConfig =>
  Object.fromEntries(
    Object.keys(baseSettings).map((name) => [
      name,
      settings[name as keyof BaseConfig],
    ]),
  ) as unknown as BaseConfig;

/** What `readSettings` gives: in a demonstration needed settings may be missing. */
export type Read<Needed extends Table, Optional extends Table> = BaseConfig &
  Values<Optional> &
  (
    | { demo: false; needed: Values<Needed> }
    | { demo: true; needed: Partial<Values<Needed>> }
  );

/**
 * Reads the settings of a process from its environment; an empty variable counts as not set. `check` may throw a ConfigError about
 * several settings together; in a demonstration, where what is missing is made, it is not called. Throws one ConfigError with all problems:
 * a process that is set up wrongly is mended in one go.
 */
export function readSettings<Needed extends Table, Optional extends Table>(
  env: Env,
  { needed, optional }: Settings<Needed, Optional>,
  check: () => unknown = () => {},
): Read<Needed, Optional> {
  const isDemo = env['DEMO'] === '1';
  const problems = unknownVariables(env);
  if (isDemo && env['OIDC_ISSUER'])
    problems.push(
      'DEMO=1 and OIDC_ISSUER exclude each other: a demonstration issues tokens to anybody. Remove one of them.',
    );
  const read = (table: Table, mayMiss = false) => {
    const whole = z.object(mapped(table, ({ schema }) => schema));
    const shape = mayMiss ? whole.partial() : whole;
    const unreadable: string[] = [];
    const texts = mapped(table, ({ variable }) => {
      const { text, problem } = readSecret(env, variable);
      if (problem !== undefined) {
        problems.push(problem);
        unreadable.push(variable);
      }
      return text || undefined;
    });
    const { data, error } = shape.safeParse(texts);
    for (const { path, message } of error?.issues ?? []) {
      const name = path[0] as string;
      const { variable, meaning } = table[name]!;
      if (unreadable.includes(variable)) continue;
      problems.push(
        texts[name] === undefined
          ? notSet({ variable, meaning })
          : `${variable} ${message}`,
      );
    }
    return data;
  };
  const values = {
    ...read({ ...baseSettings, ...optional }),
    needed: read(needed, isDemo),
  };
  if (!isDemo) problems.push(...problemsOf(check));
  if (problems.some((problem) => problem.includes(missing)))
    problems.push(
      'Set what is missing, or use `npm start` for a demonstration on this machine.',
    );
  if (problems.length > 0) throw new ConfigError(...new Set(problems));
  return values as Read<Needed, Optional>;
}

const missing = ' is not set: ';

/** The problem of a variable that must be set. */
export const notSet = ({
  variable,
  meaning,
}: Omit<Setting, 'schema'>): string => `${variable}${missing}${meaning}.`;

const mapped = <T>(table: Table, map: (setting: Setting) => T) =>
  Object.fromEntries(
    Object.entries(table).map(([name, setting]) => [name, map(setting)]),
  );

function problemsOf(check: () => unknown): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

/** Error: ConfigError. */
export const baseConfig = (env: Env): BaseConfig =>
  readSettings(env, { needed: {}, optional: {} });

export type { PartnerName } from './partners.js';

/** From the port of a partner to that of its health and metrics. */
export const opsOffset = 10;

/** Partner ports follow from the base: dji + 1, reclassering + 2 and so on; the ninth + 21, since those between are of health and metrics. */
export const partnerOffset = Object.fromEntries(
  partners.map((name, place) => [
    name,
    2 * opsOffset * Math.floor(place / 8) + (place % 8) + 1,
  ]),
) as Record<PartnerName, number>;

/** Those with data of their own about people, each a party: all but the one that reads the gateway's record, and those that run elsewhere. */
export type KetenPartner = keyof typeof declaredParties & PartnerName;
export const ketenPartners = Object.keys(declaredParties).filter((name) =>
  Object.hasOwn(partnerOffset, name),
) as KetenPartner[];

const variablesOf = (names: readonly string[], ...ends: string[]) =>
  names.flatMap((name) => ends.map((end) => `${name.toUpperCase()}_${end}`));
const services = ['gateway', ...partners];
const loadVariables = (names: readonly string[]) =>
  variablesOf(names, 'CONCURRENCY', 'RESPONSE_MIB', 'CALLER_SECRET');

/** Of all processes together: what one of them reads is no mistake in the environment of another. */
export const knownVariables: ReadonlySet<string> = new Set([
  ...Object.values(baseSettings).map(({ variable }) => variable),
  ...commonVariables,
  ...variablesOf(services, 'URL', 'DATABASE_PASSWORD'),
  ...variablesOf(['gateway', ...ketenPartners], 'DATABASE_URL', 'DATA_KEYS'),
  ...variablesOf(
    ketenPartners,
    'DATABASE_READ_URL',
    'CLIENT_ID',
    'CLIENT_SECRET',
  ),
  ...loadVariables(partners),
]);

/** Of the partners that SUBGRAPHS names: only how they are loaded is set by their name. */
const partnersElsewhere = (env: Env): string[] =>
  Array.from(
    (env['SUBGRAPHS'] ?? '').matchAll(/(?:^|,)\s*([a-z]{2,20})=/g),
    ([, name]) => name!,
  );

const ownPrefix = (names: readonly string[]) =>
  new RegExp(
    `^(${commonBeginnings}|${variablesOf([...services, ...names], '').join('|')})`,
  );

/** Set by the platform that runs a process: neighbouring services (Kubernetes, Docker), and another database. */
const setByOthers = /_(SERVICE_(HOST|PORT)|PORT)(_|$)|^DATABASE_URL$/;

/** A setting with a typing error would otherwise be a setting that is not there, and nobody would notice. */
function unknownVariables(env: Env): string[] {
  const elsewhere = partnersElsewhere(env);
  const known = new Set([...knownVariables, ...loadVariables(elsewhere)]);
  const beginning = ownPrefix(elsewhere);
  return Object.keys(env).flatMap((name) => {
    const [prefix] = beginning.exec(name) ?? [];
    const file = name.replace(/_FILE$/, '');
    if (
      !prefix ||
      known.has(name) ||
      (isSecret(file) && known.has(file)) ||
      setByOthers.test(name)
    )
      return [];
    const alike = [...known].filter((one) => one.startsWith(prefix));
    return `${name} is not a setting; those that begin like it are ${alike.join(', ')}. Correct its name, or take it out.`;
  });
}

/** How many processes serve; 1 for a wrong value, which the start reports with the other problems. */
export const workersOf = (env: Env = process.env): number =>
  baseSettings.workers.schema.safeParse(env['WORKERS'] || undefined).data ?? 1;
