import { generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { demonstration } from '../shared/demo/demonstration.js';
import {
  baseSettings,
  ConfigError,
  knownVariables,
  type Setting,
} from '../shared/config.js';
import { partners as partnerNames } from '../shared/partners.js';
import { dataKeySettings } from '../shared/numbers/data-keys.js';
import {
  partnerConfig,
  partnerSettings,
} from '../shared/subgraph/partner-config.js';
import { newDataKey } from '../shared/testing/test-partner.js';
import { gatewayConfig, gatewaySettings } from './config.js';

const dataDir = mkdtempSync(join(tmpdir(), 'gateway-config-'));
afterAll(() => rmSync(dataDir, { recursive: true }));
const pem = (type: 'ed25519' | 'x25519') =>
  generateKeyPairSync(type as 'ed25519').privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string;
const real = {
  DATA_DIR: join(dataDir, 'real'),
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'graaf',
  CALLER_SIGNING_KEY: pem('ed25519').replaceAll('\n', '\\n'),
  GATEWAY_DATABASE_URL: 'mysql://gateway@127.0.0.1:3306/gateway',
  GATEWAY_DATA_KEYS: newDataKey('test'),
};

test('outside a demonstration the issuer and the key come from the environment, and nothing is generated', () => {
  const { issuer, callerKey, port, opsPort, demo } = gatewayConfig(real);
  expect(issuer).toEqual({ name: 'https://issuer.example', audience: 'graaf' });
  expect(callerKey.asymmetricKeyType).toBe('ed25519');
  expect([port, opsPort, demo]).toEqual([4000, 4009, false]);
  expect(existsSync(real.DATA_DIR)).toBe(false);
});

test('no other origin is allowed, unless it is configured', () => {
  expect(gatewayConfig(real).corsOrigins).toEqual([]);
  const CORS_ORIGINS = 'https://a.example,http://localhost:3000';
  expect(gatewayConfig({ ...real, CORS_ORIGINS }).corsOrigins).toEqual([
    'https://a.example',
    'http://localhost:3000',
  ]);
});

test('a demonstration needs only a data directory', () => {
  const config = gatewayConfig(
    { DEMO: '1', DATA_DIR: join(dataDir, 'demo') },
    demonstration,
  );
  expect(config.issuer.name).toBe('urn:reintegratiegraaf:demo');
  expect(config.callerKey.asymmetricKeyType).toBe('ed25519');
  expect(config.databaseUrl).toBe(join(dataDir, 'demo', 'gateway.db'));
});

test('a program without a demonstration refuses DEMO=1', () => {
  const folder = join(dataDir, 'none');
  expect(() => gatewayConfig({ DEMO: '1', DATA_DIR: folder })).toThrow(
    'DEMO=1: this program has no demonstration.',
  );
  expect(existsSync(folder)).toBe(false);
});

test('a demonstration does not start with an issuer: anybody can have its tokens', () => {
  expect(() =>
    gatewayConfig({
      DEMO: '1',
      DATA_DIR: join(dataDir, 'none'),
      OIDC_ISSUER: real.OIDC_ISSUER,
    }),
  ).toThrow('DEMO=1 and OIDC_ISSUER exclude each other');
  expect(existsSync(join(dataDir, 'none'))).toBe(false);
});

test('URLs of partners come from their variables, by default from the port base', () => {
  const { partners } = gatewayConfig({
    ...real,
    PORT_BASE: '5000',
    GEMEENTE_URL: 'https://gemeente.example/graphql',
  });
  expect(partners.map(({ name, url }) => [name, url])).toEqual([
    ['dji', 'http://127.0.0.1:5001/graphql'],
    ['reclassering', 'http://127.0.0.1:5002/graphql'],
    ['gemeente', 'https://gemeente.example/graphql'],
    ['akkoord', 'http://127.0.0.1:5004/graphql'],
    ['logboek', 'http://127.0.0.1:5005/graphql'],
  ]);
});

test('SUBGRAPHS allows more partners, which have settings of their own', () => {
  const { partners } = gatewayConfig({
    ...real,
    SUBGRAPHS: 'uwv=https://uwv.example/graphql?a=b, svb=http://svb:4006/',
    UWV_CONCURRENCY: '7',
    UWV_RESPONSE_MIB: '2',
    UWV_CALLER_SECRET: Buffer.alloc(32, 7).toString('base64'),
  });
  expect(partners[5]?.callerSecret?.export()).toEqual(Buffer.alloc(32, 7));
  expect(partners[6]?.callerSecret).toBeUndefined();
  expect(partners.slice(5)).toEqual([
    {
      name: 'uwv',
      url: 'https://uwv.example/graphql?a=b',
      deadlineMs: 5_000,
      concurrency: 7,
      maxResponseBytes: 2 * 1024 * 1024,
      callerSecret: expect.anything(),
    },
    expect.objectContaining({ name: 'svb', url: 'http://svb:4006/' }),
  ]);
  expect(() =>
    gatewayConfig({
      ...real,
      SUBGRAPHS: 'uwv=https://uwv.example/graphql',
      UWV_CONCURRENCY: '0',
    }),
  ).toThrow('UWV_CONCURRENCY must be');
  expect(() =>
    gatewayConfig({ ...real, SUBGRAPHS: 'dji=https://dji.example/graphql' }),
  ).toThrow('SUBGRAPHS names dji, whose URL is set by DJI_URL.');
});

test('policies are decided in process unless a decision point is configured: over https, or on this machine', () => {
  const at = (DECISION_POINT_URL: string) =>
    gatewayConfig({ ...real, DECISION_POINT_URL }).decisionPointUrl;
  expect(gatewayConfig(real).decisionPointUrl).toBeNull();
  expect(at('https://pdp.example/x')).toBe('https://pdp.example/x');
  expect(at('http://127.0.0.1:7000')).toBe('http://127.0.0.1:7000');
});

test('look-ups are counted per process unless a Redis is configured: over TLS, or on this machine', () => {
  const at = (REDIS_URL: string) =>
    gatewayConfig({ ...real, REDIS_URL }).redisUrl;
  expect(gatewayConfig(real).redisUrl).toBeNull();
  expect(at('rediss://:geheim@redis.example:6380')).toBe(
    'rediss://:geheim@redis.example:6380',
  );
  expect(at('redis://127.0.0.1:6379')).toBe('redis://127.0.0.1:6379');
  for (const wrong of ['redis://redis.example', 'http://127.0.0.1', 'redis'])
    expect(() => at(wrong)).toThrow('REDIS_URL must be');
});

describe('an invalid setting stops the start with the name of its variable', () => {
  test.each([
    'OIDC_ISSUER',
    'OIDC_AUDIENCE',
    'CALLER_SIGNING_KEY',
    'GATEWAY_DATABASE_URL',
    'GATEWAY_DATA_KEYS',
  ])('%s missing', (name) => {
    expect(() => gatewayConfig({ ...real, [name]: undefined })).toThrow(
      `${name} is not set`,
    );
  });

  test.each([
    ['OIDC_ISSUER', 'issuer'],
    ['OIDC_ISSUER', 'http://issuer.example'],
    ['CALLER_SIGNING_KEY', 'no key'],
    ['CALLER_SIGNING_KEY', pem('x25519')],
    ['DJI_URL', 'ftp://dji'],
    ['SUBGRAPHS', 'https://uwv.example/graphql'],
    ['SUBGRAPHS', 'uwv=ftp://uwv'],
    ['SUBGRAPHS', 'UWV=https://uwv.example/graphql'],
    ['SUBGRAPHS', 'uwv=https://a.example,uwv=https://b.example'],
    ['DECISION_POINT_URL', 'http://pdp.example'],
    ['OTLP_ENDPOINT', 'http://collector.example'],
    ['PORT_BASE', '99999'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'null'],
    ['CORS_ORIGINS', 'https://*.example'],
    ['CORS_ORIGINS', 'https://a.example/'],
    ['CORS_ORIGINS', 'https://a.example,http://b.example'],
  ])('%s wrong', (name, value) => {
    expect(() => gatewayConfig({ ...real, [name]: value })).toThrow(
      `${name} must be`,
    );
  });
});

/** What is wrong with an environment. */
function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('all invalid settings are reported at once', () => {
  test('by the name of each variable, and never with its value', () => {
    const secret = 'c2VjcmV0';
    const problems = problemsOf(() =>
      gatewayConfig({
        ...real,
        OIDC_ISSUER: `http://${secret}.example`,
        OIDC_AUDIENCE: '',
        CALLER_SIGNING_KEY: secret,
        GATEWAY_DATA_KEYS: `${secret}:${secret}`,
        REDIS_URL: `redis://:${secret}@redis.example`,
        PORT_BASE: secret,
        DATABASE_KA: secret,
      }),
    );
    expect(problems).toEqual([
      expect.stringMatching(
        /^DATABASE_KA is not a setting; .* DATABASE_CA, DATABASE_POOL_SIZE\./,
      ),
      expect.stringMatching(/^PORT_BASE must be a whole number/),
      expect.stringMatching(/^REDIS_URL must be a rediss URL/),
      expect.stringMatching(/^OIDC_ISSUER must be an https URL/),
      'OIDC_AUDIENCE is not set: the audience that bearer tokens must name.',
      expect.stringMatching(/^CALLER_SIGNING_KEY must be an Ed25519/),
      expect.stringMatching(/^GATEWAY_DATA_KEYS must be <id>:<key>/),
      'Set what is missing, or use `npm start` for a demonstration on this machine.',
    ]);
    expect(problems.join()).not.toContain(secret);
  });

  test('by a partner too', () => {
    const problems = problemsOf(() => partnerConfig('dji', undefined, {}));
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'CALLER_VERIFY_KEY',
      'DJI_DATABASE_URL',
      'OIDC_ISSUER',
      'OIDC_AUDIENCE',
      'DJI_CLIENT_ID',
      'DJI_CLIENT_SECRET',
      'DJI_DATA_KEYS',
      'Set',
    ]);
  });
});

