import {
  logTables,
  logboekTermijn,
  type LogRetentionRule,
} from '../../shared/retention/log-retention.js';
import { ClientSuspensionEntity } from '../../shared/access/client-suspension.js';
import {
  NoodtoegangEntity,
  ToegangEntity,
  VerwerkingEntity,
  WaarnemingEntity,
} from '../../shared/audit/audit-tables.js';

/** Retention of everything that the gateway stores: the audit log, and the delegations that are needed to read it. */
export const retentionRules: readonly LogRetentionRule[] = [
  {
    ...logboekTermijn,
    logTables: [
      logTables(VerwerkingEntity, 'spanId', 'startTime'),
      logTables(ToegangEntity, 'spanId', 'tijdstip'),
      logTables(WaarnemingEntity, 'id', 'tot'),
      logTables(NoodtoegangEntity, 'id', 'tot'),
      // One that holds has no such moment, and stays.
      logTables(ClientSuspensionEntity, 'id', 'resumedAt'),
    ],
  },
];
