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

/** Everything that the gateway keeps: the record, and what is needed to read it. */
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
