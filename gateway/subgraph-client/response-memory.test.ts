import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  smallFederation,
  type GatewayResponse,
  type SmallFederation,
} from '../testing/small-federation.js';

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation({}, { maxHeldBytes: 1_000_000 });
});
afterAll(() => federation.stop());

const half = ' '.repeat(700_000);
const inrichtingen = '{ inrichtingen { code } }';
const gemeente = '{ gemeente(code: "0001") { naam } }';

test('what responses hold together is limited, whichever partner sends them, and free again when they are parsed', async () => {
  const { partners, execute } = federation;
  let first!: Promise<GatewayResponse>;
  const begun = await new Promise<ServerResponse>((resolve) => {
    partners.dji.handler = (response) => {
      response.setHeader('content-type', 'application/json');
      response.write(half, () => resolve(response));
    };
    first = execute(inrichtingen);
  });
  partners.gemeente.handler = (response) => {
    response.setHeader('content-type', 'application/json');
    response.on('error', () => {});
    response.end(`${half}{"data":{"gemeente":{"naam":"Eendorp"}}}`);
  };
  const refused = await execute(gemeente);
  expect(refused.body.data).toEqual({ gemeente: null });
  expect(refused.body.errors[0].extensions).toEqual({
    code: 'PARTNER_UNAVAILABLE',
    partner: 'gemeente',
    reason: 'OVERLOADED',
  });
  begun.end('{"data":{"inrichtingen":[]}}');
  expect((await first).body).toEqual({ data: { inrichtingen: [] } });
  const { body } = await execute(gemeente);
  expect(body).toEqual({ data: { gemeente: { naam: 'Eendorp' } } });
});
