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
/** The gateway's clock for the age of keys, in milliseconds. */
let clock = 0;
beforeAll(async () => {
  issuer = await startIssuer(audience);
  federation = await smallFederation({}, gatewayOf(issuer));
});
afterAll(async () => {
  await federation.stop();
  await issuer.stop();
});
/** Each test starts with freshly fetched keys and an unused refresh limit. */
beforeEach(async () => {
  Object.assign(issuer, { isUp: true, hangs: false, metadata: {} });
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
  const keys = remoteJwks(url, createLogger('test', 'silent'), () => clock);
  return {
    authenticate: createAuthenticate(
      tokenVerifier({ name: url, audience, key: keys }),
    ),
    ready: { issuer: keys.check },
  };
};

const ask = (headers: Record<string, string>, path = '') =>
  fetch(`${federation.gateway.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

/** `accepted`, or the status and code of the refusal, after which no partner may have got a request. */
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

test('N34: without a token there are no data and no subgraph requests', async () => {
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

test('N37: a token with an algorithm that is not permitted is refused, even if its key is published', async () => {
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

test('N38: the clock tolerance is 30 seconds', async () => {
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

test('N38: error messages contain nothing of the token', async () => {
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
  'N38: a JWT that is not an access token (%s) is refused',
  async (typ) => {
    expect(await outcome(await issuer.token(claims, { typ }))).toBe(refused);
  },
);

test.each(['JWT', 'application/at+jwt', undefined])(
  'an access token may have the type %s',
  async (typ) => {
    expect(await outcome(await issuer.token(claims, { typ }))).toBe('accepted');
  },
);

describe('N39: header parameters with a key or its location are ignored', () => {
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

test('N39: two Authorization headers are refused, even if both are valid', async () => {
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

test('N39: a token in the URL is refused, also with a valid header', async () => {
  const token = await issuer.token(claims);
  for (const headers of [{}, { authorization: `Bearer ${token}` }]) {
    const response = await ask(headers, `?access_token=${token}`);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain(token);
  }
  expect(asked()).toBe(0);
});

describe('N39: scopes are matched exactly', () => {
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
  ])('%s grants nothing', async (_title, changes) => {
    expect(await seen(changes)).toEqual({ naam: name, bsn: null });
  });

  test('a token with an array as scope, against RFC 9068, is refused', async () => {
    const token = await issuer.token({ ...claims, scope: ['bsn:lezen'] });
    expect(await outcome(token)).toBe(refused);
  });
});

describe('N39: key rotation', () => {
  test('a token signed with a new key is accepted immediately, with one request to the issuer', async () => {
    await issuer.rotate();
    const token = await issuer.token(claims);
    expect(await outcome(token)).toBe('accepted');
    expect(await outcome(token)).toBe('accepted');
    expect(issuer.requestedPaths).toEqual([
      '/.well-known/openid-configuration',
      '/keys',
    ]);
  });

  test('tokens with unknown keys cause at most one request to the issuer per ten seconds', async () => {
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

  test('a withdrawn key is no longer accepted after ten minutes', async () => {
    const token = await issuer.token(claims);
    await issuer.rotate();
    clock += 8 * minute;
    expect(await outcome(token)).toBe('accepted');
    clock += minute;
    expect(await outcome(token)).toBe(refused);
  });

  test('a withdrawn key is refused immediately once the new key is fetched, even for a token that was accepted before', async () => {
    const token = await issuer.token(claims);
    expect(await outcome(token)).toBe('accepted');
    await issuer.rotate();
    clock += 10_000;
    expect(await outcome(await issuer.token(claims))).toBe('accepted');
    expect(await outcome(token)).toBe(refused);
  });

  test('while the issuer is down cached keys are accepted for an hour; then the response has Retry-After', async () => {
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

  test('an issuer that hangs delays no request while there are cached keys', async () => {
    const token = await issuer.token(claims);
    issuer.hangs = true;
    clock += 20 * minute;
    const begun = performance.now();
    expect(await outcome(token)).toBe('accepted');
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  test('while there are no keys the gateway is not ready and says why, until the issuer works', async () => {
    const ready = async () => {
      const { opsUrl } = federation.gateway;
      const response = await fetch(`${opsUrl}/health/ready`);
      return { status: response.status, body: await response.json() };
    };
    expect(await ready()).toMatchObject({ status: 200 });
    issuer.isUp = false;
    clock += 58 * minute;
    expect(await ready()).toMatchObject({ status: 200 });
    clock += 2 * minute;
    expect(await ready()).toEqual({
      status: 503,
      body: {
        status: 'not ready',
        failed: { issuer: 'no keys from the issuer: status 503' },
        details: { supergraph: expect.anything() },
      },
    });
    issuer.isUp = true;
    clock += 10_000;
    expect(await ready()).toMatchObject({ status: 200 });
  });

  test('while it is down a token with an unknown key is not reported as invalid', async () => {
    const token = await forged({}, 'kid-nieuw');
    issuer.isUp = false;
    expect(await outcome(token)).toBe('503 OVERLOADED');
  });

  test.each<[string, () => object]>([
    ['names another issuer', () => ({ issuer: 'https://elders.example' })],
    ['names no keys', () => ({ jwks_uri: undefined })],
    [
      'has its keys at a URL without TLS on another host',
      // The same server, at an address that is not recognized as loopback.
      () => ({
        jwks_uri: `${issuer.url.replace('127.0.0.1', '0.0.0.0')}/keys`,
      }),
    ],
  ])(
    'an issuer whose discovery document %s is refused',
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

/** A token like those of the issuer, to be signed with another key. */
const ordinary = (header: JWTHeaderParameters) =>
  new SignJWT({ ...claims, jti: 'x' })
    .setProtectedHeader(header)
    .setIssuer(issuer.url)
    .setAudience(audience)
    .setExpirationTime('1m');
const forged = (header: object, kid: string) =>
  ordinary({ alg: 'ES256', kid, ...header }).sign(own.privateKey);
