import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { demoToken } from '../../shared/demo/token.js';
import {
  smallFederation,
  type SmallFederation,
} from '../../gateway/testing/small-federation.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation();
});
afterAll(() => federation.stop());
afterEach(() => federation.reset());

/** The request to gemeente differs for each code, so it is never deduplicated; when it arrives, the one to akkoord is in flight too. */
const query = (code: string) =>
  JSON.stringify({
    query: `{ justitiabele(id: "p1") { id } gemeente(code: "${code}") { code } }`,
  });

/** The number of requests to akkoord for two concurrent requests with these headers. */
async function requestsToAkkoord(
  ...came: [Record<string, string>, Record<string, string>]
): Promise<number> {
  const { akkoord, gemeente } = federation.partners;
  const bothInFlight = new Promise<void>((resolve) => {
    gemeente.overrideResponse = (response) => {
      if (gemeente.requests.length === 2) resolve();
      return response;
    };
  });
  akkoord.overrideResponse = async (response) => {
    await bothInFlight;
    return response;
  };
  const replies = await Promise.all(
    came.map((headers, index) =>
      federation.post(query(`000${index + 1}`), headers),
    ),
  );
  expect(replies.map(({ body }) => body.data.justitiabele)).toEqual([
    { id: 'p1' },
    { id: 'p1' },
  ]);
  return akkoord.requests.length;
}

const bearer = async () => ({
  authorization: `Bearer ${await demoToken('casemanager-vught', federation.issuerKey)}`,
});
const trace = () => ({
  traceparent: `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`,
});

test('equal concurrent requests of one token share one subgraph request', async () => {
  const token = await bearer();
  expect(await requestsToAkkoord(token, token)).toBe(1);
  federation.reset();
  const traced = { ...token, ...trace() };
  expect(await requestsToAkkoord(traced, traced)).toBe(1);
});

test('N46: another token of the same user does not share it', async () => {
  expect(await requestsToAkkoord(await bearer(), await bearer())).toBe(2);
});

test.each([
  ['trace', trace],
  ['transaction', () => ({ 'fsc-transaction-id': randomUUID() })],
])(
  'N46: another %s does not share it, and the partner gets both',
  async (_title, header) => {
    const token = await bearer();
    const came = [
      { ...token, ...header() },
      { ...token, ...header() },
    ] as const;
    expect(await requestsToAkkoord(...came)).toBe(2);
    const { requests } = federation.partners.akkoord;
    const passed = ({ headers }: (typeof requests)[number]) =>
      headers['fsc-transaction-id'] ?? headers['traceparent']!.slice(0, 35);
    const given = ({ traceparent, ...rest }: Record<string, string>) =>
      traceparent?.slice(0, 35) ?? rest['fsc-transaction-id'];
    expect(requests.map(passed).sort()).toEqual(came.map(given).sort());
  },
);