describe('a variable that begins like a setting', () => {
  test.each([
    'OIDC_AUDENCE',
    'DATABASE_CERT',
    'DATA_KEY',
    'CALLER_SIGNINGKEY',
    'CORS_ORIGIN',
    'DJI_DATAKEYS',
    'REDIS_ULR',
    'SUPERGRAPH_FILE',
  ])('and is none stops the start: %s', (name) => {
    expect(problemsOf(() => gatewayConfig({ ...real, [name]: 'x' }))).toEqual([
      expect.stringContaining(`${name} is not a setting`),
    ]);
  });

  test.each(['UWV_URL', 'UWV_CONCURENCY', 'UWV_DATA_KEYS'])(
    'of a partner that SUBGRAPHS names, and is none, stops the start: %s',
    (name) => {
      const SUBGRAPHS = 'svb=https://svb.example/, uwv=https://uwv.example/';
      const env = { ...real, UWV_CONCURRENCY: '7', [name]: '7' };
      expect(problemsOf(() => gatewayConfig({ ...env, SUBGRAPHS }))).toEqual([
        `${name} is not a setting; those that begin like it are UWV_CONCURRENCY, UWV_RESPONSE_MIB, UWV_CALLER_SECRET. Correct its name, or take it out.`,
      ]);
    },
  );

  test('of a partner that SUBGRAPHS does not name may be of another program', () => {
    expect(
      problemsOf(() => gatewayConfig({ ...real, UWV_CONCURENCY: '7' })),
    ).toEqual([]);
  });

  test.each([
    'DJI_DATABASE_URL',
    'CALLER_VERIFY_KEY',
    'DJI_DATABASE_PASSWORD',
    'DJI_SERVICE_HOST',
    'REDIS_PORT_6379_TCP',
    'DATABASE_URL',
    'HOSTNAME',
  ])('and is of another process, or of the platform, does not: %s', (name) => {
    expect(problemsOf(() => gatewayConfig({ ...real, [name]: 'x' }))).toEqual(
      [],
    );
  });
});

