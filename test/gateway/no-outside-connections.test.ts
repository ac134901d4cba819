import dns from 'node:dns';
import net from 'node:net';
import { afterAll, expect, jest, test } from '@jest/globals';
import { environment } from '../../gateway/config.js';
import { smallFederation } from '../../gateway/testing/small-federation.js';

const places: string[] = [];
const connect = net.Socket.prototype.connect;
jest.spyOn(net.Socket.prototype, 'connect').mockImplementation(function (
  this: net.Socket,
  ...args: unknown[]
) {
  const [first] = args.flat() as { host?: string; port?: number }[];
  places.push(`${first?.host}:${first?.port}`);
  return connect.apply(this, args as Parameters<typeof connect>);
});
const lookup = jest.spyOn(dns, 'lookup');
afterAll(() => {
  jest.restoreAllMocks();
});

test('N75: from start to stop the gateway connects to its partners and to nobody else', async () => {
  // By default these make Apollo's libraries report usage to Apollo.
  const apollo = { APOLLO_KEY: 'service:x:y', APOLLO_GRAPH_REF: 'x@current' };
  Object.assign(environment, apollo);
  const federation = await smallFederation();
  await federation.execute(
    '{ justitiabele(id: "p1") { naam basisvoorwaarden reintegratie } }',
  );
  await federation.stop();
  for (const name of Object.keys(apollo))
    delete (environment as NodeJS.ProcessEnv)[name];

  const known = [
    federation.gateway.url,
    ...Object.values(federation.partners).map(({ url }) => url),
  ].map((url) => new URL(url).host);
  expect(new Set(places)).toEqual(new Set(known));
  const names = lookup.mock.calls.map(([name]) => name);
  expect(names.filter((name) => name !== '127.0.0.1')).toEqual([]);
});
