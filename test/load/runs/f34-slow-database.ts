import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { today } from '../../../shared/days.js';
import { demoPeople } from '../../../shared/demo/people.js';
import { startFederation, type Federation } from '../../support/federation.js';
import { unifiedView } from '../../support/unified-view.js';
import type { LoadRun } from '../load-run.js';
import {
  LoadClient,
  outcomesOf,
  percentile,
  type LoadRequest,
  type Sent,
} from '../open-loop.js';

const most = 1.2;
const noiseMs = 5;
/** Few, because all of it is one process. */
const rate = 4;
const slowMs = 2_000;

/** F34. What the gateway writes waits for two seconds, again and again: another connection holds its table. */
export const slowDatabase: LoadRun = {
  id: 'F34',
  title: `a database that takes ${slowMs / 1_000} s: what needs it waits no longer, what does not is as fast (TEST_DATABASE_URL)`,
  execute: async ({ seconds }) => {
    const server = process.env['TEST_DATABASE_URL'];
    if (!server)
      return { outcome: 'open', detail: 'TEST_DATABASE_URL names no MariaDB' };
    const federation = await startFederation();
    const client = new LoadClient(federation.url);
    try {
      const without = await requestsOf(federation, '{ inrichtingen { naam } }');
      const audited = await requestsOf(federation, unifiedView);
      const phase = () =>
        Promise.all([
          client.openLoop(without, rate, seconds),
          client.openLoop(audited, 0.5, seconds),
        ]);
      await phase();
      const [before] = await phase();
      const release = await holdTable(federation, server);
      const [after, waited] = await phase();
      await release();
      return resultOf(before, after, waited);
    } finally {
      await client.close();
      await federation.stop();
    }
  },
};

function resultOf(before: Sent[], after: Sent[], waited: Sent[]) {
  const [usual, slow] = [percentile(before, 0.95), percentile(after, 0.95)];
  const isFast = slow <= usual * most || slow - usual <= noiseMs;
  const isGood = after.every((each) => each.isGood);
  return {
    outcome: !isGood ? 'fail' : isFast ? 'pass' : 'figure',
    detail: `p95 without the database ${usual.toFixed(0)} ms, then ${slow.toFixed(0)} ms: ${outcomesOf(after)}; with it at most ${percentile(waited, 1).toFixed(0)} ms: ${outcomesOf(waited)}`,
  } as const;
}

/** Two seconds of every two and a half. */
async function holdTable(
  { database }: Federation,
  server: string,
): Promise<() => Promise<void>> {
  const [row] = await database.read((manager) =>
    manager.query<{ name: string }[]>('SELECT DATABASE() AS name'),
  );
  const connection = await createConnection(`${server}/${row!.name}`);
  let isOver = false;
  const hold = async () => {
    while (!isOver) {
      await connection.query('LOCK TABLES verwerking WRITE');
      await sleep(slowMs);
      await connection.query('UNLOCK TABLES');
      await sleep(slowMs / 4);
    }
  };
  const held = hold();
  return async () => {
    isOver = true;
    await held;
    await connection.end();
  };
}

/** About one person after another. */
async function requestsOf(
  federation: Federation,
  query: string,
): Promise<() => LoadRequest> {
  const token = await federation.token('reclasseringswerker-rn');
  const people = demoPeople(today()).map(({ id }) => id);
  let turn = 0;
  return () => ({
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query,
      variables: { id: people[turn++ % people.length] },
    }),
  });
}
