import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { partnerConfig } from './partner-config.js';
import { newDataKey } from '../testing/test-partner.js';

const real = {
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'graaf',
  CALLER_VERIFY_KEY: generateKeyPairSync('ed25519').publicKey.export({
    type: 'spki',
    format: 'pem',
  }) as string,
  DJI_DATABASE_URL: 'mysql://dji@127.0.0.1:3306/dji',
  DJI_DATA_KEYS: newDataKey('test'),
  DJI_CLIENT_ID: 'systeem-dji',
  DJI_CLIENT_SECRET: 'geheim',
};

test.each(['https://issuer.example/realm', 'http://127.0.0.1:8080'])(
  'a partner takes its tokens from %s',
  (OIDC_ISSUER) => {
    expect(partnerConfig('dji', undefined, { ...real, OIDC_ISSUER }).name).toBe(
      'dji',
    );
  },
);

test.each([
  'http://issuer.example',
  'http://127.0.0.1.example',
  'https://issuer.example?realm=1',
  'https://issuer.example#realm',
  'https://user:pass@issuer.example',
  'issuer.example',
])('a partner does not start with its secret for %s', (OIDC_ISSUER) => {
  expect(() =>
    partnerConfig('dji', undefined, { ...real, OIDC_ISSUER }),
  ).toThrow('OIDC_ISSUER must be an https URL');
});

test.each([
  'postgres://dji@127.0.0.1:5432/dji',
  'mysql://dji:ge/heim@127.0.0.1:3306/dji',
  'mysql://dji:geheim@127.0.0.1:3306',
  'mysql://dji:geheim@127.0.0.1:3306/',
  '127.0.0.1:3306/dji',
  'mysql:dji:geheim@127.0.0.1:3306/dji',
  'geheim',
])('a partner does not start on %s, and does not repeat it', (url) => {
  const read = () =>
    partnerConfig('dji', undefined, { ...real, DJI_DATABASE_URL: url });
  expect(read).toThrow('DJI_DATABASE_URL must be mysql://');
  expect(read).not.toThrow(url);
});

test('a replica is a server, gets the password of the database, and is not repeated when it is none', () => {
  const read = (url: string) => () =>
    partnerConfig('dji', undefined, {
      ...real,
      DJI_DATABASE_PASSWORD: 'ge/heim',
      DJI_DATABASE_READ_URL: url,
    });
  expect(read('mysql://dji@replica:3306/dji')()).toMatchObject({
    databaseUrl: 'mysql://dji:ge%2Fheim@127.0.0.1:3306/dji',
    databaseReadUrl: 'mysql://dji:ge%2Fheim@replica:3306/dji',
  });
  expect(read('replica.db')).toThrow(
    'DJI_DATABASE_READ_URL must be mysql://user:password@host:3306/dji.',
  );
  expect(read('replica.db')).not.toThrow('replica.db');
});
