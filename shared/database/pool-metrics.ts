import { Gauge, type Registry } from 'prom-client';
import type { Database } from './database.js';

/**
 * Registers how the connections of a database are used; read when the metrics are. Names and labels: OpenTelemetry semantic conventions for
 * database clients, `db.client.connection.count`, `.max` and `.pending_requests`.
 */
export function measurePool(registry: Registry, database: Database): void {
  const registers = [registry];
  new Gauge({
    name: 'db_client_connection_count',
    help: 'Connections to the database, by state.',
    labelNames: ['db_client_connection_state'],
    registers,
    collect() {
      const { used, idle } = database.pool();
      this.set({ db_client_connection_state: 'used' }, used);
      this.set({ db_client_connection_state: 'idle' }, idle);
    },
  });
  new Gauge({
    name: 'db_client_connection_max',
    help: 'Connections to the database that there may be.',
    registers,
    collect() {
      this.set(database.pool().max);
    },
  });
  new Gauge({
    name: 'db_client_connection_pending_requests',
    help: 'Requests that wait for a connection to the database.',
    registers,
    collect() {
      this.set(database.pool().waiting);
    },
  });
  const { replica } = database;
  if (replica)
    new Gauge({
      name: 'database_read_replica_used',
      help: '1 when reads go to the replica, 0 when it lags or is away and they go to the primary.',
      registers,
      collect() {
        this.set(replica.isUsed ? 1 : 0);
      },
    });
}
