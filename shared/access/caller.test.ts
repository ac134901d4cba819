import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { digest, signCaller, verifyCaller, type Caller } from './caller.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const caller: Caller = {
  subject: 'user-1',
  client: 'client-1',
  role: 'casemanager',
  organisation: 'PI-VUGHT',
  justitiabele: null,
  scopes: ['keten:lezen', 'detentie:schrijven'],
  purpose: null,
  needsWhereabouts: true,
  waarneming: { id: 'w1', eigenOrganisatie: 'PI-ZWOLLE' },
  noodtoegang: { id: 'n1', justitiabele: 'j1' },
  requestId: 'request-1',
};
const refused = { extensions: { code: 'UNAUTHENTICATED' } };

describe('the caller assertion', () => {
  test('carries the caller to the partner it is meant for', async () => {
    const assertion = signCaller(caller, 'dji', privateKey, 'body');
    expect(await verifyCaller(assertion, 'dji', publicKey)).toEqual({
      caller,
      body: digest('body'),
    });
  });

  test('is refused by another partner', async () => {
    const assertion = signCaller(caller, 'dji', privateKey, 'body');
    await expect(
      verifyCaller(assertion, 'gemeente', publicKey),
    ).rejects.toMatchObject(refused);
  });

  test('is refused when missing, broken or signed by somebody else', async () => {
    const stranger = generateKeyPairSync('ed25519').privateKey;
    const forged = signCaller(caller, 'dji', stranger, 'body');
    for (const assertion of [undefined, '', 'a.b.c', forged])
      await expect(
        verifyCaller(assertion, 'dji', publicKey),
      ).rejects.toMatchObject(refused);
  });

  test('is refused when it has expired or never expires', async () => {
    const jwt = () =>
      new SignJWT({ role: 'casemanager' })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'caller-assertion+jwt' })
        .setIssuer('urn:reintegratiegraaf:gateway')
        .setAudience('dji')
        .setSubject('user-1')
        .setJti('request-1');
    const expired = await jwt().setExpirationTime('-1s').sign(privateKey);
    const endless = await jwt().sign(privateKey);
    for (const assertion of [expired, endless])
      await expect(
        verifyCaller(assertion, 'dji', publicKey),
      ).rejects.toMatchObject(refused);
  });
});
