import {
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
} from 'node:crypto';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from '@jest/globals';
import {
  exportJWK,
  SignJWT,
  UnsecuredJWT,
  type JWTHeaderParameters,
} from 'jose';
import { createAuthenticate } from '../../gateway/authentication/authenticate.js';
import { tokenVerifier } from '../../gateway/authentication/token-verifier.js';
import { remoteJwks } from '../../gateway/authentication/jwks.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';
import { purposeUri } from '../../shared/access/doelbinding.js';
import { createLogger } from '../../shared/logger.js';
import { startIssuer, type TestIssuer } from '../support/issuer.js';

const audience = 'urn:test:graaf';
const claims = {
  sub: 'u1',
  azp: 'client-1',
  rol: 'casemanager',
  organisatie: 'PI-VUGHT',
  scope: 'keten:lezen bsn:lezen',
  doelbinding: purposeUri('detentie-en-re-integratieplan'),
};
const query = '{ justitiabele(id: "p1") { naam bsn } }';
const name = 'naam van p1';
const bsn = 'bsn van p1';

let issuer: TestIssuer;
let federation: SmallFederation;
/** Milliseconds on the clock by which the gateway judges the age of keys. */
let clock = 0;
beforeAll(async () => {
  issuer = await startIssuer(audience);
  federation = await smallFederation({}, gatewayOf(issuer));
});
afterAll(async () => {
  await federation.stop();
  await issuer.stop();
});
/** Each test begins with fresh keys, and no question to the issuer lately. */
beforeEach(async () => {
  Object.assign(issuer, { isUp: true, says: {} });
  await issuer.rotate();
  clock += 2 * hour;
  expect(await outcome(await issuer.token(claims))).toBe('accepted');
  clock += minute;
  issuer.requestedPaths = [];
  federation.reset();
});

const minute = 60_000;
const hour = 60 * minute;

const gatewayOf = ({ url }: TestIssuer) => {
  const key = remoteJwks(url, createLogger('test', 'silent'), () => clock);
  return {
    authenticate: createAuthenticate(
      tokenVerifier({ name: url, audience, key }),
    ),
  };
};

