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
  return signDemoToken({ ...personas[name], ...other }, issuerKey, {
    client: `demo-${name}`,
    subject: `demo:${name}`,
    validFor: '1h',
  });
}

/** As `demoToken`, for a program: another client than that of people who try the persona, since it may send its registered operations only. */
export const demoClientToken = (
  client: string,
  persona: PersonaName,
  issuerKey: KeyObject,
): Promise<string> =>
  signDemoToken(personas[persona], issuerKey, {
    client,
    subject: `demo:${persona}`,
    validFor: '1h',
  });

/** A bearer token with what a persona may do, for another user of it; with `id` for the justitiabele with that id. */
export function signDemoToken(
  { role, organisatie, justitiabele, scopes, doelbinding }: Persona,
  issuerKey: KeyObject,
  {
    client,
    subject,
    validFor,
    id = justitiabele && demoPersonId(justitiabele),
  }: { client: string; subject: string; validFor: string; id?: string | null },
): Promise<string> {
  return new SignJWT({
    azp: client,
    rol: role,
    organisatie,
    justitiabele: id,
    scope: scopes.join(' '),
    doelbinding,
  })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt' })
    .setIssuer(demoIssuer)
    .setAudience(demoAudience)
    .setSubject(subject)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(validFor)
    .sign(issuerKey);
}
