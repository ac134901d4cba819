import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { script } from '../support/compiled.js';
import { hangingRequest } from '../support/hanging-request.js';
import {
  freePortBase,
  startProcess,
  type ServiceProcess,
} from '../support/process.js';

const enough = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'shutdown-'));
let base: number;
beforeEach(async () => {
  base = await freePortBase();
});
afterAll(() => rmSync(folder, { recursive: true }));

const gateway = async (env: Record<string, string> = {}) => {
  const started = startProcess(script('gateway/main.ts'), {
    DEMO: '1',
    PORT_BASE: String(base),
    DATA_DIR: join(folder, String(base)),
    ...env,
  });
  await started.waitForOutput('gateway listens on');
  return started;
};

/** Sends requests over kept connections until `goesOn` says no, and reports how each ended. */
async function client(
  agent: Agent,
  goesOn: () => boolean,
  ended: (outcome: string) => void,
) {
  while (goesOn()) {
    const sent = request({
      agent,
      port: base,
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
    });
    sent.end('{"query":"{ __typename }"}');
    try {
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      await text(response);
      ended(`${response.statusCode} ${response.headers.connection}`);
    } catch (error) {
      ended((error as NodeJS.ErrnoException).code ?? 'unknown');
    }
  }
}

/** As a load balancer does: 32 connections, and none any more when it sees that the gateway is not ready. */
async function stopUnderLoad({ child, exited }: ServiceProcess) {
  const outcomes = new Map<string, number>();
  const count = (outcome: string) => outcomes.get(outcome) ?? 0;
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  let goesOn = true;
  const clients = Array.from({ length: 32 }, () =>
    client(
      agent,
      () => goesOn,
      (outcome) => outcomes.set(outcome, count(outcome) + 1),
    ),
  );
  const until = async (outcome: string, times: number) => {
    while (count(outcome) < times)
      await new Promise((resolve) => setImmediate(resolve));
  };
  await until('200 keep-alive', 320);
  child.kill('SIGTERM');
  const ready = await waitForReadiness(503);
  await until('200 close', 64);
  goesOn = false;
  await Promise.all(clients);
  agent.destroy();
  return { outcomes, code: await exited, ready };
}

async function waitForReadiness(status: number): Promise<unknown> {
  for (;;) {
    const response = await fetch(
      `http://127.0.0.1:${base + 9}/health/ready?from=a-probe`,
    );
    if (response.status === status) return response.json();
    await response.text();
  }
}

test(
  'no client sees a connection reset: while draining, the gateway serves requests and closes their connections, and it exits with 0',
  async () => {
    const { outcomes, code, ready } = await stopUnderLoad(
      await gateway({ SHUTDOWN_DELAY_SECONDS: '3' }),
    );
    expect(ready).toEqual({
      status: 'not ready',
      failed: { shutdown: 'it is stopping' },
      details: { supergraph: expect.anything() },
    });
    expect(code).toBe(0);
    expect([...outcomes.keys()].sort()).toEqual([
      '200 close',
      '200 keep-alive',
    ]);
  },
  enough,
);

test(
  'a second signal stops at once, and the log has the number of requests that were cut',
  async () => {
    const started = await gateway({ SHUTDOWN_GRACE_SECONDS: '60' });
    const socket = await hangingRequest(base);
    started.child.kill('SIGTERM');
    await waitForReadiness(503);
    const again = setInterval(() => started.child.kill('SIGTERM'), 200);
    expect(await started.exited).toBe(1);
    clearInterval(again);
    const line = started
      .output()
      .split('\n')
      .find((each) => each.includes('stopped by force'));
    expect(JSON.parse(line!)).toMatchObject({
      reason: 'second signal',
      count: 1,
    });
    socket.destroy();
  },
  enough,
);
