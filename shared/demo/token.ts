import { randomUUID, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { demoPersonId } from './person-id.js';
import { personas, type Persona, type PersonaName } from './personas.js';

export const demoIssuer = 'urn:reintegratiegraaf:demo';
export const demoAudience = 'reintegratiegraaf';

/** A bearer token for a persona, as the demo issuer gives it; valid for an hour. With something `other` than the persona has only in tests. */
export function demoToken(
  name: PersonaName,
  issuerKey: KeyObject,
  other: Partial<Persona> = {},
): Promise<string> {
  const persona: Persona = { ...personas[name], ...other };
  const { role, organisatie, justitiabele, scopes, doelbinding } = persona;
  return new SignJWT({
    azp: `demo-${name}`,
    rol: role,
    organisatie,
    justitiabele: justitiabele && demoPersonId(justitiabele),
    scope: scopes.join(' '),
    doelbinding,
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
