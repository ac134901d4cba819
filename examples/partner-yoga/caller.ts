import type { KeyObject } from 'node:crypto';
import { jwtVerify } from 'jose';
import { notSigned } from './errors.js';

/** The parties of the roles whose users have relations through an organisation. */
export const partyOfRole: Readonly<Record<string, string>> = {
  casemanager: 'DJI',
  reclasseringswerker: 'RECLASSERING',
  'coordinator-nazorg': 'GEMEENTE',
  'klantmanager-uwv': 'UWV',
};
const roles = [
  ...Object.keys(partyOfRole),
  ...['anoniem', 'justitiabele', 'integrator', 'beheerder', 'systeem'],
  'functionaris-gegevensbescherming',
];

/** Who calls, as the gateway signed it. */
export interface Caller {
  subject: string;
  role: string;
  organisation: string | null;
  justitiabele: string | null;
  scopes: readonly string[];
  purpose: string | null;
  /** The one person of break-glass access. */
  opened: string | null;
  /** Digest of the only body that it is valid for; `null`: any query, no mutation. */
  body: string | null;
}

/** As the gateway signs them: null where there is none. */
interface Claims {
  sub: string;
  role: string;
  org: string | null;
  justitiabele: string | null;
  scope: string;
  purpose: string | null;
  noodtoegang?: { justitiabele: string } | null;
  body: string | null;
}

/** Error: UNAUTHENTICATED unless the gateway signed it for `partner`, for now. */
export async function verifyCaller(
  assertion: string,
  partner: string,
  key: KeyObject,
): Promise<Caller> {
  const { payload } = await jwtVerify<Claims>(assertion, key, {
    algorithms: ['EdDSA'],
    typ: 'caller-assertion+jwt',
    issuer: 'urn:reintegratiegraaf:gateway',
    requiredClaims: ['sub', 'jti', 'exp', 'iat', 'role', 'body'],
  }).catch(() => {
    throw notSigned();
  });
  const { aud, iat, exp, role, body } = payload;
  const isValid =
    // The library accepts a list of audiences: an assertion for several partners could be replayed.
    aud === partner &&
    roles.includes(role) &&
    (body === null || typeof body === 'string') &&
    iat! <= Date.now() / 1_000 + 30 &&
    exp! - iat! <= 60;
  if (!isValid) throw notSigned();
  return {
    subject: payload.sub,
    role,
    organisation: payload.org,
    justitiabele: payload.justitiabele,
    scopes: payload.scope.split(' '),
    purpose: payload.purpose,
    opened: payload.noodtoegang?.justitiabele ?? null,
    body,
  };
}