test('every setting of one process is known to all processes, and is in docs/operations.md', () => {
  const page = readFileSync('docs/operations.md', 'utf8');
  const variables = [
    baseSettings,
    gatewaySettings.needed,
    gatewaySettings.optional,
    partnerSettings('dji').needed,
    partnerSettings('dji').optional,
    dataKeySettings('gateway'),
    dataKeySettings('dji'),
  ].flatMap((table) =>
    Object.values<Setting>(table).map(({ variable }) => variable),
  );
  expect(variables.filter((name) => !knownVariables.has(name))).toEqual([]);
  // Settings of each partner are documented once, with the prefix of DJI.
  const each = new RegExp(`^(${partnerNames.join('|')})_`, 'i');
  expect(
    variables
      .map((name) => name.replace(each, 'DJI_'))
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(page)),
  ).toEqual([]);
});

describe('a secret in a file', () => {
  const file = (name: string, text: string) => {
    const path = join(dataDir, name);
    writeFileSync(path, text);
    return path;
  };

  test('counts as its variable, whatever white space is around it', () => {
    const { callerKey, dataKeys, databaseUrl, redisUrl } = gatewayConfig({
      OIDC_ISSUER: real.OIDC_ISSUER,
      OIDC_AUDIENCE: real.OIDC_AUDIENCE,
      GATEWAY_DATABASE_URL: real.GATEWAY_DATABASE_URL,
      CALLER_SIGNING_KEY_FILE: file('pem', pem('ed25519')),
      GATEWAY_DATA_KEYS_FILE: file('keys', `${newDataKey('from-file')}\n`),
      GATEWAY_DATABASE_PASSWORD_FILE: file('password', 'ge/h@im%41\n'),
      REDIS_URL_FILE: file('redis', 'rediss://:x@redis.example:6380'),
    });
    expect(callerKey.asymmetricKeyType).toBe('ed25519');
    expect(dataKeys.ids).toEqual(['from-file']);
    expect(redisUrl).toBe('rediss://:x@redis.example:6380');
    const { username, password, pathname } = new URL(databaseUrl);
    expect([username, decodeURIComponent(password), pathname]).toEqual([
      'gateway',
      'ge/h@im%41',
      '/gateway',
    ]);
  });

  test('that cannot be read, or is there twice, stops the start by the name of the variable', () => {
    const secret = 'c2VjcmV0';
    const problems = problemsOf(() =>
      gatewayConfig({
        ...real,
        CALLER_SIGNING_KEY: undefined,
        CALLER_SIGNING_KEY_FILE: join(dataDir, 'nowhere'),
        GATEWAY_DATA_KEYS_FILE: file('twice', secret),
        GATEWAY_DATABASE_URL_FILE: file('twice', secret),
        REDIS_URL_FILE: file('wrong', secret),
        OIDC_AUDIENCE_FILE: file('public', 'graaf'),
      }),
    );
    expect(problems).toEqual([
      expect.stringContaining('OIDC_AUDIENCE_FILE is not a setting'),
      expect.stringContaining('REDIS_URL must be a rediss URL'),
      'GATEWAY_DATABASE_URL and GATEWAY_DATABASE_URL_FILE are both set. Remove one of them.',
      'CALLER_SIGNING_KEY_FILE names a file that cannot be read (ENOENT).',
      'GATEWAY_DATA_KEYS and GATEWAY_DATA_KEYS_FILE are both set. Remove one of them.',
    ]);
    expect(problems.join()).not.toContain(secret);
  });
});
