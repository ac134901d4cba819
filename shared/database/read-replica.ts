import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Logger } from '../logger.js';
import { poll } from '../poll.js';
import {
  breakConnection,
  poolOf,
  type DatabasePool,
  type PooledConnection,
} from './database-pool.js';
import type { Replica } from './database-types.js';
import { connect, send } from './server-statements.js';
import { countWrites, countOf } from './write-lock.js';

/** Milliseconds. */
const replicaTimes = {
  /** A read waits so long for the replica to have what the primary has. */
  waitFor: 200,
  /** So often it is found out whether it may be read, also while it is. */
  probeEvery: 1_000,
};

/** The number of writes that the primary has committed. */
export type CommittedWrites = () => Promise<number>;

/**
 * Who may see what is data too: a replica that lags would show a person after the relation ended. So it is read only once it has every write
 * that the primary had committed before, counted in `write_lock`; that needs nothing of an engine but that a replica applies transactions in
 * the order of their commits. When it takes too long, reads go to the primary until the replica has caught up.
 */
export class ReadReplica implements Replica {
  /** Why reads go to the primary; `null` when they do not. */
  #reason: string | null = 'has not answered yet';
  #logger: Logger | undefined;
  /** The number of writes that was found on a connection: a server does not lose any again. */
  readonly #found = new WeakMap<object, number>();
  readonly #probing = poll(() => this.probe(), replicaTimes.probeEvery);

  #source: DataSource | undefined;
  #probed: Promise<void> | undefined;

  constructor(
    private readonly open: () => Promise<DataSource>,
    private readonly committed: CommittedWrites,
  ) {}

  get isUsed(): boolean {
    return this.#reason === null;
  }

  reportTo(logger: Logger): void {
    this.#logger = logger;
    if (this.#reason !== null) this.#report();
  }

  /** A connection with all that `committed` counts; `undefined`: read from the primary. Release it. */
  async connect(committed: CommittedWrites): Promise<QueryRunner | undefined> {
    if (!this.isUsed) return undefined;
    const wanted = await committed();
    try {
      return await this.#caughtUp(wanted);
    } catch (error) {
      this.#leave(error);
      return undefined;
    }
  }

  /** Opens it, and finds out whether it may be read now: what waits for one that hangs fails. Not twice at a time, which would open it twice. */
  probe(): Promise<void> {
    return (this.#probed ??= this.#probe().finally(
      () => (this.#probed = undefined),
    ));
  }

  async #probe(): Promise<void> {
    try {
      this.#source ??= await this.open();
      const runner = await this.#caughtUp(await this.committed(), true);
      await runner.release();
      this.#use(null);
    } catch (error) {
      this.#leave(error);
    }
  }

  async stop(): Promise<void> {
    await this.#probing.stop();
    await this.#source?.destroy();
  }

  /** `always`: also when it was found before. Errors: `late`, or why it cannot be read. */
  async #caughtUp(wanted: number, always = false): Promise<QueryRunner> {
    const runner = this.#source!.createQueryRunner();
    let connection: PooledConnection;
    try {
      connection = (await runner.connect()) as PooledConnection;
      const last = this.#found.get(connection);
      if (always || last === undefined || last < wanted)
        await this.#wait(connection, wanted);
      return runner;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  async #wait(connection: PooledConnection, wanted: number): Promise<void> {
    const until = performance.now() + replicaTimes.waitFor;
    const timer = setTimeout(breakConnection, replicaTimes.waitFor, connection);
    try {
      for (let pause = 1; ; pause *= 2) {
        const found = countOf(await send(connection, countWrites));
        this.#found.set(connection, found);
        if (found >= wanted) return;
        if (performance.now() + pause > until) throw late;
        await sleep(pause);
      }
    } finally {
      clearTimeout(timer);
    }
  }

  #leave(error: unknown): void {
    if (error === late) return this.#use(late.message);
    const { code = 'no answer' } = error as { code?: string };
    this.#use(`cannot be read (${code})`);
    if (this.#source)
      poolOf(this.#source)._allConnections.toArray().forEach(breakConnection);
  }

  #use(reason: string | null): void {
    const wasUsed = this.isUsed;
    this.#reason = reason;
    if (wasUsed !== this.isUsed) this.#report();
  }

  #report(): void {
    if (this.#reason === null)
      this.#logger?.info('reads go to the replica again');
    else
      this.#logger?.warn(
        { reason: 'READ_REPLICA' },
        `reads go to the primary for now: the replica ${this.#reason}`,
      );
  }
}

const late = new Error(
  `does not have all writes within ${replicaTimes.waitFor} ms`,
);

/** Counts at the primary. Calls that come while one is running share the next: each gets a count that began after it. */
export function committedWrites(pool: DatabasePool): CommittedWrites {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<number> | undefined;
  const count = async () => {
    const connection = await connect(pool);
    try {
      return countOf(await send(connection, countWrites));
    } finally {
      connection.release();
    }
  };
  return () =>
    (next ??= running.then(() => {
      next = undefined;
      const counting = count();
      running = counting.catch(() => {});
      return counting;
    }));
}