const ask = (headers: Record<string, string>, path = '') =>
  fetch(`${federation.gateway.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

/** `accepted`, or the status and code of the refusal; of a refusal nothing may have reached a partner. */
async function outcome(token: string): Promise<string> {
  const before = asked();
  const response = await ask({ authorization: `Bearer ${token}` });
  const { data, errors } = (await response.json()) as any;
  if (data?.justitiabele?.naam === name) return 'accepted';
  expect({ data, asked: asked() }).toEqual({ data: undefined, asked: before });
  expect(errors).toHaveLength(1);
  return `${response.status} ${errors[0].extensions.code}`;
}
const asked = () =>
  Object.values(federation.partners).reduce(
    (sum, { requests }) => sum + requests.length,
    0,
  );
const refused = '401 UNAUTHENTICATED';

test('N34: without a token nothing is seen and no partner is asked', async () => {
  const response = await ask({});
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    data: { justitiabele: null },
    errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
  });
  expect(asked()).toBe(0);
});

test.each(['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'])(
  'a token signed by %s is accepted',
  async (alg) => {
    await issuer.rotate(alg);
    expect(await outcome(await issuer.token(claims))).toBe('accepted');
  },
);

test('N37: a token by an algorithm that is not on the list is refused, though its key is published', async () => {
  await issuer.rotate('ES512');
  expect(await outcome(await issuer.token(claims))).toBe(refused);
});

test.each([
  'Bearer',
  'Bearer ',
  'Bearer abc',
  'Bearer a.b.c',
  'Bearer a.b.c.d.e',
  'Basic dTE6Z2VoZWlt',
  'bearer: x',
])('N35: `Authorization: %s` is refused', async (authorization) => {
  const response = await ask({ authorization });
  expect(response.status).toBe(401);
  expect(asked()).toBe(0);
});

test("N36: a token that was changed, or signed with a key of one's own, is refused", async () => {
  const token = await issuer.token(claims);
  const [header, , signature] = token.split('.');
  const more = Buffer.from(JSON.stringify({ ...claims, scope: 'alles' }));
  expect(
    await outcome(`${header}.${more.toString('base64url')}.${signature}`),
  ).toBe(refused);
  expect(await outcome(await forged({}, await kidOf(token)))).toBe(refused);
});

test('N37: a token without a signature is refused', async () => {
  const token = new UnsecuredJWT({ ...claims, jti: 'x' })
    .setIssuer(issuer.url)
    .setAudience(audience)
    .setExpirationTime('1m')
    .encode();
  expect(await outcome(token)).toBe(refused);
});

test("N37: a token signed with HS256 by the issuer's public key is refused", async () => {
  await issuer.rotate('RS256');
  const { keys } = (await (await fetch(`${issuer.url}/keys`)).json()) as any;
  const publicKey = createPublicKey({ key: keys[0], format: 'jwk' });
  const secret = createSecretKey(
    Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })),
  );
  const token = await ordinary({ alg: 'HS256', kid: keys[0].kid }).sign(secret);
  expect(await outcome(token)).toBe(refused);
});

const past = Math.floor(Date.now() / 1_000) - 120;
test.each<[string, object]>([
  ['of another issuer', { iss: 'https://elders.example' }],
  ['of an issuer that is written almost alike', { iss: 'http://127.0.0.1' }],
  ['for another audience', { aud: 'urn:test:graa' }],
  ['for other audiences', { aud: ['a', 'urn:test:graaf2'] }],
  ['for no audience', { aud: undefined }],
  ['of no client', { azp: undefined }],
  ['of a client without a name', { azp: '' }],
  ['of several clients', { azp: ['client-1', 'client-2'] }],
  ['of nobody', { sub: undefined }],
  ['of nobody with a name', { sub: '' }],
  ['without an id', { jti: undefined }],
  ['that is over', { exp: past }],
  ['that never ends', { exp: undefined }],
  ['that ends at a text', { exp: '2099-01-01' }],
  ['whose time has not come', { nbf: past + 3_600 }],
])('N38: a token %s is refused', async (_title, wrong) => {
  expect(await outcome(await issuer.token({ ...claims, ...wrong }))).toBe(
    refused,
  );
});

test('N38: clocks may differ by 30 seconds, not by a minute', async () => {
  const now = Math.floor(Date.now() / 1_000);
  const near = { exp: now - 5, nbf: now + 20 };
  expect(await outcome(await issuer.token({ ...claims, ...near }))).toBe(
    'accepted',
  );
  for (const far of [{ exp: now - 60 }, { nbf: now + 60 }])
    expect(await outcome(await issuer.token({ ...claims, ...far }))).toBe(
      refused,
    );
});

test('N38: what was said to go wrong holds nothing of the token', async () => {
  const response = await ask({
    authorization: `Bearer ${await issuer.token({ ...claims, sub: '999900012', exp: past })}`,
  });
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'The bearer token has expired.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  });
  expect(response.headers.get('www-authenticate')).toBe(
    'Bearer error="invalid_token"',
  );
});

test.each(['caller-assertion+jwt', 'logout+jwt', 'application/dpop+jwt'])(
  'N38: a JWT that is no access token (%s) is refused',
  async (typ) => {
    expect(await outcome(await issuer.token(claims, { typ }))).toBe(refused);
  },
);

test.each(['JWT', 'application/at+jwt', undefined])(
  'an access token may call itself %s',
  async (typ) => {
    expect(await outcome(await issuer.token(claims, { typ }))).toBe('accepted');
  },
);

describe('N39: nothing in a token says where its key is', () => {
  test.each(['jku', 'x5u', 'jwk'])('%s', async (place) => {
    let visits = 0;
    const elsewhere = createServer((_request, response) => {
      visits += 1;
      response.end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) =>
      elsewhere.listen(0, '127.0.0.1', resolve),
    );
    const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/keys`;
    const jwk = {
      ...(await exportJWK(own.publicKey)),
      kid: 'eigen',
      alg: 'ES256',
    };
    const header = { [place]: place === 'jwk' ? jwk : url };
    expect(await outcome(await forged(header, 'eigen'))).toBe(refused);
    elsewhere.close();
    expect(visits).toBe(0);
  });
});

test('N39: two Authorization headers are refused, even when both are good', async () => {
  const bearer = `Bearer ${await issuer.token(claims)}`;
  const status = await new Promise((resolve) => {
    request(
      federation.gateway.url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: [bearer, bearer] as unknown as string,
        },
      },
      (response) => resolve(response.resume().statusCode),
    ).end(JSON.stringify({ query }));
  });
  expect(status).toBe(401);
  expect((await ask({ authorization: `${bearer}, ${bearer}` })).status).toBe(
    401,
  );
  expect(asked()).toBe(0);
});

test('N39: a token in the address is refused, beside a good header too', async () => {
  const token = await issuer.token(claims);
  for (const headers of [{}, { authorization: `Bearer ${token}` }]) {
    const response = await ask(headers, `?access_token=${token}`);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain(token);
  }
  expect(asked()).toBe(0);
});

