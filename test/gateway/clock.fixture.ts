import type { ServerResponse } from 'node:http';
import { smallFederation } from '../../gateway/testing/small-federation.js';
import { sendJson } from '../../gateway/testing/stub-partner.js';
import { personas } from '../../shared/demo/personas.js';
import { signDemoToken } from '../../shared/demo/token.js';

/** Prints, for each jump of the clock by an hour, what becomes of requests; `clock.mjs` is loaded before. */
const { shiftClock } = globalThis as unknown as {
  shiftClock(milliseconds: number): void;
};
const hour = 3_600_000;
const query = '{ inrichtingen { code } }';
const federation = await smallFederation({ dji: 2_000 }, {}, {});
const { dji } = federation.partners;

const tokenOf = (validFor: string) =>
  signDemoToken(personas['casemanager-vught'], federation.issuerKey, {
    client: 'clock',
    subject: 'clock',
    validFor,
  });
const statusOf = async (token: string) => {
  const { status } = await federation.post(JSON.stringify({ query }), {
    authorization: `Bearer ${token}`,
  });
  return status;
};
const outcomeOf = async () => {
  const { status, body } = await federation.execute(query);
  return [status, body.errors?.[0].extensions.reason ?? 'complete'] as const;
};
/** Until dji has the next request. */
const received = () =>
  new Promise<ServerResponse>((resolve) => {
    dji.handler = resolve;
  });

for (const jump of [hour, -hour, -hour, hour]) {
  const old = await tokenOf('59m');
  const next = received();
  const inFlight = outcomeOf();
  const response = await next;
  shiftClock(jump);
  sendJson(response, { data: { inrichtingen: [{ code: 'PI-1' }] } });
  const during = await inFlight;
  dji.handler = () => {};
  const hangs = outcomeOf();
  shiftClock(-2 * jump);
  shiftClock(2 * jump);
  const hung = await hangs;
  dji.handler = null;
  const later: string[] = [];
  for (let turn = 0; turn < 10; turn += 1)
    later.push(String(await outcomeOf()));
  console.log(
    JSON.stringify({
      jump: jump / hour,
      inFlight: during,
      hung,
      later: [...new Set(later)],
      oldToken: await statusOf(old),
    }),
  );
}
process.exit(0);
