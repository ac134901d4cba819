import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { personas } from '../../shared/demo/personas.js';
import { demoAudience, demoIssuer } from '../../shared/demo/token.js';
import { allScopes } from '../support/schema-oracle.js';
import { testPurpose } from '../support/test-purpose.js';
import { persona } from './persona.js';

/** Authorization headers of `count` users, who may all see everything. */
export const tokens = (count: number, key: KeyObject): Promise<string[]> =>
  Promise.all(
    Array.from({ length: count }, (_, user) =>
      token(`bench:${user}`, key).then((text) => `Bearer ${text}`),
    ),
  );

function token(subject: string, key: KeyObject): Promise<string> {
  const { role, organisatie } = personas[persona];
  return new SignJWT({
    azp: 'bench',
    rol: role,
    organisatie,
    justitiabele: null,
    scope: allScopes.join(' '),
    doelbinding: [testPurpose(allScopes).uri],
  })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt' })
    .setIssuer(demoIssuer)
    .setAudience(demoAudience)
    .setSubject(subject)
    .setJti(subject)
    .setIssuedAt()
    .setExpirationTime('4h')
    .sign(key);
}
