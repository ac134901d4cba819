import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { jwtVerify } from 'jose';
import { demoIssuerKeys } from '../../shared/demo/keys.js';
import { demoPersonId } from '../../shared/demo/person-id.js';
import { demoAudience, demoIssuer } from '../../shared/demo/token.js';
import { script } from '../support/compiled.js';

const dataDir = mkdtempSync(join(tmpdir(), 'demo-commands-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const run = (name: string, ...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [...script(`gateway/cli/${name}.ts`), ...args],
      { env: { DATA_DIR: dataDir } },
      (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

test('token fails without a demonstration, and creates no key', async () => {
  const { code, out, err } = await run('token', 'beheerder');
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('npm start');
  expect(existsSync(join(dataDir, 'demo'))).toBe(false);
});

test('token lists the personas when the name is unknown', async () => {
  const { code, out, err } = await run('token', 'baas');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/'baas'.*casemanager-vught.*systeem-akkoord/);
});

test('token prints a bearer token of the persona and nothing else', async () => {
  const { publicKey } = demoIssuerKeys(dataDir);
  const { code, out } = await run('token', 'justitiabele-a');
  expect(code).toBe(0);
  const { payload } = await jwtVerify(out.replace(/\n$/, ''), publicKey, {
    issuer: demoIssuer,
    audience: demoAudience,
  });
  expect(payload).toMatchObject({
    azp: 'demo-justitiabele-a',
    rol: 'justitiabele',
    justitiabele: demoPersonId('justitiabele-a'),
  });
});

test('personas prints the demo people by key', async () => {
  const { out } = await run('personas');
  const people = JSON.parse(out) as Record<string, { id: string }>;
  expect(people['knownToAll']).toEqual({ id: demoPersonId('knownToAll') });
  expect(Object.keys(people)).toEqual(
    expect.arrayContaining([
      'knownToDjiOnly',
      'knownToRotterdamOnly',
      'justitiabele-a',
      'justitiabele-b',
      'underTbs',
    ]),
  );
});
