import { randomUUID, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { demoPersonId } from './person-id.js';
import { personas, type PersonaName } from './personas.js';

export const demoIssuer = 'urn:reintegratiegraaf:demo';
export const demoAudience = 'reintegratiegraaf';

/** A bearer token for a persona, as the demo issuer gives it; valid for an hour. With other `scopes` only in tests. */
export function demoToken(
  name: PersonaName,
  issuerKey: KeyObject,
  scopes: readonly string[] = personas[name].scopes,
): Promise<string> {
  const { role, organisatie, justitiabele } = personas[name];
  return new SignJWT({
    azp: `demo-${name}`,
    rol: role,
    organisatie,
    justitiabele: justitiabele && demoPersonId(justitiabele),
    scope: scopes.join(' '),
  })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt' })
    .setIssuer(demoIssuer)
    .setAudience(demoAudience)
    .setSubject(`demo:${name}`)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(issuerKey);
}