describe('N39: a scope counts as it is written', () => {
  const seen = async (changes: object) => {
    const token = await issuer.token({ ...claims, ...changes });
    const response = await ask({ authorization: `Bearer ${token}` });
    return ((await response.json()) as any).data.justitiabele;
  };

  test('separated by spaces', async () => {
    expect(await seen({ scope: ' keten:lezen  bsn:lezen ' })).toEqual({
      naam: name,
      bsn,
    });
  });

  test.each([
    ['empty', { scope: '' }],
    ['absent', { scope: undefined }],
    ['the beginning of another', { scope: 'bsn:leze' }],
    ['longer than another', { scope: 'bsn:lezen2 xbsn:lezen' }],
    ['in capitals', { scope: 'BSN:LEZEN' }],
    ['separated by commas', { scope: 'keten:lezen,bsn:lezen' }],
    [
      'in another claim',
      { scope: undefined, scp: 'bsn:lezen', roles: ['bsn:lezen'] },
    ],
  ])('%s opens nothing', async (_title, changes) => {
    expect(await seen(changes)).toEqual({ naam: name, bsn: null });
  });

  test('a list is no scope by RFC 9068: the token is refused', async () => {
    const token = await issuer.token({ ...claims, scope: ['bsn:lezen'] });
    expect(await outcome(token)).toBe(refused);
  });
});

describe('N39: keys come and go', () => {
  test('a token signed with a new key is accepted at once, and the issuer is asked once for it', async () => {
    await issuer.rotate();
    const token = await issuer.token(claims);
    expect(await outcome(token)).toBe('accepted');
    expect(await outcome(token)).toBe('accepted');
    expect(issuer.requestedPaths).toEqual([
      '/.well-known/openid-configuration',
      '/keys',
    ]);
  });

  test('whoever sends tokens with unknown keys makes the gateway ask the issuer once per ten seconds', async () => {
    for (let round = 0; round < 5; round++)
      expect(await outcome(await forged({}, `kid-${round}`))).toBe(refused);
    await Promise.all(
      [1, 2, 3, 4].map(async (n) => outcome(await forged({}, `nog-${n}`))),
    );
    expect(issuer.requestedPaths).toHaveLength(2);
    clock += 10_000;
    await outcome(await forged({}, 'later'));
    expect(issuer.requestedPaths).toHaveLength(4);
  });

  test('a key that was withdrawn opens nothing after ten minutes', async () => {
    const token = await issuer.token(claims);
    await issuer.rotate();
    clock += 8 * minute;
    expect(await outcome(token)).toBe('accepted');
    clock += minute;
    expect(await outcome(token)).toBe(refused);
  });

  test('and at once when the new key is known', async () => {
    const token = await issuer.token(claims);
    await issuer.rotate();
    expect(await outcome(await issuer.token(claims))).toBe('accepted');
    expect(await outcome(token)).toBe(refused);
  });

  test('while the issuer is away known keys work for an hour; then it is said when to try again', async () => {
    const token = await issuer.token(claims);
    issuer.isUp = false;
    clock += 58 * minute;
    expect(await outcome(token)).toBe('accepted');
    clock += 2 * minute;
    expect(await outcome(token)).toBe('503 OVERLOADED');
    const response = await ask({ authorization: `Bearer ${token}` });
    expect(response.headers.get('retry-after')).toBe('10');
    expect(issuer.requestedPaths).toHaveLength(2);
    issuer.isUp = true;
    clock += 10_000;
    expect(await outcome(token)).toBe('accepted');
  });

  test('while it is away a token with an unknown key is not called bad', async () => {
    const token = await forged({}, 'kid-nieuw');
    issuer.isUp = false;
    expect(await outcome(token)).toBe('503 OVERLOADED');
  });

  test.each<[string, () => object]>([
    ['names another issuer', () => ({ issuer: 'https://elders.example' })],
    ['names no keys', () => ({ jwks_uri: undefined })],
    [
      'has keys where others may change them on the way',
      // The same server, by a number that is not said to be of this machine.
      () => ({
        jwks_uri: `${issuer.url.replace('127.0.0.1', '0.0.0.0')}/keys`,
      }),
    ],
  ])(
    'an issuer whose discovery document %s is not believed',
    async (_title, says) => {
      const token = await issuer.token(claims);
      issuer.metadata = says();
      clock += hour;
      expect(await outcome(token)).toBe('503 OVERLOADED');
    },
  );

  test('a redirect is not followed', async () => {
    const token = await issuer.token(claims);
    const elsewhere = createServer((_request, response) => {
      response.writeHead(302, { location: `${issuer.url}/keys` }).end();
    });
    await new Promise<void>((resolve) =>
      elsewhere.listen(0, '127.0.0.1', resolve),
    );
    issuer.metadata = {
      jwks_uri: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`,
    };
    clock += hour;
    expect(await outcome(token)).toBe('503 OVERLOADED');
    elsewhere.close();
    elsewhere.closeAllConnections();
  });
});

const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const kidOf = async (token: string) =>
  (
    JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as {
      kid: string;
    }
  ).kid;

/** A token as the issuer makes it, to be signed by somebody else. */
const ordinary = (header: JWTHeaderParameters) =>
  new SignJWT({ ...claims, jti: 'x' })
    .setProtectedHeader(header)
    .setIssuer(issuer.url)
    .setAudience(audience)
    .setExpirationTime('1m');
const forged = (header: object, kid: string) =>
  ordinary({ alg: 'ES256', kid, ...header }).sign(own.privateKey);
