import { randomUUID } from 'node:crypto';
import { Entity, IsNull, type QueryRunner } from 'typeorm';
import {
  addMissingColumn,
  column,
  createTable,
  ForwardMigration,
  nullable,
  primary,
} from '../database/columns.js';
import type { Database } from '../database/database.js';
import { Col } from '../database/entity-columns.js';
import { now } from '../days.js';

/** A period in which no gateway serves a client, or one registered operation of it, in the database of the gateway. Who did it and why stays when the client is resumed. */
@Entity('client_suspension')
export class ClientSuspensionEntity {
  @Col.id('primary')
  id!: string;
  /** As tokens name it: `azp`. */
  @Col.text(120)
  client!: string;
  /** The id of the registered operation that is retired; `null`: the whole client is suspended. */
  @Col.text(64, 'nullable')
  operation!: string | null;
  @Col.text(500)
  reason!: string;
  @Col.text(120)
  suspendedBy!: string;
  @Col.moment()
  suspendedAt!: string;
  @Col.text(120, 'nullable')
  resumedBy!: string | null;
  /** `null` as long as it holds. */
  @Col.moment('nullable')
  resumedAt!: string | null;
}

export class ClientSuspension1700000000032 extends ForwardMigration {
  name = 'ClientSuspension1700000000032';
  up(runner: QueryRunner): Promise<void> {
    return createTable(
      runner,
      'client_suspension',
      [
        column.id('id', primary),
        column.text('client', 120),
        column.text('reason', 500),
        column.text('suspended_by', 120),
        column.moment('suspended_at'),
        column.text('resumed_by', 120, nullable),
        column.moment('resumed_at', nullable),
      ],
      [['resumed_at'], ['client']],
    );
  }
}

/** A registered operation can be retired, and the access log names it. */
export class RegisteredOperations1700000000034 extends ForwardMigration {
  name = 'RegisteredOperations1700000000034';
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, added] of [
      ['client_suspension', column.text('operation', 64, nullable)],
      ['toegang', column.text('operation', 80, nullable)],
    ] as const)
      await addMissingColumn(runner, table, added);
  }
}

/** Who does something to a client, and why. */
export interface SuspensionRequest {
  client: string;
  by: string;
  reason: string;
  /** By its id, when only that operation of the client is retired. */
  operation?: string;
}

const holdsOf = (client: string, operation: string | undefined) => ({
  client,
  operation: operation ?? IsNull(),
  resumedAt: IsNull(),
});

const lockOf = (client: string) => `client ${client}`;

/** False when the client was suspended already: nothing is changed then. */
export const suspendClient = (
  database: Database,
  { client, by, reason, operation }: SuspensionRequest,
): Promise<boolean> =>
  database.write(async (manager) => {
    const current = holdsOf(client, operation);
    if (await manager.existsBy(ClientSuspensionEntity, current)) return false;
    await manager.insert(ClientSuspensionEntity, {
      id: randomUUID(),
      client,
      operation: operation ?? null,
      reason,
      suspendedBy: by,
      suspendedAt: now(),
      resumedBy: null,
      resumedAt: null,
    });
    return true;
  }, lockOf(client));

/** False when the client was not suspended. */
export const resumeClient = (
  database: Database,
  { client, by, operation }: Omit<SuspensionRequest, 'reason'>,
): Promise<boolean> =>
  database.write(async (manager) => {
    const { affected } = await manager.update(
      ClientSuspensionEntity,
      holdsOf(client, operation),
      { resumedBy: by, resumedAt: now() },
    );
    return Boolean(affected);
  }, lockOf(client));

/** Newest first; by default those that hold. */
export const clientSuspensions = (
  database: Database,
  { ended = false } = {},
): Promise<ClientSuspensionEntity[]> =>
  database.read((manager) =>
    manager.find(ClientSuspensionEntity, {
      where: ended ? {} : { resumedAt: IsNull() },
      order: { suspendedAt: 'DESC' },
    }),
  );
