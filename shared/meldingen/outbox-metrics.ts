import { Gauge, type Registry } from 'prom-client';
import type { Database } from '../database/database.js';
import { isOpen, OutboxMelding } from './courier.js';

/** How old the oldest melding is that its receiver has not confirmed; read when metrics are. */
export function measureOutbox(registry: Registry, database: Database): void {
  new Gauge({
    name: 'outbox_oldest_melding_seconds',
    help: 'Age of the oldest melding that its receiver has not confirmed.',
    registers: [registry],
    async collect() {
      const oldest = await database.read((manager) =>
        manager
          .createQueryBuilder(OutboxMelding, 'm')
          .select('MIN(m.tijdstip)', 'moment')
          .where(isOpen)
          .getRawOne<{ moment: string | null }>(),
      );
      const begun = oldest?.moment ? Date.parse(oldest.moment) : Date.now();
      this.set(Math.max(0, (Date.now() - begun) / 1_000));
    },
  });
}
