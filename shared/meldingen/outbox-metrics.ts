import { setTimeout } from 'node:timers/promises';
import { Gauge, type Registry } from 'prom-client';
import type { Database } from '../database/database.js';
import { isOpen, OutboxMelding } from './courier.js';

/** The other metrics do not wait longer for a database that hangs: they say why it does. */
const longestMs = 300;

/**
 * How old the oldest melding is that its receiver has not confirmed; read when metrics are. While the database does not answer it is the
 * age of the one that was the oldest.
 */
export function measureOutbox(registry: Registry, database: Database): void {
  let oldest: string | null = null;
  let reading: Promise<void> | null = null;
  const read = async () => {
    const row = await database.read((manager) =>
      manager
        .createQueryBuilder(OutboxMelding, 'm')
        .select('MIN(m.tijdstip)', 'moment')
        .where(isOpen)
        .getRawOne<{ moment: string | null }>(),
    );
    oldest = row?.moment ?? null;
  };
  new Gauge({
    name: 'outbox_oldest_melding_seconds',
    help: 'Age of the oldest melding that its receiver has not confirmed.',
    aggregator: 'max',
    registers: [registry],
    async collect() {
      reading ??= read()
        .catch(() => {})
        .finally(() => (reading = null));
      await Promise.race([
        reading,
        setTimeout(longestMs, null, { ref: false }),
      ]);
      const age = oldest === null ? 0 : Date.now() - Date.parse(oldest);
      this.set(Math.max(0, age / 1_000));
    },
  });
}
