import { readFileSync } from 'node:fs';
import { verify } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PersonaName } from '../../shared/demo/personas.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

// Implements only what docs/subgraph-contract.md, "The caller assertion", says, as a partner in another language would.
const page = readFileSync(
  new URL('../../docs/subgraph-contract.md', import.meta.url),
  'utf8',
);
const section = page.slice(page.indexOf('### The caller assertion'));
const documented = (heading: string) =>
  [
    ...section
      .slice(section.indexOf(heading))
      .split('\n\n')[0]!
      .matchAll(/^\| `[^|]+/gm),
  ]
    .flatMap(([row]) => [...row.matchAll(/`(\w+)`/g)])
    .map(([, claim]) => claim!);

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());

/** The assertion of a subgraph request, and its parts. */
async function assertionFor(persona: PersonaName) {
  federation.reset();
  await federation.execute('{ gemeente(code: "0001") { naam } }', {}, persona);
  const { headers } = federation.partners.gemeente.requests[0]!;
  const assertion = String(headers['caller-assertion']);
  const [header, claims, signature] = assertion.split('.');
  const read = (part: string) =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<
      string,
      unknown
    >;
  return {
    signed: Buffer.from(`${header}.${claims}`),
    signature: Buffer.from(signature!, 'base64url'),
    header: read(header!),
    claims: read(claims!),
  };
}

test('an assertion can be verified from its documentation with only an Ed25519 library', async () => {
  const before = Math.floor(Date.now() / 1000);
  const { header, claims, signed, signature } =
    await assertionFor('casemanager-vught');
  expect(verify(null, signed, federation.callerKey, signature)).toBe(true);
  signed[signed.length - 1]! ^= 1;
  expect(verify(null, signed, federation.callerKey, signature)).toBe(false);
  expect(header).toEqual({ alg: 'EdDSA', typ: 'caller-assertion+jwt' });
  expect(claims).toMatchObject({
    iss: 'urn:reintegratiegraaf:gateway',
    aud: 'gemeente',
    sub: 'demo:casemanager-vught',
    role: 'casemanager',
    org: 'PI-VUGHT',
    justitiabele: null,
    scope: expect.stringMatching(/^[\w-]+:[\w-]+( [\w-]+:[\w-]+)*$/),
    waarneming: null,
    noodtoegang: null,
  });
  const { iat, exp, jti } = claims as { iat: number; exp: number; jti: string };
  expect(jti).toMatch(/^[\da-f-]{36}$/);
  expect(iat).toBeGreaterThanOrEqual(before);
  expect(exp - iat).toBe(60);
});

test('every claim is documented, and every documented claim exists', async () => {
  const { header, claims } = await assertionFor('justitiabele-a');
  const names = [...documented('| part '), ...documented('| claim ')];
  // Only a mutation with an idempotency key has a claim of it.
  expect(names.toSorted()).toEqual(
    [...Object.keys(header), ...Object.keys(claims), 'idempotency'].toSorted(),
  );
});

test('every subgraph request has its own assertion, without a personal number', async () => {
  const [one, other] = [
    await assertionFor('justitiabele-a'),
    await assertionFor('justitiabele-a'),
  ];
  expect(one.claims['jti']).not.toBe(other.claims['jti']);
  // The person's id in the graph may look like anything; nine digits in a row elsewhere would be a number.
  const { justitiabele, jti: _jti, iat: _iat, exp: _exp, ...rest } = one.claims;
  expect(justitiabele).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
  expect(JSON.stringify(rest)).not.toMatch(/\d{8,9}/);
});
