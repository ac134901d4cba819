import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { Entity, Table, type EntityManager, type QueryRunner } from 'typeorm';
import { ConfigError } from '../config.js';
import { poll } from '../poll.js';
import { column, ForwardMigration, primary } from './columns.js';
import type { Database } from './database-types.js';
import { Col } from './entity-columns.js';

/** What one process at a time does on a database, and which does it now. */
@Entity('lease')
export class LeaseEntity {
  @Col.text(40, 'primary')
  name!: string;
  /** A random id of the process; empty when none holds it. */
  @Col.id()
  holder!: string;
  /** Changes with each renewal. */
  @Col.int()
  renewals!: number;
}

export class Lease1700000000042 extends ForwardMigration {
  name = 'Lease1700000000042';
  up = createLeaseTable;
}

/** Nothing when it is there: migrations themselves need a lease. */
export const createLeaseTable = (runner: QueryRunner): Promise<void> =>
  runner.createTable(
    new Table({
      name: 'lease',
      columns: [
        column.text('name', 40, primary),
        column.id('holder'),
        column.int('renewals'),
      ],
    }),
    true,
  );

/** Of the work besides requests: the process that has it does all of it. */
export const backgroundLease = 'background';

/** Milliseconds. A holder that dies is replaced after `takenOverAfter` and one more interval. */
export const leaseTimes = {
  renewEvery: 2_000,
  /** After the renewal began. */
  heldFor: 5_000,
  /** After the last renewal was seen. */
  takenOverAfter: 6_000,
};

/**
 * A lease that at most one process holds. Nothing in it is a moment: the clocks of processes differ. A holder counts from its own last
 * renewal, and another takes over when it has seen no renewal for longer.
 */
export class Lease {
  readonly #holder = randomUUID();
  #heldUntil = 0;
  #seen: { renewal: string; at: number } | undefined;

  constructor(
    private readonly database: Pick<Database, 'write'>,
    private readonly name: string,
  ) {}

  /** A process that was suspended finds out here, whatever it was doing. */
  isHeld(): boolean {
    return performance.now() < this.#heldUntil;
  }

  /** Renews the lease, or takes it when it is free. Resolves to whether this process holds it. */
  async hold(): Promise<boolean> {
    const begun = performance.now();
    const isHeld = await this.database.write((manager) => this.#hold(manager));
    this.#heldUntil = isHeld ? begun + leaseTimes.heldFor : 0;
    return this.isHeld();
  }

  /** The next process need not wait. */
  async release(): Promise<void> {
    if (!this.isHeld()) return;
    this.#heldUntil = 0;
    const { name } = this;
    await this.database.write((manager) =>
      manager.update(
        LeaseEntity,
        { name, holder: this.#holder },
        { holder: '' },
      ),
    );
  }

  async #hold(manager: EntityManager): Promise<boolean> {
    const { name } = this;
    const found = await manager.findOneBy(LeaseEntity, { name });
    if (!found) return this.#insert(manager);
    const { holder, renewals } = found;
    if (holder !== this.#holder && holder !== '' && !this.#isOver(found))
      return false;
    const { affected } = await manager.update(
      LeaseEntity,
      { name, holder, renewals },
      { holder: this.#holder, renewals: renewals + 1 },
    );
    return affected === 1;
  }

  /** Of processes that start at once one inserts the row. */
  async #insert(manager: EntityManager): Promise<boolean> {
    const { name } = this;
    await manager
      .createQueryBuilder()
      .insert()
      .into(LeaseEntity)
      .values({ name, holder: this.#holder, renewals: 0 })
      .orIgnore()
      .execute();
    const inserted = await manager.findOneBy(LeaseEntity, { name });
    return inserted?.holder === this.#holder;
  }

  /** Whether its holder has not renewed it for too long. */
  #isOver({ holder, renewals }: LeaseEntity): boolean {
    const renewal = `${holder} ${renewals}`;
    if (this.#seen?.renewal !== renewal)
      this.#seen = { renewal, at: performance.now() };
    return performance.now() - this.#seen.at >= leaseTimes.takenOverAfter;
  }
}

/** Holds a lease whenever it is free, until `stop`. While the database is away it runs out. */
export function keepLease(
  database: Pick<Database, 'write'>,
  name: string,
): Pick<Lease, 'isHeld'> & { stop(): Promise<void> } {
  const lease = new Lease(database, name);
  const first = holdIfFree(lease);
  const renewing = renew(lease);
  return {
    isHeld: () => lease.isHeld(),
    stop: async () => {
      await first;
      await renewing.stop();
    },
  };
}

/**
 * Does work that only one process may do at a time, after at most `waitSeconds` for another one. `check`, called before each part of it,
 * throws when the lease was lost meanwhile. Error: ConfigError with `taken` as its message when another process keeps it.
 */
export async function underLease<T>(
  database: Pick<Database, 'write'>,
  name: string,
  { waitSeconds, taken }: { waitSeconds: number; taken: string },
  work: (check: () => void) => Promise<T>,
): Promise<T> {
  const lease = new Lease(database, name);
  const until = performance.now() + waitSeconds * 1_000;
  while (!(await lease.hold())) {
    if (performance.now() >= until) throw new ConfigError(taken);
    await setTimeout(Math.min(250, leaseTimes.renewEvery));
  }
  const renewing = renew(lease);
  try {
    return await work(() => {
      if (!lease.isHeld()) throw new ConfigError(taken);
    });
  } finally {
    await renewing.stop();
  }
}

const ignore = () => {};

const holdIfFree = (lease: Lease): Promise<void> =>
  lease.hold().then(ignore, ignore);

/** Renews it until `stop`, which also gives it back. */
function renew(lease: Lease): { stop(): Promise<void> } {
  const renewing = poll(() => holdIfFree(lease), leaseTimes.renewEvery);
  return {
    stop: async () => {
      await renewing.stop();
      await lease.release().catch(ignore);
    },
  };
}
