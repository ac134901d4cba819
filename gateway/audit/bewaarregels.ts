import {
  lijnen,
  logboektermijn,
  type Logregel,
} from '../../shared/retention/log-lines.js';
import {
  NoodtoegangEntity,
  ToegangEntity,
  VerwerkingEntity,
  WaarnemingEntity,
} from '../../shared/audit/audit-tables.js';

/** Retention of everything that the gateway stores: the audit log, and the delegations that are needed to read it. */
export const bewaarregels: readonly Logregel[] = [
  {
    ...logboektermijn,
    lijnen: [
      lijnen(VerwerkingEntity, 'spanId', 'startTime'),
      lijnen(ToegangEntity, 'spanId', 'tijdstip'),
      lijnen(WaarnemingEntity, 'id', 'tot'),
      lijnen(NoodtoegangEntity, 'id', 'tot'),
    ],
  },
];
