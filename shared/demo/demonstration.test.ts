import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { demonstration } from './demonstration.js';

const dataDir = mkdtempSync(join(tmpdir(), 'demonstration-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

test.each([
  [null, 'demo-casemanager-vught'],
  ['portaal', 'portaal'],
])('a token for the client %s is of %s', async (client, expected) => {
  const token = await demonstration.token(
    dataDir,
    'casemanager-vught',
    client,
  )!;
  expect(decodeJwt(token)).toMatchObject({ azp: expected });
});

test.each([
  ['casemanager-vught', ''],
  ['casemanager-vught', 'Portaal\n'],
  ['directeur', null],
  ['__proto__', null],
])('there is none for %j of the client %j', (persona, client) => {
  expect(demonstration.token(dataDir, persona, client)).toBeNull();
});
