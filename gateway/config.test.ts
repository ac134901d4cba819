import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { newDataKey } from '../shared/testing/test-partner.js';
import { gatewayConfig } from './config.js';

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

test('outside a demonstration the issuer and the key come from the environment, and nothing is made', () => {
  const { issuer, callerKey, port, opsPort, demo } = gatewayConfig(real);
  expect(issuer).toEqual({ name: 'https://issuer.example', audience: 'graaf' });
  expect(callerKey.asymmetricKeyType).toBe('ed25519');
  expect([port, opsPort, demo]).toEqual([4000, 4009, false]);
  expect(existsSync(real.DATA_DIR)).toBe(false);
});

test('pages of no other origin may ask, unless they are named', () => {
  expect(gatewayConfig(real).corsOrigins).toEqual([]);
  const CORS_ORIGINS = 'https://a.example,http://localhost:3000';
  expect(gatewayConfig({ ...real, CORS_ORIGINS }).corsOrigins).toEqual([
    'https://a.example',
    'http://localhost:3000',
  ]);
});

test('a demonstration needs no more than a place for its data', () => {
  const config = gatewayConfig({ DEMO: '1', DATA_DIR: join(dataDir, 'demo') });
  expect(config.issuer.name).toBe('urn:reintegratiegraaf:demo');
  expect(config.callerKey.asymmetricKeyType).toBe('ed25519');
  expect(config.databaseUrl).toBe(join(dataDir, 'demo', 'gateway.db'));
});

test('a demonstration does not start beside an issuer: its tokens are for anybody', () => {
  expect(() =>
    gatewayConfig({
      DEMO: '1',
      DATA_DIR: join(dataDir, 'none'),
      OIDC_ISSUER: real.OIDC_ISSUER,
    }),
  ).toThrow('DEMO=1 and OIDC_ISSUER exclude each other');
  expect(existsSync(join(dataDir, 'none'))).toBe(false);
});

test('partners are found by their variables, else by the port base', () => {
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

test('policies are decided here unless a decision point is named: over https, or on this machine', () => {
  const at = (DECISION_POINT_URL: string) =>
    gatewayConfig({ ...real, DECISION_POINT_URL }).decisionPointUrl;
  expect(gatewayConfig(real).decisionPointUrl).toBeNull();
  expect(at('https://pdp.example/x')).toBe('https://pdp.example/x');
  expect(at('http://127.0.0.1:7000')).toBe('http://127.0.0.1:7000');
});

test('look-ups are counted per process unless a Redis is named: over TLS, or on this machine', () => {
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

describe('the start is stopped by the name of the variable', () => {
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
