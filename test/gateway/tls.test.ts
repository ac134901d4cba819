import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { script } from '../support/compiled.js';
import { startProcessWithUs } from '../support/process.js';
import { certificate } from '../../gateway/testing/certificates.js';
import { sendJson } from '../../gateway/testing/stub-partner.js';

const authority = certificate('authority');
const valid = certificate('localhost', { issuer: authority });
const hour = 3_600_000;

/** How a partner at https://localhost fails, and the certificate or options of its server. */
const faults: [string, ServerOptions | 'http'][] = [
  [
    'whose certificate has expired',
    certificate('localhost', {
      issuer: authority,
      validUntil: Date.now() - hour,
    }),
  ],
  [
    'with the certificate of another host',
    certificate('dji.example', { issuer: authority }),
  ],
  [
    'whose certificate is of an unknown authority',
    certificate('localhost', { issuer: certificate('authority') }),
  ],
  ['that signs its own certificate', certificate('localhost')],
  ['with no certificate, so that the handshake fails', {}],
  ['that speaks no TLS', 'http'],
];

interface Partner {
  server: Server;
  url: string;
  connections: number;
  requests: number;
}

/** A label of a host name has at most 63 characters, so that no name server is needed to find none. */
const unknownHost = `https://${'x'.repeat(64)}.example/graphql`;
let partners: Partner[] = [];
let responses: any[] = [];
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  const authorities = join(folder, 'authority.pem');
  writeFileSync(authorities, authority.cert);
  partners = await Promise.all(
    [valid, ...faults.map(([, options]) => options)].map(listen),
  );
  const gateways = startProcessWithUs(
    [
      ...script('test/gateway/tls.fixture.ts'),
      ...partners.map(({ url }) => url),
      unknownHost,
    ],
    { NODE_EXTRA_CA_CERTS: authorities },
  );
  const code = await gateways.exited;
  rmSync(folder, { recursive: true });
  expect([code, gateways.output()]).toEqual([0, expect.any(String)]);
  responses = gateways
    .stdout()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
});
afterAll(() => {
  for (const { server } of partners) server.close();
});

const data = { inrichtingen: [{ code: 'PI-1' }] };

async function listen(options: ServerOptions | 'http'): Promise<Partner> {
  const server =
    options === 'http' ? createHttpServer() : createServer(options);
  const partner: Partner = { server, url: '', connections: 0, requests: 0 };
  server.on('connection', () => (partner.connections += 1));
  server.on('request', (_request, response) => {
    partner.requests += 1;
    sendJson(response, { data });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  partner.url = `https://localhost:${(server.address() as AddressInfo).port}/graphql`;
  return partner;
}

const gemeente = { naam: 'Eendorp' };
const withoutDji = {
  errors: [
    {
      message: 'No usable answer from dji.',
      path: ['inrichtingen'],
      extensions: {
        code: 'PARTNER_UNAVAILABLE',
        partner: 'dji',
        reason: 'CONNECTION',
      },
    },
  ],
  data: { inrichtingen: null, gemeente },
};

test('a partner over TLS whose certificate is of an authority that the process trusts responds', () => {
  expect(responses[0]).toEqual({ data: { ...data, gemeente } });
  expect(partners[0]).toMatchObject({ connections: 1, requests: 1 });
});

test.each(faults.map(([title], index) => [title, index + 1] as const))(
  'a partner %s gets no request and no second connection: CONNECTION, and the others are returned',
  (_title, index) => {
    expect(responses[index]).toEqual(withoutDji);
    expect(partners[index]).toMatchObject({ connections: 1, requests: 0 });
  },
);

test('a partner whose host name is not known is CONNECTION', () => {
  expect(responses.at(-1)).toEqual(withoutDji);
});
