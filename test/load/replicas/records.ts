import {
  createConnection,
  type Connection,
  type RowDataPacket,
} from 'mysql2/promise';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ActingClients, ReadingClients } from './clients.js';
import type { ReplicaSet } from './replica-set.js';

/** What must not be: of mutations, reads and meldingen. */
export async function faultsIn(
  set: ReplicaSet,
  reading: ReadingClients,
  acting: ActingClients,
  seeded: ReadonlySet<string>,
): Promise<string[]> {
  const { lost, doubled } = await promises(set, acting);
  const counts = {
    'mutations lost': lost,
    'mutations done twice': doubled,
    'mutations without a response': acting.unanswered,
    'reads without a response': reading.unanswered,
    'reads without one row in the access log': await withoutAccess(
      set,
      reading.answered,
    ),
    'meldingen not delivered': await undelivered(set, seeded),
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`);
}

const connectTo = (set: ReplicaSet, owner: string): Promise<Connection> =>
  createConnection(set.databaseUrls[`${owner.toUpperCase()}_DATABASE_URL`]!);

async function select<Row>(
  connection: Connection,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const [rows] = await connection.query<RowDataPacket[]>(sql, values);
  return rows as Row[];
}

async function rowsOf<Row>(
  set: ReplicaSet,
  owner: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const connection = await connectTo(set, owner);
  try {
    return await select<Row>(connection, sql, values);
  } finally {
    await connection.end();
  }
}

async function promises(
  set: ReplicaSet,
  { acknowledged, sent }: ActingClients,
): Promise<{ lost: number; doubled: number }> {
  const rows = await rowsOf<{ text: string; times: number }>(
    set,
    'akkoord',
    'SELECT omschrijving AS text, COUNT(*) AS times FROM afspraak WHERE omschrijving IN (?) GROUP BY omschrijving',
    [sent],
  );
  const times = new Map(rows.map((row) => [row.text, Number(row.times)]));
  return {
    lost: acknowledged.filter((text) => !times.has(text)).length,
    doubled: [...times.values()].filter((count) => count > 1).length,
  };
}

async function withoutAccess(
  set: ReplicaSet,
  traceIds: readonly string[],
): Promise<number> {
  const rows = await rowsOf<{ trace: string; times: number }>(
    set,
    'gateway',
    'SELECT trace_id AS trace, COUNT(*) AS times FROM toegang WHERE trace_id IN (?) GROUP BY trace_id',
    [traceIds],
  );
  const once = rows.filter(({ times }) => Number(times) === 1);
  return traceIds.length - once.length;
}

/** Meldingen of the demo people, which were never sent. */
export const seededMeldingen = async (set: ReplicaSet): Promise<Set<string>> =>
  new Set(
    (
      await rowsOf<{ id: string }>(set, 'dji', 'SELECT id FROM melding_uit')
    ).map(({ id }) => id),
  );

const deliveredWithinMs = 60_000;

/** Meldingen that a receiver does not have once the outbox of DJI should be empty. */
async function undelivered(
  set: ReplicaSet,
  seeded: ReadonlySet<string>,
): Promise<number> {
  const open = () =>
    rowsOf<{ id: string }>(
      set,
      'dji',
      "SELECT id FROM melding_uit WHERE volgende_poging > ''",
    );
  const until = Date.now() + deliveredWithinMs;
  while ((await open()).length > 0 && Date.now() < until) await sleep(500);
  const sent = await rowsOf<{ id: string; aan: string }>(
    set,
    'dji',
    'SELECT id, aan FROM melding_uit WHERE bevestigd_tijdstip IS NOT NULL',
  );
  const received = new Set<string>();
  for (const owner of new Set(sent.map(({ aan }) => aan.toLowerCase())))
    for (const { id } of await rowsOf<{ id: string }>(
      set,
      owner,
      'SELECT id FROM melding_in',
    ))
      received.add(id);
  const lost = sent.filter(({ id }) => !seeded.has(id) && !received.has(id));
  return (await open()).length + lost.length;
}

/** Watches the lease of DJI's background work. `stop` gives the longest time without a renewal, in seconds. */
export function watchLease(set: ReplicaSet): { stop(): Promise<number> } {
  let isOver = false;
  let longest = 0;
  const watch = async () => {
    const connection = await connectTo(set, 'dji');
    let last = '';
    let since = performance.now();
    while (!isOver) {
      const [lease] = await select<{ holder: string; renewals: number }>(
        connection,
        "SELECT holder, renewals FROM lease WHERE name = 'background'",
      );
      const now = `${lease?.holder} ${lease?.renewals}`;
      if (now !== last) since = performance.now();
      last = now;
      longest = Math.max(longest, performance.now() - since);
      await sleep(100);
    }
    await connection.end();
  };
  const watching = watch();
  return {
    stop: async () => {
      isOver = true;
      await watching;
      return longest / 1_000;
    },
  };
}
